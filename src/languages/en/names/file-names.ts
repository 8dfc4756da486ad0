import type { KnownName, Name, Person, Phrase } from '../../../reader/index.ts'
import type { MentionType } from '../../../record/index.ts'
import { noteOffice } from '../../shared/complete-person.ts'
import { type Cursor, skipThe } from './cursor.ts'
import type { PeopleOfPage } from './people-of-page.ts'
import { readCapitals } from './read-capitals.ts'
import { readOffice } from './read-office.ts'
import { stateInside } from './read-office-object.ts'
import { type PersonName, readPersonName } from './read-person-name.ts'

/** What has been found while a page is read. */
export interface Finder {
  readonly cursor: Cursor
  readonly names: Name[]
  readonly phrases: Phrase[]
  readonly people: PeopleOfPage
  /** short forms given in brackets: "(PABSEC)" → the full name */
  readonly shortForms: Map<string, Name>
  readonly read: (from: number, to: number, isTitle: boolean) => void
}

/** Files a person named at `name`, with the office that `from` begins, and what follows the name; returns where it ends. */
export function filePerson(
  finder: Finder,
  from: number,
  name: PersonName,
  office: { readonly office: Person['office']; readonly side: string | null; readonly many: boolean } | null,
  until: number,
): number {
  const { people, names, phrases } = finder
  const person = people.settle(name.from, name.to, name.ref, name.sure || name.to - name.from > 1)
  if (!person) return from
  const fresh = name.titles.filter((title) => !person.titles.includes(title))
  if (fresh.length > 0) person.titles = [...person.titles, ...fresh]
  const after = readApposition(finder, name.to, until)
  noteOffice(person, office?.many ? null : (office?.office ?? after.office), office?.side ?? after.side)
  if (office?.many && person.office === null && office.office) person.office = singular(office.office)
  names.push({
    type: 'person',
    from: name.from,
    to: name.to,
    ref: person.ref,
    canonical: '',
    rule: name.ref ? 'en-name-register' : office ? 'en-name-after-office' : 'en-name-alone',
    certainty: 'stated',
    person,
  })
  phrases.push({ kind: 'person', from, to: after.to, person, office: null, side: person.country })
  return after.to
}

/** "Advisors" → "Advisor": the office of each of several. */
function singular(office: NonNullable<Person['office']>): NonNullable<Person['office']> {
  return { ...office, text: office.text.replace(/s\b/, '') }
}

interface Apposition {
  readonly to: number
  readonly office: Person['office']
  readonly side: string | null
}

/** What follows a name: "of France", "(Germany)", ", the Sultan of Oman,". */
function readApposition(finder: Finder, at: number, until: number): Apposition {
  const { cursor } = finder
  const { is } = cursor
  const word = cursor.word(at)
  if (word === is.spelled.of || word === is.spelled.open) {
    const next = skipThe(cursor, at + 1)
    const known = cursor.known(next, until)
    if (known?.[0].type === 'state' && known[0].role === 'name') {
      fileInside(finder, next, known[1])
      const to = word === is.spelled.open ? known[1] + 1 : known[1]
      const more = readApposition(finder, to, until)
      return { to: more.to, office: more.office, side: known[0].ref }
    }
    // "Mara Orlan of the Velmaran Royal Office"
    const run = word === is.spelled.of && cursor.isCapital(next) ? readCapitals(cursor, next, until) : null
    const side = run?.type === 'organisation' ? stateInside(cursor, run.from, run.to) : null
    if (run && side) {
      fileInside(finder, run.from, run.to)
      return { to: run.to, office: null, side }
    }
  }
  if (word === is.spelled.comma) {
    const next = skipThe(cursor, at + 1)
    const office = readOffice(cursor, next, until)
    if (office && !office.many && !readPersonName(cursor, office.to, until, true)) {
      fileInside(finder, office.from, office.to)
      const to = cursor.word(office.to) === is.spelled.comma ? office.to + 1 : office.to
      return { to, office: office.office, side: office.side }
    }
  }
  return { to: at, office: null, side: null }
}

/** Files the states, bodies and places inside an office or reference: "President of the *European Council*". */
export function fileInside(finder: Finder, from: number, to: number): void {
  const { cursor } = finder
  for (let i = from; i < to; ) {
    let known = cursor.known(i, to)
    // "the *UN* Secretary-General" may be known whole: the body that begins it is shorter.
    while (known?.[0].type === 'office') known = cursor.known(i, known[1] - 1)
    const run = cursor.isCapital(i) ? readCapitals(cursor, i, to) : null
    if (run && (!known || run.to > known[1]) && run.type === 'organisation' && run.to - run.from > 1) {
      pushName(finder, run.type, run.from, run.to, null, run.rule)
      fileStatesInside(finder, run.from, run.to)
      i = run.to
      continue
    }
    if (known && known[0].type !== 'person') {
      pushKnown(finder, known[0], i, known[1])
      i = known[1]
      continue
    }
    i++
  }
}

