import type { ComparedLanguages, QuotedBead } from '../../tasks/align-languages.ts'
import type { ComparedAccount } from '../../tasks/compared-account.ts'
import type { Labels } from '../labels/labels.ts'
import { type Block, type PaperDocument, plain } from './document/document.ts'
import { neutraliseLine } from './neutralise.ts'
import { beadWords, languagesOf, parallelSum } from './parallel-words.ts'
import type { Sheet } from './sheet.ts'
import { padTo, wrapText } from './wrap-text.ts'

/** Two languages of one text, passage by passage, with what differs. */
export function printParallel(compared: ComparedLanguages, sheet: Sheet): string {
  const { paint, labels } = sheet
  const names = languagesOf(compared, labels)
  const lines = [
    ...compared.accounts.map(
      (account, i) => `${paint.bold(names[i] ?? '')}  ${accountLine(account, labels)}`,
    ),
    ...remarksOf(compared, labels),
    parallelSum(compared, labels),
  ]
  for (const bead of compared.beads) {
    const told = beadWords(bead, names, labels)
    lines.push('', paint.cyan(told.length > 0 ? told.join(labels.words.semicolon) : '='))
    lines.push(...sideLines(bead.quotesA, compared.accounts[0], sheet))
    lines.push(...sideLines(bead.quotesB, compared.accounts[1], sheet))
  }
  return `${lines.join('\n')}\n`
}

const COLUMN = 5

function sideLines(quotes: readonly string[], { summary }: ComparedAccount, { width }: Sheet): string[] {
  return quotes
    .flatMap((quote) => wrapText(neutraliseLine(quote), width - COLUMN))
    .map((line, i) => `${padTo(i === 0 ? `  ${summary.lang ?? ''}` : '', COLUMN)}${line}`)
}

function remarksOf({ doubt, learned, leftOut, lostPins }: ComparedLanguages, labels: Labels): string[] {
  const { comparison, collation, words } = labels
  return [
    ...(doubt ? [comparison.parallel.doubt(doubt)] : []),
    ...(learned > 0 ? [comparison.parallel.learned(learned)] : []),
    ...(leftOut.length > 0 ? [collation.leftOut(leftOut.map(({ id }) => id).join(words.comma))] : []),
    ...lostPins.map(({ id }) => collation.lost(id)),
  ]
}

/** Title, publisher, day and id of one of the readouts that are compared. */
export function accountLine({ summary, version }: ComparedAccount, labels: Labels): string {
  const about = [
    summary.publisher,
    (summary.day ?? summary.published)?.slice(0, 10),
    summary.id,
    labels.note.version(version),
  ]
  const told = about
    .filter(Boolean)
    .map((part) => neutraliseLine(part ?? ''))
    .join(labels.words.comma)
  return `${neutraliseLine(summary.title ?? '')}${labels.words.aside(told)}`
}

/** The same as a paper. */
export function parallelDocument(compared: ComparedLanguages, labels: Labels): PaperDocument {
  const names = languagesOf(compared, labels)
  const cell = (quotes: QuotedBead['quotesA'], { summary }: ComparedAccount) => [
    { text: quotes.map(neutraliseLine).join(' '), lang: summary.lang },
  ]
  const blocks: Block[] = [
    ...compared.accounts.map(
      (account, i): Block => ({
        type: 'paragraph',
        pieces: [
          { text: `${names[i] ?? ''} `, isStrong: true },
          { text: accountLine(account, labels), lang: account.summary.lang },
        ],
      }),
    ),
    ...[...remarksOf(compared, labels), parallelSum(compared, labels)].map(
      (remark): Block => ({ type: 'paragraph', pieces: plain(remark), isQuiet: true }),
    ),
    {
      type: 'table',
      head: [...names, labels.comparison.parallel.columns[0]],
      isNumber: [false, false, false],
      rows: compared.beads.map((bead) => [
        cell(bead.quotesA, compared.accounts[0]),
        cell(bead.quotesB, compared.accounts[1]),
        plain(beadWords(bead, names, labels).join(labels.words.semicolon)),
      ]),
    },
  ]
  return { title: labels.comparison.parallel.title, lang: labels.lang, blocks, notes: [] }
}
