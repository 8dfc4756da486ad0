import type { Page, Person, Phrase } from '../../../reader/index.ts'
import type { Finder } from './file-names.ts'

/**
 * "Глава Российского государства принял …": who is called by his office alone throughout the text takes part under that
 * office. Only the subject of the lead counts, and only where nobody of his state has a name.
 */
export function nameUnnamed({ phrases, people }: Finder, { sentences, text, words }: Page): void {
  const lead = sentences.find(({ zone }) => zone === 'lead')
  if (!lead) return
  const at = phrases.findIndex(({ from }) => from >= lead.from)
  const phrase = phrases[at]
  if (phrase?.kind !== 'office' || phrase.to > lead.to || !phrase.office || !phrase.side || phrase.oblique) return
  const { side, office } = phrase
  if (office.kind !== null && !HIGH.has(office.kind)) return
  if (people.people.some(({ country }) => country === side)) return
  const name = text.slice(words.start[phrase.from], words.end[phrase.to - 1])
  const person: Person = {
    name,
    at: [phrase.from, phrase.to],
    office,
    titles: [],
    country: side,
    ref: null,
    countryRule: 'office',
  }
  people.people.push(person)
  phrases[at] = { ...phrase, kind: 'person', person } satisfies Phrase
}

const HIGH: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'royal', 'foreign-minister'])
