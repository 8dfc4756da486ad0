import type { Formula } from '../../tasks/decide-formula.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'

/** Wordings that are shown. */
const MOST = 6

/** A formula on a few lines: its name and what became of it, how often it is used, its wordings, who said what. */
export function printFormula(formula: Formula, { paint, labels }: Sheet): string {
  const { id, name, lang, wordings, status, registered, mergedInto, first, last, decisions } = formula
  const words = labels.formula
  const state = registered === null ? words.statuses[status] : words.known(registered)
  const days = first && last ? `${labels.words.comma}${words.days(first, last)}` : ''
  const texts = wordings.map(({ text }) => neutraliseLine(text)).filter((text) => text !== name)
  const more = texts.length > MOST ? ` ${words.more(texts.length - MOST)}` : ''
  const lines = [
    `${paint.bold(neutraliseLine(name))}  ${paint.dim(`${id} ${lang}`)}  ${mergedInto ? words.mergedInto(mergedInto) : state}`,
    `    ${words.counts(formula)}${days}`,
    ...(texts.length > 0 ? [`    ${words.also(texts.slice(0, MOST).join(' | '))}${more}`] : []),
    ...decisions.map(({ verdict, value, who, at, why, takenBackAt }) => {
      const what = `${words.verdicts[verdict]}${value ? ` ${neutraliseLine(value)}` : ''}`
      const end = takenBackAt ? labels.correction.takenBack(takenBackAt.slice(0, 10)) : ''
      return `    ${what} ${paint.dim(`(${neutraliseLine(who)}, ${at.slice(0, 10)}${end})`)}${why ? ` ${neutraliseLine(why)}` : ''}`
    }),
  ]
  return `${lines.join('\n')}\n`
}
