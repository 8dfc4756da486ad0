import type { KnownName, Name, Names, Page, Person, Phrase } from '../../../reader/index.ts'
import type { MentionType } from '../../../record/index.ts'
import { type Cursor, cursorOn } from './cursor.ts'
import { completeFromRegister, gatherPeople, noteOffice, type PeopleOfPage } from './people-of-page.ts'
import { readCapitals } from './read-capitals.ts'
import { type OfficePhrase, readOffice, skipThe } from './read-office.ts'
import { isUnknown, type PersonName, readPersonName } from './read-person-name.ts'
import { isOwner, readReference } from './read-reference.ts'

/**
 * Finds who and what an English text names: register names (longest first), offices with the names beside them, runs of
 * capitals typed by their head noun, and parties referred to without a name. Titles are read last, because a headline's
 * capitals say little and the body has the names in full.
 */
export function findNames(page: Page): Names {
  const finder = finderOn(page)
  const titles = page.sentences.filter((sentence) => sentence.zone === 'title')
  for (const sentence of page.sentences) {
    if (sentence.zone === 'lead' || sentence.zone === 'body') finder.read(sentence.from, sentence.to, false)
  }
  for (const title of titles) finder.read(title.from, title.to, true)
  for (const person of finder.people.people)
    completeFromRegister(person, page.gazetteer, page.readout.published)
  const byPlace = (a: { from: number; to: number }, b: { from: number; to: number }) =>
    a.from - b.from || b.to - a.to
  return {
    names: finder.names.sort(byPlace),
    phrases: finder.phrases.sort(byPlace),
    people: finder.people.people,
  }
}

interface Finder {
  readonly cursor: Cursor
  readonly names: Name[]
  readonly phrases: Phrase[]
  readonly people: PeopleOfPage
  /** short forms given in brackets: "(PABSEC)" → the full name */
  readonly shortForms: Map<string, Name>
  readonly read: (from: number, to: number, isTitle: boolean) => void
}

function finderOn(page: Page): Finder {
  const cursor = cursorOn(page)
  const finder: Finder = {
    cursor,
    names: [],
    phrases: [],
    people: gatherPeople(cursor),
    shortForms: new Map(),
    read(from, to, isTitle) {
      cursor.enterTitle(isTitle)
      for (let at = from; at < to; ) at = readOne(finder, at, to, { from, isTitle })
    },
  }
  return finder
}

interface Place {
  readonly from: number
  readonly isTitle: boolean
}

/** Reads what begins at a word and returns the word to go on from. */
function readOne(finder: Finder, at: number, until: number, place: Place): number {
  const { cursor } = finder
  const word = cursor.word(at)
  const { is } = cursor
  const known = cursor.known(at, until)
  if (!cursor.isCapital(at) && !known) {
    const mayRefer =
      word === is.spelled.the || word === is.spelled.both || is.pronounOne(word) || is.pronounMany(word)
    const mayOwn = isOwner(cursor, at)
    return mayRefer || mayOwn ? afterParty(finder, at, until) : at + 1
  }
  const party = readParty(finder, at, until, place)
  if (party > at) return party
  if (cursor.isCapital(at)) {
    const run = readCapitals(cursor, at, until)
    if (run && (!known || run.to > known[1])) {
      return fileRun(finder, run.from, run.to, run.type, run.rule)
    }
  }
  if (known) return fileKnown(finder, known[0], at, known[1])
  return fileUnknown(finder, at, until, place)
}

function afterParty(finder: Finder, at: number, until: number): number {
  const end = readParty(finder, at, until, { from: at, isTitle: false })
  return end > at ? end : at + 1
}

/** An office with its holder, a person, or a party without a name; returns where it ends, `at` if there is none. */
function readParty(finder: Finder, at: number, until: number, place: Place): number {
  const { cursor, phrases } = finder
  const office = readOffice(cursor, skipThe(cursor, at), until)
  if (office) {
    const holder = readHolder(finder, at, office, until)
    if (holder > at) return holder
  }
  const name = office ? null : readNamed(cursor, at, until, place)
  if (name) return filePerson(finder, at, name, null, until)
  const reference = readReference(cursor, at, until)
  if (!reference) return at
  fileInside(finder, reference.from, reference.to)
  const holder = reference.kind === 'other' ? readCounterpart(finder, reference, until) : 0
  if (holder > 0) return holder
  phrases.push(reference)
  return reference.to
}

/** "his Israeli counterpart, National Security Advisor Eyal Hulata": the name that follows is the counterpart's. */
function readCounterpart(finder: Finder, reference: Phrase, until: number): number {
  const { cursor } = finder
  const next = cursor.word(reference.to) === cursor.is.spelled.comma ? reference.to + 1 : reference.to
  const office = readOffice(cursor, next, until)
  if (office && !office.many) {
    return readHolder(finder, reference.from, { ...office, side: office.side ?? reference.side }, until)
  }
  const name = readPersonName(cursor, next, until, false)
  return name ? filePerson(finder, reference.from, name, { ...NO_OFFICE, side: reference.side }, until) : 0
}

