import type { ReadoutRecord } from '../../record/record.ts'
import { en } from '../labels/en.ts'
import type { Labels } from '../labels/labels.ts'
import { briefMissing } from './brief-lists.ts'
import { escapeHtml } from './escape-html.ts'
import { htmlFacts } from './html-facts.ts'
import { htmlLists } from './html-lists.ts'
import { htmlPage } from './html-page.ts'
import { PAGE_STYLE } from './html-style.ts'
import { htmlText } from './html-text.ts'
import { htmlWhy } from './html-why.ts'
import { type NameOf, nameParties } from './name-parties.ts'
import { plainSheet } from './sheet.ts'
import { tellRefusal } from './tell-refusal.ts'

/**
 * One self-contained page with all the records: facts, the text with speakers, acts and names, lists, and the rules
 * behind them. No script, nothing loaded; the policy allows this very style and nothing else.
 */
export function printHtml(
  records: readonly ReadoutRecord[],
  nameOf: NameOf = () => null,
  labels: Labels = en,
): string {
  const { page } = labels
  const title =
    records.length === 1 ? records[0]?.publication.title || page.readout : page.readouts(records.length)
  const body = records.map((record) => article(record, nameOf, labels)).join('\n')
  return htmlPage(title, { style: PAGE_STYLE, body, labels })
}

function article(record: ReadoutRecord, nameOf: NameOf, labels: Labels): string {
  const names = nameParties(record, labels, nameOf)
  const { title } = record.publication
  const missing = briefMissing(record, plainSheet(10_000, labels)).join(' ')
  return [
    '<article class="readout">',
    `<h1${title ? languageOf(record) : ''} dir="auto">${escapeHtml(title || labels.page.untitled)}</h1>`,
    record.readout ? '' : `<p class="refused">${escapeHtml(tellRefusal(record, labels))}</p>`,
    htmlFacts(record, names, labels),
    '<div class="cols">',
    `<section class="text"${languageOf(record)}>${htmlText(record, names, labels)}</section>`,
    `<aside>${htmlLists(record, names, labels)}</aside>`,
    '</div>',
    missing ? `<p class="note">${escapeHtml(missing)}</p>` : '',
    htmlWhy(record, names, labels),
    '</article>',
  ]
    .filter(Boolean)
    .join('\n')
}

/** The language attribute for words of the text. */
function languageOf({ lang }: ReadoutRecord): string {
  return lang ? ` lang="${escapeHtml(lang)}"` : ''
}
