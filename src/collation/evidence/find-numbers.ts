import type { Evidence } from './evidence.ts'

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:thousand|тыс)/iu, 1e3],
  [/^\s*(?:million|млн|миллион)/iu, 1e6],
  [/^\s*(?:billion|bn\b|млрд|миллиард)/iu, 1e9],
  [/^\s*(?:trillion|трлн|триллион)/iu, 1e12],
  [/^\s*万亿/u, 1e12],
  [/^\s*亿/u, 1e8],
  [/^\s*万/u, 1e4],
  [/^\s*千/u, 1e3],
]
const FIGURE = /\d+(?:[  ,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu
/** What follows or goes before makes a figure a day, a month or a year, which `findDates` reads. */
const DATED = /^\s*(?:[月日号]|года?\b|году)/u
const YEAR = /^\s*年/u
const MONTHS =
  /^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/iu
const AFTER_MONTH =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december)\s*$/iu

/** Figures as plain numbers: "45 million", "4500万" and "45 млн" are one. Dates and years are left out. */
export function findNumbers(text: string, from: number): Evidence[] {
  const found: Evidence[] = []
  for (const { 0: figure, index } of text.matchAll(FIGURE)) {
    const after = text.slice(index + figure.length)
    const isYearName = figure.length === 4 && YEAR.test(after)
    if (isYearName || DATED.test(after) || MONTHS.test(after) || AFTER_MONTH.test(text.slice(0, index)))
      continue
    const plain = Number(
      /[  ,]\d{3}(?!\d)/u.test(figure) ? figure.replace(/\D/g, '') : figure.replace(',', '.'),
    )
    const scale = SCALES.find(([pattern]) => pattern.test(after))
    const isYear = !scale && /^(?:19|20)\d\d$/.test(figure)
    if (isYear || !Number.isFinite(plain)) continue
    const end = index + figure.length + (scale ? (scale[0].exec(after)?.[0].length ?? 0) : 0)
    found.push({
      kind: 'number',
      key: String(Math.round(plain * (scale?.[1] ?? 1) * 1000) / 1000),
      span: [from + index, from + end],
    })
  }
  return found
}