const NO_OFFICE = { office: null, side: null, many: false } as const

/** The name or names after an office; 0 if no name follows. */
function readHolder(finder: Finder, at: number, office: OfficePhrase, until: number): number {
  const { cursor } = finder
  const { is } = cursor
  let next = office.to
  if (cursor.word(next) === is.spelled.comma && cursor.word(at) === is.spelled.the && office.side) next++
  const name = readPersonName(cursor, next, until, true)
  if (!name || (office.office.kind === 'spouse' && !office.side)) return 0
  fileInside(finder, office.from, office.to)
  const end = filePerson(finder, at, name, office, until)
  return office.many ? readMoreHolders(finder, end, office, until) : end
}

/** "Advisors Sullivan, Cho, and Akiba": further names of the same plural office. */
function readMoreHolders(finder: Finder, at: number, office: OfficePhrase, until: number): number {
  const { cursor } = finder
  const { is } = cursor
  let end = at
  for (;;) {
    let next = end
    while (cursor.word(next) === is.spelled.comma || cursor.word(next) === is.spelled.and) next++
    if (next === end || next >= until) return end
    if (cursor.known(next, until)?.[0].type === 'office') return end
    const name = readPersonName(cursor, next, until, true)
    if (!name) return end
    end = filePerson(finder, next, name, office, until)
  }
}

/** A personal name without an office before it. */
function readNamed(cursor: Cursor, at: number, until: number, place: Place): PersonName | null {
  const name = readPersonName(cursor, at, until, false)
  if (!name) return null
  if (name.sure) return name
  const words = name.to - name.from
  if (place.isTitle || words < 2) return null
  if (cursor.is.placePreposition(cursor.word(at - 1)) && at > place.from) return null
  const next = cursor.word(name.to)
  const headed = cursor.is.organisation(next) || cursor.is.place(next) || cursor.is.event(next)
  return headed || readCapitals(cursor, at, until) ? null : name
}

function filePerson(
  finder: Finder,
  from: number,
  name: PersonName,
  office: { readonly office: Person['office']; readonly side: string | null; readonly many: boolean } | null,
  until: number,
): number {
  const { people, names, phrases } = finder
  const person = people.settle(name.from, name.to, name.ref, name.sure || name.to - name.from > 1)
  if (!person) return from
  if (name.titles.length > 0) person.titles = [...person.titles, ...name.titles]
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
function fileInside(finder: Finder, from: number, to: number): void {
  const { cursor } = finder
  for (let i = from; i < to; ) {
    const known = cursor.known(i, to)
    const run = cursor.isCapital(i) ? readCapitals(cursor, i, to) : null
    if (run && (!known || run.to > known[1]) && run.type === 'organisation' && run.to - run.from > 1) {
      pushName(finder, run.type, run.from, run.to, null, run.rule)
      fileStatesInside(finder, run.from, run.to)
      i = run.to
      continue
    }
    if (known && known[0].type !== 'office' && known[0].type !== 'person') {
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
    const known = cursor.known(i, to)
    if (known?.[0].type === 'state') pushKnown(finder, known[0], i, known[1])
    i = known ? known[1] : i + 1
  }
}

function fileRun(finder: Finder, from: number, to: number, type: MentionType, rule: string): number {
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

function fileKnown(finder: Finder, known: KnownName, from: number, to: number): number {
  if (known.type === 'office') return to
  pushKnown(finder, known, from, to)
  if (known.type !== 'state') fileStatesInside(finder, from, to)
  finder.phrases.push({ kind: phraseKindOf(known), from, to, person: null, office: null, side: known.side })
  return to
}

function phraseKindOf(known: KnownName): Phrase['kind'] {
  if (known.type === 'state') return known.role === 'adjective' ? 'adjective' : 'state'
  if (known.type === 'organisation') return known.side ? 'body' : 'organisation'
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

function pushName(
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

/** A capitalised word that nothing explains: a surname read before, a bracketed short form, a place after "in". */
function fileUnknown(finder: Finder, at: number, until: number, place: Place): number {
  const { cursor, people, names, phrases } = finder
  if (!isUnknown(cursor, at)) return at + 1
  const short = finder.shortForms.get(cursor.slice(at, at + 1))
  if (short) {
    names.push({ ...short, from: at, to: at + 1 })
    phrases.push({ kind: 'organisation', from: at, to: at + 1, person: null, office: null, side: null })
    return at + 1
  }
  const person = people.settle(at, at + 1, null, false)
  if (person) {
    return filePerson(finder, at, { from: at, to: at + 1, sure: true, ref: null, titles: [] }, null, until)
  }
  if (place.isTitle || at === place.from || !cursor.is.placePreposition(cursor.word(at - 1))) return at + 1
  let to = at + 1
  while (to < until && to < at + 4 && isUnknown(cursor, to)) to++
  if (cursor.word(to) === cursor.is.spelled.possessive) return to
  pushName(finder, 'place', at, to, null, 'en-name-after-in')
  phrases.push({ kind: 'place', from: at, to, person: null, office: null, side: null })
  return to
}
