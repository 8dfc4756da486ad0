import type { Office } from '../../../reader/index.ts'
import type { NameCase } from '../inflection/nominative.ts'
import type { Cursor } from './cursor.ts'
import { headNumber, nominativeOffice } from './office-words.ts'
import { type Core, LONGEST_CORE, readCore } from './read-core.ts'
import { readTail } from './read-office-tail.ts'

/** An office phrase: "Президент Республики Сербии", "глава МИД", "специальный посланник Президента США". */
export interface OfficePhrase {
  readonly from: number
  readonly to: number
  readonly office: Office
  /** state or body the office belongs to, where the phrase says so */
  readonly side: string | null
  readonly many: boolean
  /** whether something follows the core: "лидеры стран СНГ" */
  readonly hasTail: boolean
  readonly case: NameCase
}

/** Words of the longest office; what goes on beyond is no office but a hostile text. */
const LONGEST_OFFICE = 40

/** The longest office phrase that begins at a word, or null. */
export function readOffice(cursor: Cursor, at: number, end: number): OfficePhrase | null {
  // The same words are asked about several times in a row: before a name, as a reference.
  const { lastOffice } = cursor
  if (lastOffice.at === at && lastOffice.until === end) return lastOffice.found
  const found = mayBeginOffice(cursor, at, end) ? readOfficeAt(cursor, at, end) : null
  lastOffice.at = at
  lastOffice.until = end
  lastOffice.found = found
  return found
}

function mayBeginOffice(cursor: Cursor, at: number, until: number): boolean {
  return cursor.is.officeWord(cursor.word(at)) || cursor.known(at, until) !== null
}

function readOfficeAt(cursor: Cursor, at: number, end: number): OfficePhrase | null {
  const until = Math.min(end, at + LONGEST_OFFICE)
  const state = cursor.state(at, until)
  const isLed = state?.[0].role === 'adjective'
  const from = isLed && state ? state[1] : at
  const bare = readCore(cursor, from, until)
  if (!bare) return null
  const core = withEpithet(cursor, bare, until)
  const tail = readTail(cursor, core, until)
  const side = (isLed && state ? state[0].ref : null) ?? tail.side
  return {
    from: at,
    to: tail.to,
    side,
    many: core.many,
    hasTail: tail.to > core.to,
    case: core.case,
    office: {
      text: nominativeOffice(cursor, from, core.to) + tail.text,
      ...knownOffice(cursor, from, tail.to),
      head: headNumber(cursor, core.head),
      isOfBody: side === null && tail.isOfBody,
    },
  }
}

/** "Папа *Римский*": the register knows a longer core that names neither state nor body. */
function withEpithet(cursor: Cursor, core: Core, until: number): Core {
  const known = cursor.known(core.from, until)
  if (known?.[0].type !== 'office' || known[1] <= core.to) return core
  for (let i = core.to; i < known[1]; i++) {
    const inner = cursor.known(i, until)
    const isOwn = cursor.is.domain(cursor.word(i)) || cursor.is.officeUnit(cursor.word(i))
    if (isOwn || (inner && inner[0].type !== 'place')) return core
  }
  return { ...core, to: known[1] }
}

/** What the register knows of an office by its wording: "Министр иностранных дел". */
function knownOffice(cursor: Cursor, from: number, to: number): Pick<Office, 'id' | 'rank' | 'kind'> {
  for (let i = from; i < Math.min(to, from + LONGEST_CORE); i++) {
    const office = cursor.known(i, to)?.[0].office
    if (office)
      return { id: i === from ? office.id : null, rank: office.rank + (i - from), kind: office.kind }
    if (!cursor.is.officeModifier(cursor.word(i)) && !cursor.isHyphen(i)) break
  }
  return { id: null, rank: null, kind: null }
}
