import { type Names, type Page, type Phrase, SHAPE } from '../../../reader/index.ts'
import { completePerson } from '../../shared/complete-person.ts'
import { sortNearly } from '../../shared/sort-nearly.ts'
import { Cursor } from './cursor.ts'
import { type Finder, fileInside, fileKnown, filePerson, fileRun, type Held, pushName } from './file-names.ts'
import { nameAnniversaries } from './name-anniversaries.ts'
import { nameOffices, nameUnnamed } from './name-unnamed.ts'
import { candidatesOf, gatherPeople } from './people-of-page.ts'
import { readFamily } from './read-family.ts'
import { type OfficePhrase, readOffice } from './read-office.ts'
import { readPersonName } from './read-person-name.ts'
import { readReference } from './read-reference.ts'
import { readRun } from './read-runs.ts'

/**
 * Finds who and what a Russian text names: register names in all their cases, offices with the names beside them, runs of
 * words typed by their head noun, and parties referred to without a name. Titles are read last: the body has the names
 * in full.
 */
export function findNames(page: Page): Names {
  const finder = finderOn(page)
  for (const sentence of page.sentences) {
    if (sentence.zone === 'lead' || sentence.zone === 'body') finder.read(sentence.from, sentence.to)
  }
  const { names, phrases } = finder
  const ofBody = [names.length, phrases.length] as const
  for (const sentence of page.sentences) {
    if (sentence.zone === 'title') finder.read(sentence.from, sentence.to)
  }
  for (const person of finder.people.people)
    completePerson(person, page.gazetteer, page.readout.published, candidatesOf)
  nameAnniversaries(names)
  nameOffices(finder, page)
  nameUnnamed(finder, page)
  // Titles mostly stand before the body: the two lists are then in order but for names filed inside one another.
  return {
    names: sortNearly([...names.slice(ofBody[0]), ...names.slice(0, ofBody[0])], byPlace),
    phrases: sortNearly([...phrases.slice(ofBody[1]), ...phrases.slice(0, ofBody[1])], byPlace),
    people: finder.people.people,
  }
}

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
    published: page.readout.published,
    read(from, to) {
      for (let at = from; at < to; ) at = readOne(finder, at, to, from)
    },
  }
  return finder
}

/** Reads what begins at a word and returns the word to go on from. */
function readOne(finder: Finder, at: number, until: number, from: number): number {
  const { cursor } = finder
  const known = cursor.known(at, until)
  const run = readRun(cursor, at, until)
  const party = readParty(finder, at, until, run !== null && !cursor.is.given(cursor.word(at)))
  if (party > at) return party
  if (run && (!known || run.to > known[1])) return fileRun(finder, run.from, run.to, run.type, run.rule)
  if (known && known[0].type !== 'office') return fileKnown(finder, known[0], at, known[1])
  if (cursor.is.ministry(cursor.word(at))) return fileMinistry(finder, at, until)
  return fileUnknown(finder, at, until, from)
}

/**
 * An office with its holder, a person, or a party without a name; returns where it ends, `at` if there is none. What may be
 * a run of words with a head noun ("Большой дворец") is nobody's name unless the register knows it.
 */
function readParty(finder: Finder, at: number, until: number, isRun: boolean): number {
  const { cursor, phrases } = finder
  const office = readOffice(cursor, at, until)
  if (office) {
    const holder = readHolder(finder, at, office, until)
    if (holder > at) return holder
  } else if (cursor.isCapital(at) || cursor.is.honorific(cursor.word(at))) {
    const name = readPersonName(cursor, at, until, false)
    const isPerson = name !== null && (!isRun || name.ref !== null)
    const end = isPerson && name ? filePerson(finder, at, name, null, until) : at
    if (end > at) return end
    const family = readFamily(cursor, at, finder.published)
    if (family) return filePerson(finder, at, family, null, until)
  }
  const reference = readReference(cursor, at, until)
  if (!reference) return at
  fileInside(finder, reference.from, reference.to)
  const holder = reference.kind === 'other' ? readCounterpart(finder, reference, until) : 0
  if (holder > 0) return holder
  phrases.push(reference)
  return reference.to
}

/** "со своим турецким коллегой Хаканом Фиданом": the name that follows is the counterpart's. */
function readCounterpart(finder: Finder, reference: Phrase, until: number): number {
  const { cursor } = finder
  const held: Held = {
    office: null,
    side: reference.side,
    many: false,
    case: cursor.caseOf(reference.to - 1),
  }
  const office = readOffice(cursor, reference.to, until)
  if (office && !office.many) {
    const end = readHolder(finder, reference.from, { ...office, side: office.side ?? reference.side }, until)
    return end > reference.from ? end : 0
  }
  const name = readPersonName(cursor, reference.to, until, true)
  const end = name ? filePerson(finder, reference.from, name, held, until) : 0
  return end > reference.from ? end : 0
}

/** The name or names after an office; `at` if no name follows. */
function readHolder(finder: Finder, at: number, office: OfficePhrase, until: number): number {
  const { cursor } = finder
  const name = readPersonName(cursor, office.to, until, true)
  if (!name) return at
  fileInside(finder, office.from, office.to)
  let end = filePerson(finder, at, name, { ...office, office: office.office }, until)
  if (!office.many) return end
  for (;;) {
    const link = cursor.word(end)
    if (link !== cursor.is.spelled.comma && link !== cursor.is.spelled.and) return end
    const next = readPersonName(cursor, end + 1, until, true)
    if (!next || cursor.is.officeWord(cursor.word(next.from))) return end
    end = filePerson(finder, end + 1, next, { ...office, office: office.office }, until)
  }
}

/** "МЧС России", "МИД": a ministry by its short name. */
function fileMinistry(finder: Finder, at: number, until: number): number {
  const state = finder.cursor.state(at + 1, until)
  const to = state?.[0].role === 'name' ? state[1] : at + 1
  return fileRun(finder, at, to, 'organisation', 'ru-name-ministry')
}

/** A capitalised word that nothing explains: a place after "в". */
function fileUnknown(finder: Finder, at: number, until: number, from: number): number {
  const { cursor, phrases } = finder
  const shape = cursor.words.shape[at] as number
  if (
    !cursor.isUnknown(at) ||
    shape & SHAPE.allCaps ||
    at === from ||
    !cursor.is.placePreposition(cursor.word(at - 1))
  )
    return at + 1
  let to = at + 1
  while (to < until && to < at + 4 && (cursor.isUnknown(to) || cursor.isHyphen(to))) to++
  pushName(finder, 'place', at, to, 'ru-name-after-in')
  phrases.push({ kind: 'place', from: at, to, person: null, office: null, side: null })
  return to
}
