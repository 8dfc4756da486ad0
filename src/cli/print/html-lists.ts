import type { ReadoutRecord } from '../../record/record.ts'
import { dayInWords } from './brief-facts.ts'
import { escapeHtml } from './escape-html.ts'
import type { PartyNames } from './name-parties.ts'
import { HARDNESS_WORDS, MENTION_TYPES_IN_ORDER, MENTION_WORDS } from './plain-words.ts'

/** The side column: undertakings, dates, named things, topics. Empty lists are left out. */
export function htmlLists(record: ReadoutRecord, names: PartyNames): string {
  const quoted = record.lang ? ` lang="${escapeHtml(record.lang)}"` : ''
  const item = (label: string, words: string) =>
    `<li><b>${escapeHtml(label)}</b> <bdi${quoted}>${escapeHtml(words)}</bdi></li>`
  const undertakings = record.commitments.map(({ by, hardness, action, due }) => {
    const who = by === 'both' ? 'Both sides' : names.of(by)
    return item(`${who} · ${HARDNESS_WORDS[hardness]}`, action + (due ? ` (by ${dayInWords(due)})` : ''))
  })
  const dates = [...record.milestones]
    .sort((a, b) => a.when.localeCompare(b.when))
    .map(({ when, what }) => item(dayInWords(when), what))
  const named = MENTION_TYPES_IN_ORDER.flatMap((type) => {
    const found = new Set(
      record.mentions.filter((one) => one.type === type).map(({ canonical }) => canonical),
    )
    return found.size > 0 ? [item(MENTION_WORDS[type], [...found].join('; '))] : []
  })
  const topics = [...record.topics].sort((a, b) => b.weight - a.weight).map(({ label }) => label)
  return [
    list('Undertakings', undertakings),
    list('Dates', dates),
    list('Named', named),
    topics.length > 0 ? `<h2>Topics</h2><p>${escapeHtml(topics.join(' · '))}</p>` : '',
  ].join('')
}

function list(heading: string, items: readonly string[]): string {
  return items.length > 0 ? `<h2>${heading}</h2><ul>${items.join('\n')}</ul>` : ''
}
