import type { KnownName, Name, Person, Phrase } from '../../../reader/index.ts'
import type { MentionType } from '../../../record/index.ts'
import { noteOffice } from '../../shared/complete-person.ts'
import type { NameCase } from '../inflection/nominative.ts'
import type { Cursor } from './cursor.ts'
import { nameForm } from './name-form.ts'
import type { PeopleOfPage } from './people-of-page.ts'
import { readOffice } from './read-office.ts'
import { isRepeated, type PersonName, readPersonName } from './read-person-name.ts'

/** What has been found while a page is read. */
export interface Finder {
  readonly cursor: Cursor
  readonly names: Name[]
  readonly phrases: Phrase[]
  readonly people: PeopleOfPage
  /** day of publication, by which the register's holders of an office are told apart */
  readonly published: string | undefined
  readonly read: (from: number, to: number) => void
}

/** The office before a name. */
export interface Held {
  readonly office: Person['office']
  readonly side: string | null
  readonly many: boolean
  readonly case: NameCase
}

/** Files a person named at `name`, whose phrase begins at `from`; returns where it ends, `from` if it is nobody's name. */
export function filePerson(
  finder: Finder,
  from: number,
  name: PersonName,
  held: Held | null,
  until: number,
): number {
  const { cursor, people, names, phrases } = finder
  const form = nameForm(cursor, name, held?.case ?? null)
  const makes = name.sure || name.to - name.from > 1
  const person = people.settle(name.from, name.to, name.ref, makes ? form : null)
  if (!person) return from
  const fresh = name.titles.filter((title) => !person.titles.includes(title))
  if (fresh.length > 0) person.titles = [...person.titles, ...fresh]
  noteOffice(person, held?.office ?? null, held?.side ?? null)
  names.push({
    type: 'person',
    from: name.from,
    to: name.to,
    ref: person.ref,
    canonical: '',
    rule: name.ref ? 'ru-name-register' : held ? 'ru-name-after-office' : 'ru-name-alone',
    certainty: 'stated',
    person,
  })
  const to = afterCard(finder, name, person, until)
  const isObject = form.case !== null && form.case !== 'nom'
  phrases.push({
    kind: 'person',
    from,
    to,
    person,
    office: null,
    side: person.country,
    ...(isObject ? { oblique: true } : {}),
  })
  return readApposition(finder, to, person, until)
}

/** Words that a card about a person may hold besides the name. */
const LONGEST_CARD = 8

/**
 * "Александр Вучич *Вучич Александр Президент Республики Сербия* подтвердил": pages drop a card about the person into the
 * running text, which gives the name and the office in the nominative.
 */
function afterCard(finder: Finder, name: PersonName, person: Person, until: number): number {
  const { cursor } = finder
  if (!cursor.isCapital(name.to) || !isRepeated(cursor, name.from, name.to)) return name.to
  let to = name.to
  while (to < until && to - name.to < LONGEST_CARD && (cursor.isCapital(to) || isInName(cursor, to))) {
    if (cursor.is.officeWord(cursor.word(to))) break
    to++
  }
  const office = readOffice(cursor, to, until)
  if (!office || office.many) return to
  fileInside(finder, office.from, office.to)
  noteOffice(person, office.office, office.side)
  return office.to
}

function isInName(cursor: Cursor, at: number): boolean {
  return cursor.isHyphen(at) || (cursor.is.particle(cursor.word(at)) && cursor.isCapital(at + 1))
}

/** What follows a name in commas or brackets: ", Президент Франции,", "(Германия)". */
function readApposition(finder: Finder, at: number, person: Person, until: number): number {
  const { cursor } = finder
  const { is } = cursor
  const mark = cursor.word(at)
  if (mark === is.spelled.open) {
    const state = cursor.state(at + 1, until)
    if (state?.[0].role !== 'name' || cursor.word(state[1]) !== is.spelled.close) return at
    fileInside(finder, at + 1, state[1])
    noteOffice(person, null, state[0].ref)
    return state[1] + 1
  }
  if (mark !== is.spelled.comma) return at
  const office = readOffice(cursor, at + 1, until)
  const ends = office ? cursor.word(office.to) : 0
  const isAside = office && !office.many && (ends === is.spelled.comma || is.stop(ends))
  if (!isAside || !office.side || readPersonName(cursor, office.to, until, true)) return at
  if (person.country !== null && person.country !== office.side) return at
  fileInside(finder, office.from, office.to)
  noteOffice(person, office.office, office.side)
  return office.to
}

/** Files the states, bodies and places inside an office or reference: "Председатель *Европейского совета*". */
export function fileInside(finder: Finder, from: number, to: number): void {
  const { cursor } = finder
  for (let i = from; i < to; ) {
    const known = cursor.known(i, to)
    if (known && known[0].type !== 'office' && known[0].type !== 'person') {
      const isNational =
        known[0].type === 'organisation' && known[0].side === null && !known[0].isInternational
      const end = isNational ? Math.min(to, withState(finder, known[1])) : known[1]
      if (end > known[1]) {
        pushName(finder, 'organisation', i, end, 'ru-name-of-state')
        fileStatesInside(finder, i, end)
      } else pushKnown(finder, known[0], i, known[1])
      i = end
      continue
    }
    i++
  }
}

/** Files the states inside a longer name. */
function fileStatesInside(finder: Finder, from: number, to: number): void {
  const { cursor } = finder
  for (let i = from; i < to; ) {
    let known = cursor.known(i, to)
    // A body may be known whole: the state that begins it is shorter. A sea is of no state.
    while (known && known[0].type !== 'state' && known[0].type !== 'place')
      known = cursor.known(i, known[1] - 1)
    if (known?.[0].type === 'state') pushKnown(finder, known[0], i, known[1])
    i = known ? known[1] : i + 1
  }
}

/** Files a run of words that no register knows. */
export function fileRun(finder: Finder, from: number, to: number, type: MentionType, rule: string): number {
  pushName(finder, type, from, to, rule)
  fileStatesInside(finder, from, to)
  const kind = type === 'person' || type === 'state' ? 'organisation' : type
  finder.phrases.push({ kind, from, to, person: null, office: null, side: null })
  return to
}

/** Files a name of the register as a mention and as a phrase. */
export function fileKnown(finder: Finder, known: KnownName, from: number, to: number): number {
  if (known.type === 'office') return to
  if (known.type === 'organisation' && known.side === null && !known.isInternational) {
    const end = withState(finder, to)
    if (end > to) return fileRun(finder, from, end, 'organisation', 'ru-name-of-state')
  }
  pushKnown(finder, known, from, to)
  if (known.type !== 'state') fileStatesInside(finder, from, to)
  finder.phrases.push({ kind: phraseKindOf(known), from, to, person: null, office: null, side: known.side })
  return to
}

/** "МИД *Карсовии*", "Правительство *Российской Федерации*": a body of a state is named with it. */
function withState({ cursor }: Finder, at: number): number {
  const state = cursor.state(at, at + LONGEST_STATE)
  if (state?.[0].role !== 'name' || cursor.isMark(at)) return at
  // "ведомствами Карсовии и Дорувии": bodies of several states.
  const isList =
    cursor.word(state[1]) === cursor.is.spelled.and && cursor.state(state[1] + 1, state[1] + LONGEST_STATE)
  return isList ? at : state[1]
}

const LONGEST_STATE = 6

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

/** Files a mention that no register knows. */
export function pushName(finder: Finder, type: MentionType, from: number, to: number, rule: string): void {
  const canonical = finder.cursor.slice(from, to)
  finder.names.push({ type, from, to, ref: null, canonical, rule, certainty: 'stated', person: null })
}
