import type { ReadoutRecord } from '../../record/record.ts'
import { escapeHtml } from './escape-html.ts'

/** The rules behind the fields, folded away until somebody asks why. */
export function htmlWhy({ decisions, lang }: ReadoutRecord): string {
  if (decisions.length === 0) return ''
  const quoted = lang ? ` lang="${escapeHtml(lang)}"` : ''
  const rows = decisions.map(({ field, value, rule, certainty, evidence }) => {
    const quote = evidence ? clip(evidence.quote) : ''
    return `<tr><td>${escapeHtml(field)}</td><td><bdi>${escapeHtml(clip(value))}</bdi></td><td>${escapeHtml(rule)}</td><td>${certainty}</td><td${quoted}><bdi>${escapeHtml(quote)}</bdi></td></tr>`
  })
  return `<details><summary>Why? The rules that decided, and the words they stand on</summary>
<div class="why"><table><thead><tr><th>field</th><th>value</th><th>rule</th><th>certainty</th><th>words</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></details>`
}

const clip = (text: string) => (text.length > 200 ? `${text.slice(0, 200)} …` : text)