function fileStatesInside(finder: Finder, from: number, to: number): void {
  const { cursor } = finder
  for (let i = from; i < to; ) {
    let known = cursor.known(i, to)
    // "the Velmara-Karsovia Commission" may be known whole: the state that begins it is shorter. A sea is of no state.
    while (known && known[0].type !== 'state' && known[0].type !== 'place')
      known = cursor.known(i, known[1] - 1)
    if (known?.[0].type === 'state') pushKnown(finder, known[0], i, known[1])
    i = known ? known[1] : i + 1
  }
}

/** Files a typed run of capitals; a bracketed short form at its end stands for it from here on. */
export function fileRun(finder: Finder, from: number, to: number, type: MentionType, rule: string): number {
  const { cursor } = finder
  pushName(finder, type, from, to, null, rule)
  fileStatesInside(finder, from, to)
  const kind = type === 'person' || type === 'state' ? 'organisation' : type
  finder.phrases.push({ kind, from, to, person: null, office: null, side: null })
  if (cursor.word(to - 1) === cursor.is.spelled.close) {
    const name = finder.names.findLast((found) => found.from === from && found.to === to)
    if (name) finder.shortForms.set(cursor.slice(to - 2, to - 1), name)
  }
  return to
}

/** Files a name of the register as a mention and as a phrase. */
export function fileKnown(finder: Finder, known: KnownName, from: number, to: number): number {
  if (known.type === 'office') return to
  // "Euro-*Atlantic* aspirations": what a prefix makes an adjective is no place.
  const { is } = finder.cursor
  const isPrefixed =
    finder.cursor.word(from - 1) === is.spelled.hyphen && is.prefix(finder.cursor.word(from - 2))
  if (known.type === 'place' && isPrefixed) return to
  if (actsAsBody(finder.cursor, known, from, to)) {
    pushKnown(finder, { ...known, type: 'organisation' }, from, to)
    finder.phrases.push({ kind: 'place', from, to, person: null, office: null, side: known.side })
    return to
  }
  const venue = known.type === 'event' ? venueInside(finder, from, to) : 0
  if (venue > 0) {
    fileKnown(finder, known, from, venue - 1)
    const place = finder.cursor.known(venue, to)
    return place ? fileKnown(finder, place[0], venue, place[1]) : to
  }
  pushKnown(finder, known, from, to)
  if (known.type !== 'state') fileStatesInside(finder, from, to)
  const kind = phraseKindOf(known, isProper(finder.cursor, from, to))
  finder.phrases.push({ kind, from, to, person: null, office: null, side: known.side })
  return to
}

/**
 * "the Citadel's war", "pressed the Gable House": the building that a government sits in stands for it, but behind "at" or
 * "in" or "to visit".
 */
function actsAsBody(cursor: Cursor, known: KnownName, from: number, to: number): boolean {
  const { is } = cursor
  if (known.type !== 'place' || known.role !== 'seat' || !is.building(cursor.word(to - 1))) return false
  const before = cursor.word(from - 1) === is.spelled.the ? from - 2 : from - 1
  const word = cursor.word(before)
  return !is.placePreposition(word) && !is.visited(word) && !is.visitNoun(word)
}

/** "NATO Summit in *Tarn*": where the place begins that the register's name of an event ends with; 0 if none does. */
function venueInside({ cursor }: Finder, from: number, to: number): number {
  for (let i = to - 2; i > from; i--) {
    if (cursor.word(i) === cursor.is.spelled.in)
      return cursor.known(i + 1, to)?.[0].type === 'place' ? i + 1 : 0
  }
  return 0
}

/** No mere "Security Council", which states have too. */
function isProper(cursor: Cursor, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!cursor.lexicon.isCommon(cursor.word(i))) return true
  return false
}

function phraseKindOf(known: KnownName, isProper: boolean): Phrase['kind'] {
  if (known.type === 'state') return known.role === 'adjective' ? 'adjective' : 'state'
  if (known.type === 'organisation' && known.side) return 'body'
  if (known.type === 'organisation' && known.isInternational && isProper) return 'grouping'
  return known.type as Phrase['kind']
}

function pushKnown(finder: Finder, known: KnownName, from: number, to: number): void {
  finder.names.push({
    type: known.type as MentionType,
    from,
    to,
    ref: known.ref,
    canonical: known.canonical,
    rule: `register-${known.role}`,
    certainty: 'stated',
    person: null,
  })
}

/** Files a mention that no register knows. */
export function pushName(
  finder: Finder,
  type: MentionType,
  from: number,
  to: number,
  ref: string | null,
  rule: string,
): void {
  const canonical = finder.cursor.slice(from, to)
  finder.names.push({ type, from, to, ref, canonical, rule, certainty: 'stated', person: null })
}
