import type { Decision, ReadoutRecord } from '../../record/record.ts'
import type { Labels } from '../labels/labels.ts'
import { escapeHtml } from './escape-html.ts'
import { htmlPieces } from './html-pieces.ts'
import { type Named, type PartyNames, textLanguage } from './name-parties.ts'

/** The rules behind the fields, folded away until somebody asks why. */
export function htmlWhy(record: ReadoutRecord, names: PartyNames, labels: Labels): string {
  const { page } = labels
  if (record.decisions.length === 0) return ''
  const lang = textLanguage(record, labels)
  const rows = record.decisions.map((decision) => {
    const { field, rule, certainty, evidence } = decision
    const quote = evidence ? htmlPieces([{ text: clip(evidence.quote), lang: lang ?? record.lang }]) : ''
    const cells = [
      `<span title="${escapeHtml(field)}">${escapeHtml(page.fields[field] ?? field)}</span>`,
      htmlPieces([valueInWords(decision, names, labels, lang)]),
      `<code>${escapeHtml(rule)}</code>`,
      page.certainty[certainty],
      quote,
    ]
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  return `<details><summary>${page.why}</summary>
<div class="why"><table><thead><tr>${page.columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></details>`
}

/** A value as people say it: "call" → "Telephone call", "FRA" → "France", "null" → "none". */
function valueInWords(
  { field, value }: Decision,
  names: PartyNames,
  labels: Labels,
  lang: string | null,
): Named {
  const { kinds, page } = labels
  const ours = (text: string): Named => ({ text, lang: null })
  if (value === 'null') return ours(page.nothing)
  if (value === 'true' || value === 'false') return ours(value === 'true' ? page.yes : page.no)
  if (field === 'engagement.kind' && Object.hasOwn(kinds, value))
    return ours(kinds[value as keyof typeof kinds])
  if (/^[A-Z]{3}$/.test(value)) return names.named(value)
  return /\p{L}/u.test(value) ? { text: clip(value), lang } : ours(value)
}

const clip = (text: string) => (text.length > 200 ? `${text.slice(0, 200)} …` : text)
