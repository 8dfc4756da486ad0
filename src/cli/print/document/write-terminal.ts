import { neutralise, neutraliseLine } from '../neutralise.ts'
import type { Sheet } from '../sheet.ts'
import { clipText, padTo, padToEnd, widthOf, wrapText } from '../wrap-text.ts'
import { type Block, type PaperDocument, type Pieces, type Table, wordsOf } from './document.ts'

/** The paper for a terminal: tables in columns, no footnotes, which would bury the figures. */
export function writeTerminal({ title, blocks }: PaperDocument, sheet: Sheet): string {
  const parts = blocks.map((block) => blockOf(block, sheet))
  return `${[sheet.paint.bold(neutraliseLine(title)), ...parts].join('\n\n')}\n`
}

function blockOf(block: Block, sheet: Sheet): string {
  const { paint, width } = sheet
  switch (block.type) {
    case 'heading':
      return paint.bold(paint.underline(neutraliseLine(block.text)))
    case 'paragraph': {
      const words = wrapText(neutraliseLine(wordsOf(block.pieces)), width).join('\n')
      return block.isQuiet ? paint.dim(words) : words
    }
    case 'table':
      return tableOf(block, sheet)
    case 'entries':
      return block.entries
        .map(({ number, pieces }) => `${String(number).padStart(4)}  ${neutraliseLine(wordsOf(pieces))}`)
        .join('\n')
  }
}

const BETWEEN = 2
/** A column of words gets no narrower than this where the last one needs room. */
const LEAST = 12

function tableOf({ head, isNumber, rows }: Table, { paint, width }: Sheet): string {
  const cells = rows.map((row) => row.map(cellOf))
  const widths = head.map((name, i) => Math.max(widthOf(name), ...cells.map((row) => widthOf(row[i] ?? ''))))
  const tooWide = widths.reduce((sum, one) => sum + one + BETWEEN, 0) - BETWEEN - width
  const widest = widths.indexOf(Math.max(...widths))
  if (tooWide > 0) widths[widest] = Math.max(LEAST, (widths[widest] ?? 0) - tooWide)
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => {
        const room = widths[i] ?? 0
        const clipped = widthOf(cell) > room ? (clipText(cell, room, 1)[0] ?? '') : cell
        return isNumber[i] ? padToEnd(clipped, room) : padTo(clipped, room)
      })
      .join(' '.repeat(BETWEEN))
      .trimEnd()
  return [paint.dim(line(head)), ...cells.map(line)].join('\n')
}

const cellOf = (pieces: Pieces): string => neutralise(wordsOf(pieces)).replace(/\s+/g, ' ').trim()
