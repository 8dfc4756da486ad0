import type { Names, Page, Person } from '../../../reader/index.ts'
import { completePerson } from '../../shared/complete-person.ts'
import { sortNearly } from '../../shared/sort-nearly.ts'
import { Cursor, skipThe } from './cursor.ts'
import { fileCounterpart, fileHolder } from './file-holders.ts'
import { type Finder, fileInside, fileKnown, filePerson, fileRun, pushName } from './file-names.ts'
import { candidatesOf, gatherPeople } from './people-of-page.ts'
import { readCapitals } from './read-capitals.ts'
import { readOffice } from './read-office.ts'
import { isUnknown, type PersonName, readPersonName } from './read-person-name.ts'
import { afterParticipants, isOwner, readReference } from './read-reference.ts'

/**
 * Finds who and what an English text names: register names (longest first), offices with the names beside them, runs of
 * capitals typed by their head noun, and parties referred to without a name. Titles are read last, because a headline's
 * capitals say little and the body has the names in full.
 */
export function findNames(page: Page): Names {
  const finder = finderOn(page)
  for (const sentence of page.sentences) {
    if (sentence.zone === 'lead' || sentence.zone === 'body') finder.read(sentence.from, sentence.to, false)
  }
  const { names, phrases } = finder
  const ofBody = [names.length, phrases.length] as const
  for (const sentence of page.sentences) {
    if (sentence.zone === 'title') finder.read(sentence.from, sentence.to, true)
  }
  correctPlaces(finder)
  for (const person of finder.people.people)
    completePerson(person, page.gazetteer, page.readout.published, candidatesOf)
  // Titles mostly stand before the body: the two lists are then in order but for names filed inside one another.
  return {
    names: sortNearly([...names.slice(ofBody[0]), ...names.slice(0, ofBody[0])], byPlace),
    phrases: sortNearly([...phrases.slice(ofBody[1]), ...phrases.slice(0, ofBody[1])], byPlace),
    people: finder.people.people,
  }
}

/** "sent greetings to Mara Orlan": taken for a place until the title names a person so. */
function correctPlaces({ names, phrases, people }: Finder): void {
  const corrected = new Map<number, Person>()
  for (const [i, name] of names.entries()) {
    if (name.rule !== AFTER_IN || name.to - name.from < 2) continue
    const person = people.settle(name.from, name.to, null, false)
    if (!person) continue
    names[i] = { ...name, type: 'person', ref: person.ref, rule: 'en-name-alone', person }
    corrected.set(name.from, person)
  }
  for (const [i, { kind, from, to }] of phrases.entries()) {
    const person = corrected.get(from)
    if (person && kind === 'place')
      phrases[i] = { kind: 'person', from, to, person, office: null, side: person.country }
  }
}

const AFTER_IN = 'en-name-after-in'

function byPlace(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return a.from - b.from || b.to - a.to
}

