import type { ReadoutRecord } from '../../record/record.ts'
import { dayInWords } from '../labels/day-in-words.ts'
import type { Labels } from '../labels/labels.ts'
import { htmlPieces } from './html-pieces.ts'
import { MENTION_TYPES_IN_ORDER } from './in-order.ts'
import { type Named, type PartyNames, textLanguage } from './name-parties.ts'

/** The side column: undertakings, dates, named things, topics. Empty lists are left out. */
export function htmlLists(record: ReadoutRecord, names: PartyNames, labels: Labels): string {
  const { headings, speakers, words } = labels
  const lang = textLanguage(record, labels)
  const said = (text: string): Named => ({ text, lang: lang ?? record.lang })
  const item = (label: readonly Named[], ...pieces: readonly Named[]) =>
    `<li><b>${htmlPieces(label)}</b> ${htmlPieces(pieces)}</li>`
  const undertakings = record.commitments.map(({ by, hardness, action, due }) => {
    const who = by === 'both' ? ours(speakers.both) : names.named(by)
    const until = due ? words.aside(words.due(dayInWords(due, labels))) : ''
    return item([who, ours(` · ${labels.hardness[hardness]}`)], said(action), ours(until))
  })
  const dates = [...record.milestones]
    .sort((a, b) => a.when.localeCompare(b.when))
    .map(({ when, what }) => item([ours(dayInWords(when, labels))], said(what)))
  const named = MENTION_TYPES_IN_ORDER.flatMap((type) => {
    const ofType = record.mentions.filter((one) => one.type === type).map(names.mention)
    const found = [...new Map(ofType.map((name) => [name.text, name])).values()]
    return found.length > 0 ? [item([ours(labels.mentions[type])], ...joined(found))] : []
  })
  const topics = [...record.topics]
    .sort((a, b) => b.weight - a.weight)
    .map(({ id, label }) => htmlPieces([topicName(id, label, labels)]))
  return [
    list(headings.undertakings, undertakings),
    list(headings.dates, dates),
    list(headings.named, named),
    topics.length > 0 ? `<h2>${headings.topics}</h2><p>${topics.join(' · ')}</p>` : '',
  ].join('')
}

const ours = (text: string): Named => ({ text, lang: null })
const joined = (names: readonly Named[]): Named[] =>
  names.flatMap((name, i) => (i > 0 ? [ours('; '), name] : [name]))

/** Registers call their topics in English. */
function topicName(id: string, label: string, { topics, lang }: Labels): Named {
  const own = topics[id]
  return { text: own ?? label, lang: own || lang === 'en' ? null : 'en' }
}

function list(heading: string, items: readonly string[]): string {
  return items.length > 0 ? `<h2>${heading}</h2><ul>${items.join('\n')}</ul>` : ''
}
