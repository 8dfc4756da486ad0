import type { Page, Person, Phrase } from '../../../reader/index.ts'
import type { Finder } from './file-names.ts'

/** Sentences of title and opening in which an office stands for its holder. */
const OPENING = 3

/** "Президент России и премьер-министр Израиля обсудили …": offices of the opening whose holders the text names elsewhere. */
export function nameOffices({ phrases, people }: Finder, { sentences }: Page): void {
  const opening = sentences
    .filter(({ zone }) => zone === 'title' || zone === 'lead' || zone === 'body')
    .slice(0, OPENING)
  phrases.forEach((phrase, i) => {
    if (phrase.kind !== 'office' || !phrase.side || !phrase.office) return
    if (!opening.some(({ from, to }) => phrase.from >= from && phrase.to <= to)) return
    const { side, office } = phrase
    const holders = people.people.filter(
      (person) => person.country === side && person.office?.head === office.head,
    )
    const [person] = holders
    if (holders.length === 1 && person) phrases[i] = { ...phrase, kind: 'person', person } satisfies Phrase
  })
}

/**
 * "Глава Российского государства принял …": who is called by his office alone throughout the text takes part under that
 * office. Only the subject of the lead counts, and only where nobody of his state has a name.
 */
export function nameUnnamed({ phrases, people }: Finder, { sentences, text, words }: Page): void {
  const lead = sentences.find(({ zone }) => zone === 'lead')
  if (!lead) return
  const at = phrases.findIndex(({ from }) => from >= lead.from)
  const phrase = phrases[at]
  if (phrase?.kind !== 'office' || phrase.to > lead.to || !phrase.office || !phrase.side || phrase.oblique)
    return
  const { side, office } = phrase
  if (office.kind !== null && !HIGH.has(office.kind)) return
  const own = people.people.filter(({ country }) => country === side)
  if (own.length > 0) {
    const [only] = own
    if (own.length === 1 && only?.office === null) phrases[at] = { ...phrase, kind: 'person', person: only }
    return
  }
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

const HIGH: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'royal',
  'foreign-minister',
])