function finderOn(page: Page): Finder {
  const cursor = new Cursor(page)
  const finder: Finder = {
    cursor,
    names: [],
    phrases: [],
    people: gatherPeople(cursor),
    shortForms: new Map(),
    read(from, to, isTitle) {
      cursor.inTitle = isTitle
      const place = { from, isTitle }
      for (let at = from; at < to; ) at = readOne(finder, at, to, place)
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
      word === is.spelled.the ||
      word === is.spelled.both ||
      word === is.spelled.we ||
      is.pronounOne(word) ||
      is.pronounMany(word)
    // "Secretary Orlan and *interim* Prime Minister Veld"
    const isModifier =
      is.officeModifier(word) && cursor.word(at - 1) === is.spelled.and && cursor.isCapital(at + 1)
    if (mayRefer || isModifier || isOwner(cursor, at)) return afterParty(finder, at, until)
    return Math.max(at + 1, fileMany(finder, at, until, place))
  }
  const isNobody = !known || known[0].type === 'office' || known[0].type === 'person'
  if (isNobody && namesAward(cursor, at)) return endOfCapitals(cursor, at, until)
  const party = readParty(finder, at, until, place)
  if (party > at) return party
  const many = known ? at : fileMany(finder, at, until, place)
  if (many > at) return many
  if (cursor.isCapital(at)) {
    const run = readCapitals(cursor, at, until)
    if (run && (!known || run.to > known[1])) {
      return fileRun(finder, run.from, run.to, run.type, run.rule)
    }
  }
  if (known) return fileKnown(finder, known[0], at, known[1])
  return fileUnknown(finder, at, until, place)
}

/** "the Order of *Princess Mara*": whom an award is named for takes no part. */
function namesAward(cursor: Cursor, at: number): boolean {
  const { of, order, medal } = cursor.is.spelled
  const award = cursor.word(at - 2)
  return cursor.word(at - 1) === of && (award === order || award === medal) && cursor.isCapital(at - 2)
}

function endOfCapitals(cursor: Cursor, at: number, until: number): number {
  let to = at + 1
  while (to < until && (cursor.isCapital(to) || cursor.word(to) === cursor.is.spelled.the)) to++
  return to
}

/** "During the meeting, officials consulted": those who talk, without an article. Returns where they end, `at` if none. */
function fileMany({ cursor, phrases }: Finder, at: number, until: number, place: Place): number {
  const { is } = cursor
  if (!is.partyMany(cursor.word(at))) return at
  if (at !== place.from && cursor.word(at - 1) !== is.spelled.comma) return at
  const next = cursor.word(at + 1)
  const isSubject = is.verbOrAdverb(next) && !is.preposition(next)
  const to = isSubject ? at + 1 : afterParticipants(cursor, at, until)
  if (to > at) phrases.push({ kind: 'both', from: at, to, person: null, office: null, side: null })
  return to
}

/** Where a party is asked for by an article or pronoun, no preposition before it matters. */
const INSIDE: Place = { from: 0x3fffffff, isTitle: false }

function afterParty(finder: Finder, at: number, until: number): number {
  const end = readParty(finder, at, until, INSIDE)
  return end > at ? end : at + 1
}

/** An office with its holder, a person, or a party without a name; returns where it ends, `at` if there is none. */
function readParty(finder: Finder, at: number, until: number, place: Place): number {
  const { cursor, phrases } = finder
  const office = readOffice(cursor, skipThe(cursor, at), until)
  if (office) {
    const holder = fileHolder(finder, at, office, until)
    if (holder > at) return holder
  }
  const name = office ? null : readNamed(cursor, at, until, place)
  if (name) return filePerson(finder, at, name, null, until)
  const reference = readReference(cursor, at, until)
  if (!reference) return at
  fileInside(finder, reference.from, reference.to)
  const holder = reference.kind === 'other' ? fileCounterpart(finder, reference, until) : 0
  if (holder > 0) return holder
  phrases.push(reference)
  return reference.to
}

/** A personal name without an office before it. */
function readNamed(cursor: Cursor, at: number, until: number, place: Place): PersonName | null {
  const name = readPersonName(cursor, at, until, false)
  if (!name) return null
  if (name.sure) return name
  const words = name.to - name.from
  // "Mara Orlan *Orlan MaraPresident*": a card about the person, no second person.
  if (at > place.from && cursor.slice(at, at + 1) === cursor.slice(at - 1, at)) return null
  if (words < 2) return null
  const isBeforePlace = cursor.is.placePreposition(cursor.word(at - 1)) && at > place.from
  if ((place.isTitle || isBeforePlace) && !holdsOffice(cursor, name.to, until)) return null
  const next = cursor.word(name.to)
  const headed = cursor.is.organisation(next) || cursor.is.place(next) || cursor.is.event(next)
  return headed || readCapitals(cursor, at, until) ? null : name
}

/** "to Mara Orlan, *President-elect of Velmara*": an office behind a name says that it is somebody's. */
function holdsOffice(cursor: Cursor, at: number, until: number): boolean {
  if (cursor.word(at) !== cursor.is.spelled.comma) return false
  const office = readOffice(cursor, skipThe(cursor, at + 1), until)
  return office !== null && !office.many && (office.side !== null || office.office.isOfBody)
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
    let to = at + 1
    while (to < until && isUnknown(cursor, to) && person.name.includes(cursor.slice(at, to + 1))) to++
    return filePerson(finder, at, { from: at, to, sure: true, ref: null, titles: [] }, null, until)
  }
  if (place.isTitle || at === place.from || !cursor.is.placePreposition(cursor.word(at - 1))) return at + 1
  let to = at + 1
  while (to < until && to < at + 4 && isUnknown(cursor, to)) to++
  if (cursor.word(to) === cursor.is.spelled.possessive || cursor.isCapital(to)) return to
  pushName(finder, 'place', at, to, null, AFTER_IN)
  phrases.push({ kind: 'place', from: at, to, person: null, office: null, side: null })
  return to
}
