import { neutraliseLine } from '../neutralise.ts'
import type { Block, PaperDocument, Piece, Pieces, Table } from './document.ts'

/** The paper as Markdown with footnotes (GitHub, Pandoc). What stands in a text is text there and never markup. */
export function writeMarkdown({ title, blocks, notes }: PaperDocument): string {
  const body = blocks.map((block) => blockOf(block)).join('\n\n')
  const feet = notes.map((note, i) => `[^${i + 1}]: ${inline(note)}`).join('\n')
  return `# ${escaped(title)}\n\n${body}\n${feet === '' ? '' : `\n${feet}\n`}`
}

function blockOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`
    case 'paragraph':
      return inline(block.pieces)
    case 'table':
      return tableOf(block)
    case 'entries':
      return block.entries
        .map(({ number, pieces, below }) =>
          [`${number}. ${inline(pieces)}`, ...below.map((one) => `    ${inline(one)}`)].join('  \n'),
        )
        .join('\n')
  }
}

function tableOf({ head, isNumber, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(head.map(escaped)),
    line(isNumber.map((is) => (is ? '---:' : '---'))),
    ...rows.map((row) => line(row.map((cell) => inline(cell)))),
  ].join('\n')
}

const inline = (pieces: Pieces): string => pieces.map(pieceOf).join('')

function pieceOf({ text, isStrong, href, note }: Piece): string {
  const words = escaped(text)
  const strong = isStrong && words.trim() !== '' ? `**${words}**` : words
  // An address may hold brackets, which would end the link.
  const linked = href === undefined ? strong : `[${strong}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`
  return note === undefined ? linked : `${linked}[^${note + 1}]`
}

function escaped(text: string): string {
  const line = neutraliseLine(` ${text} `)
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) && text.trim() !== '' ? ' ' : '']
  return `${before}${line.replace(/[\\`*_[\]<>|~#&$]/g, (mark) => `\\${mark}`)}${after}`
}
