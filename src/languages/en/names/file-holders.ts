import type { Phrase } from '../../../reader/index.ts'
import type { Cursor } from './cursor.ts'
import { type Finder, fileInside, filePerson } from './file-names.ts'
import { type OfficePhrase, readOffice } from './read-office.ts'
import { type PersonName, readPersonName } from './read-person-name.ts'

/** "his Israeli counterpart, National Security Advisor Eyal Hulata": the name that follows is the counterpart's. */
export function fileCounterpart(finder: Finder, reference: Phrase, until: number): number {
  const { cursor } = finder
  const next = cursor.word(reference.to) === cursor.is.spelled.comma ? reference.to + 1 : reference.to
  const office = readOffice(cursor, next, until)
  if (office && !office.many) {
    return fileHolder(finder, reference.from, { ...office, side: office.side ?? reference.side }, until)
  }
  const name = readPersonName(cursor, next, until, false)
  return name ? filePerson(finder, reference.from, name, { ...NO_OFFICE, side: reference.side }, until) : 0
}

const NO_OFFICE = { office: null, side: null, many: false } as const

/** The name or names after an office; 0 if no name follows. */
export function fileHolder(finder: Finder, at: number, office: OfficePhrase, until: number): number {
  const { cursor } = finder
  const { is } = cursor
  let next = office.to
  const mayPause = office.side !== null && (cursor.word(at) === is.spelled.the || office.hasTail)
  const pauses = cursor.word(next) === is.spelled.comma && mayPause
  if (pauses) next++
  const name = readPersonName(cursor, next, until, true)
  if (!name || (office.office.kind === 'spouse' && !office.side)) return 0
  if (pauses && isOfAnotherState(cursor, name, office)) return 0
  fileInside(finder, office.from, office.to)
  const end = filePerson(finder, at, name, office, until)
  return office.many ? fileMoreHolders(finder, end, office, until) : end
}

/** "At the request of the President of Tarnia, *Mara Orlan* told him": whom the register knows as another state's. */
function isOfAnotherState({ gazetteer }: Cursor, { ref }: PersonName, { side }: OfficePhrase): boolean {
  const entries = ref === null ? [] : gazetteer.person(ref)
  return entries.length > 0 && entries.every(({ country }) => country !== side)
}

/** "Advisors Sullivan, Cho, and Akiba": further names of the same plural office. */
function fileMoreHolders(finder: Finder, at: number, office: OfficePhrase, until: number): number {
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
