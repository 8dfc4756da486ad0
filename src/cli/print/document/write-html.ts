import { escapeHtml } from '../escape-html.ts'
import {
  type Block,
  type Entry,
  type PaperDocument,
  type Piece,
  type Pieces,
  type Table,
  wordsOf,
} from './document.ts'
import { PAPER_STYLE } from './paper-style.ts'

/** The paper as one page that needs nothing else: notes and entries are linked both ways. */
export function writeHtml({ title, lang, blocks, notes }: PaperDocument): string {
  const called = new Set<number>()
  const body = blocks.map((block) => blockOf(block, called)).join('\n')
  const feet = notes.map(
    (note, i) =>
      `<li id="n${i + 1}">${inline(note, called)} <a class="back" href="#r${i + 1}" aria-label="${i + 1}">↩</a></li>`,
  )
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${PAPER_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
${feet.length > 0 ? `<ol class="notes">\n${feet.join('\n')}\n</ol>` : ''}
</main>
</body>
</html>
`
}

function blockOf(block: Block, called: Set<number>): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level + 1}>${escapeHtml(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p${block.isQuiet ? ' class="quiet"' : ''}>${inline(block.pieces, called)}</p>`
    case 'table':
      return tableOf(block, called)
    case 'entries':
      return `<ol class="entries">\n${block.entries.map((entry) => entryOf(entry, called)).join('\n')}\n</ol>`
  }
}

/** A day is not broken at its hyphens. */
const DAY = /^\d{4}-\d{2}(-\d{2})?$/

function tableOf({ head, isNumber, rows }: Table, called: Set<number>): string {
  const kind = (i: number, cell?: Pieces) =>
    isNumber[i] ? ' class="number"' : cell && DAY.test(wordsOf(cell)) ? ' class="day"' : ''
  const names = head.map((name, i) => `<th scope="col"${kind(i)}>${escapeHtml(name)}</th>`).join('')
  const body = rows.map((row) => {
    const cells = row.map((cell, i) =>
      i === 0
        ? `<th scope="row"${kind(i)}>${inline(cell, called)}</th>`
        : `<td${kind(i, cell)}>${inline(cell, called)}</td>`,
    )
    return `<tr>${cells.join('')}</tr>`
  })
  return `<div class="scroll" tabindex="0"><table>\n<thead><tr>${names}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`
}

function entryOf({ number, pieces, below }: Entry, called: Set<number>): string {
  const more = below.map((one) => `<p>${inline(one, called)}</p>`).join('')
  return `<li id="c${number}" value="${number}">${inline(pieces, called)}${more}</li>`
}

const inline = (pieces: Pieces, called: Set<number>): string =>
  pieces.map((piece) => pieceOf(piece, called)).join('')

function pieceOf({ text, lang, isStrong, href, note, entries }: Piece, called: Set<number>): string {
  const words = entries ? linkedEntries(text) : escapeHtml(text)
  const spoken = lang ? `<span lang="${escapeHtml(lang)}" dir="auto">${words}</span>` : words
  const strong = isStrong ? `<strong>${spoken}</strong>` : spoken
  const linked =
    href !== undefined && /^https?:/.test(href)
      ? `<a href="${escapeHtml(href)}" rel="noreferrer">${strong}</a>`
      : strong
  if (note === undefined) return linked
  const id = called.has(note) ? '' : ` id="r${note + 1}"`
  called.add(note)
  return `${linked}<sup${id}><a href="#n${note + 1}">${note + 1}</a></sup>`
}

/** "3–5, 9" with each number leading to its entry. */
function linkedEntries(text: string): string {
  return escapeHtml(text).replace(/\d+/g, (number) => `<a href="#c${number}">${number}</a>`)
}
