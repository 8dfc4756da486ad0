import { createHash } from 'node:crypto'
import type { ReadoutRecord } from '../../record/record.ts'
import { briefMissing } from './brief-lists.ts'
import { escapeHtml } from './escape-html.ts'
import { htmlFacts } from './html-facts.ts'
import { htmlLists } from './html-lists.ts'
import { PAGE_STYLE } from './html-style.ts'
import { htmlText } from './html-text.ts'
import { htmlWhy } from './html-why.ts'
import { type NameOf, nameParties } from './name-parties.ts'
import { REFUSAL_WORDS } from './plain-words.ts'
import { plainSheet } from './sheet.ts'

/**
 * One self-contained page with all the records: facts, the text with speakers, acts and names, lists, and the rules
 * behind them. No script, nothing loaded; the policy allows this very style and nothing else.
 */
export function printHtml(records: readonly ReadoutRecord[], nameOf: NameOf = () => null): string {
  const style = `sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`
  const title =
    records.length === 1 ? records[0]?.publication.title || 'Readout' : `${records.length} readouts`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${style}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${records.map((record) => article(record, nameOf)).join('\n')}
</main>
</body>
</html>
`
}

function article(record: ReadoutRecord, nameOf: NameOf): string {
  const names = nameParties(record, nameOf)
  const title = record.publication.title || 'Readout without a title'
  const missing = briefMissing(record, plainSheet(10_000)).join(' ')
  const why = record.refusal ? REFUSAL_WORDS[record.refusal] : 'it reports no event between two parties'
  return [
    '<article class="readout">',
    `<h1${languageOf(record)} dir="auto">${escapeHtml(title)}</h1>`,
    record.readout ? '' : `<p class="refused">This is no readout: ${escapeHtml(why)}.</p>`,
    htmlFacts(record, names),
    '<div class="cols">',
    `<section class="text"${languageOf(record)}>${htmlText(record, names)}</section>`,
    `<aside>${htmlLists(record, names)}</aside>`,
    '</div>',
    missing ? `<p class="note">${escapeHtml(missing)}</p>` : '',
    htmlWhy(record),
    '</article>',
  ]
    .filter(Boolean)
    .join('\n')
}

/** The language attribute for words of the text. */
function languageOf({ lang }: ReadoutRecord): string {
  return lang ? ` lang="${escapeHtml(lang)}"` : ''
}
