import type { ComparedPrevious, PreviousRow } from '../../tasks/compare-previous.ts'
import type { Labels } from '../labels/labels.ts'
import { type Block, type PaperDocument, type Pieces, plain } from './document/document.ts'
import { neutralise, neutraliseLine } from './neutralise.ts'
import { pastWords, previousSum, rowWords, turnoverLines } from './previous-words.ts'
import { accountLine } from './print-parallel.ts'
import type { Sheet } from './sheet.ts'
import { wrapText } from './wrap-text.ts'

export interface PreviousOptions {
  /** Print also what was kept. */
  readonly all: boolean
}

const INDENT = '  '

/** What an issuer reworded, added and dropped since its last readout on a counterpart, in the order of the newer one. */
export function printPrevious(compared: ComparedPrevious, sheet: Sheet, { all }: PreviousOptions): string {
  const { paint, labels } = sheet
  const { previous } = labels.comparison
  const lines = [
    `${paint.bold(previous.now)}  ${accountLine(compared.later, labels)}`,
    `${paint.bold(previous.before)}  ${accountLine(compared.earlier, labels)}`,
    paint.dim(basisWords(compared, labels)),
    '',
    previousSum(compared, labels),
    ...turnoverLines(compared, labels).flatMap((line) => wrapText(line, sheet.width)),
  ]
  const shown = rowsShown(compared, all)
  for (const row of shown) lines.push('', ...rowLines(row, sheet))
  const kept = compared.rows.length - shown.length
  if (shown.length === 0) lines.push('', previous.nothing)
  if (kept > 0) lines.push('', paint.dim(previous.keptToo(kept)))
  return `${lines.join('\n')}\n`
}

function basisWords({ basis, among }: ComparedPrevious, { comparison, words }: Labels): string {
  const { previous } = comparison
  return basis === 'named'
    ? previous.basis.named
    : `${previous.basis[basis]}${words.comma}${previous.among(among)}`
}

function rowsShown({ rows }: ComparedPrevious, all: boolean): readonly PreviousRow[] {
  return all ? rows : rows.filter(({ kind, isMoved }) => kind !== 'kept' || isMoved)
}

function rowLines(row: PreviousRow, { paint, labels, width }: Sheet): string[] {
  const wrapped = (text: string) =>
    wrapText(neutraliseLine(text), width - INDENT.length).map((line) => `${INDENT}${line}`)
  const past = pastWords(row.past, labels)
  const body =
    row.words.length > 0
      ? [
          `${INDENT}${row.words
            .map(({ op, text }) => {
              const words = neutralise(text).replace(/\s+/g, ' ')
              if (op === 'same') return words
              return op === 'added' ? paint.green(`{+${words}+}`) : paint.red(`[-${words}-]`)
            })
            .join('')}`,
        ]
      : [
          ...(row.quoteBefore === null || row.kind === 'kept'
            ? []
            : wrapped(row.quoteBefore).map((line) => paint.red(line))),
          ...(row.quoteAfter === null ? [] : wrapped(row.quoteAfter)),
        ]
  return [
    paint.cyan(rowWords(row, labels)),
    ...body,
    ...(past === '' ? [] : wrapped(past).map((line) => paint.dim(line))),
  ]
}

/** The same as a paper. */
export function previousDocument(
  compared: ComparedPrevious,
  labels: Labels,
  { all }: PreviousOptions,
): PaperDocument {
  const { previous } = labels.comparison
  const { lang } = compared.later.summary
  const cell = (quote: string | null): Pieces =>
    quote === null ? [] : [{ text: neutraliseLine(quote), lang }]
  const head = (name: string, account: ComparedPrevious['later']): Block => ({
    type: 'paragraph',
    pieces: [
      { text: `${name} `, isStrong: true },
      { text: accountLine(account, labels), lang },
    ],
  })
  const quiet = (text: string): Block => ({ type: 'paragraph', pieces: plain(text), isQuiet: true })
  const shown = rowsShown(compared, all)
  return {
    title: previous.title,
    lang: labels.lang,
    notes: [],
    blocks: [
      head(previous.now, compared.later),
      head(previous.before, compared.earlier),
      quiet(basisWords(compared, labels)),
      quiet(previousSum(compared, labels)),
      ...turnoverLines(compared, labels).map((line): Block => ({ type: 'paragraph', pieces: plain(line) })),
      ...(shown.length === 0 ? [quiet(previous.nothing)] : []),
      ...(shown.length === 0
        ? []
        : [
            {
              type: 'table' as const,
              head: previous.columns,
              isNumber: [false, false, false, false],
              rows: shown.map((row) => [
                plain(rowWords(row, labels)),
                cell(row.quoteBefore),
                cell(row.quoteAfter),
                plain(pastWords(row.past, labels)),
              ]),
            },
          ]),
    ],
  }
}
