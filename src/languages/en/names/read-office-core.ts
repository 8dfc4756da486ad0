import type { Cursor } from './cursor.ts'
import { beforeState, firstOffice } from './office-ends.ts'
import { isField } from './read-office-object.ts'

/** Words that may stand before an office's head: "First Deputy Assistant Secretary". */
const LONGEST_CORE = 8

/** What an office is by itself: "Deputy Prime Minister" of "Deputy Prime Minister of Poland". */
export interface Core {
  readonly from: number
  readonly to: number
  readonly id: string | null
  readonly rank: number | null
  readonly kind: string | null
  readonly head: number
  readonly many: boolean
  readonly side: string | null
  readonly isOfBody: boolean
}

/** The core that begins at a word, or null. `ofBody`: a body's name leads, so any capitals may stand before the head. */
export function readCore(cursor: Cursor, at: number, until: number, ofBody = false): Core | null {
  const { is } = cursor
  const last = Math.min(until, at + LONGEST_CORE)
  for (let i = at; i < last; i++) {
    const known = firstOffice(cursor, i, officeAt(cursor, i, until), cursor.word(at - 1) === is.spelled.the)
    if (known?.[0].type === 'office') {
      const [name, whole] = known
      const end = beforeState(cursor, i, whole, until)
      if (
        !is.officeModifier(cursor.word(i)) ||
        end - i > 1 ||
        i + 1 >= until ||
        !goesOn(cursor, end, until)
      ) {
        return {
          from: i,
          to: end,
          id: i === at ? name.ref : null,
          rank: name.office ? name.office.rank + (i - at) : null,
          kind: name.office?.kind ?? null,
          head: headOf(cursor, i, end),
          many: is.officeHeads(headOf(cursor, i, end)),
          ...bodyInside(cursor, i, end),
        }
      }
    }
    const word = cursor.word(i)
    if (is.officeHead(word) && !(is.officeModifier(word) && goesOn(cursor, i + 1, until)))
      return core(i, word, false)
    if (is.officeHeads(word))
      return { ...core(i, word, true), kind: i === at && is.stateHeads(word) ? 'head-of-state' : null }
    // "Foreign Ministry Secretary General": the house may stand before the office.
    const isHouse = is.officeUnit(word) && cursor.isCapital(i)
    const isField = ofBody && (cursor.isCapital(i) || (i > at && word === is.spelled.and))
    const isAnd = word === is.spelled.and && i > at && joinsFields(cursor, i)
    if (!is.officeModifier(word) && !isHouse && !isField && !isAnd && !(word === is.spelled.hyphen && i > at))
      return null
    if (
      !cursor.isCapital(i) &&
      i > at &&
      cursor.isCapital(i - 1) &&
      word !== is.spelled.hyphen &&
      !isField &&
      !isAnd
    )
      return null
  }
  return null
}

/** "*Pope* Pius": the register may know the holder together with the office. */
function officeAt(cursor: Cursor, at: number, until: number): ReturnType<Cursor['known']> {
  const known = cursor.known(at, until)
  return known?.[0].type === 'person' && cursor.is.officeHead(cursor.word(at))
    ? cursor.known(at, known[1] - 1)
    : known
}

function core(at: number, head: number, many: boolean): Core {
  return { from: at, to: at + 1, id: null, rank: null, kind: null, head, many, side: null, isOfBody: false }
}

/** "Foreign *and* Economic Policy Adviser": two fields before one office. */
function joinsFields(cursor: Cursor, and: number): boolean {
  const { is } = cursor
  const [before, after] = [cursor.word(and - 1), cursor.word(and + 1)]
  const areFields = is.domain(before) && is.domain(after) && !is.officeHead(before) && !is.officeHead(after)
  return areFields && cursor.isCapital(and - 1) && cursor.isCapital(and + 1)
}

/** "Minister" in "Minister Resident": another head or modifier follows. */
function goesOn(cursor: Cursor, at: number, until: number): boolean {
  let i = at
  // "Chief *Foreign Policy* Advisor"
  while (i < until && cursor.isCapital(i) && cursor.is.officeField(cursor.word(i))) i++
  return i < until && !cursor.isMark(i) && cursor.is.anyOfficeHead(cursor.word(i))
}

/** The core of an office: "Secretary" of "Secretary of State", "wife" of "wife of the President". */
function headOf(cursor: Cursor, from: number, to: number): number {
  let end = from
  while (end < to && cursor.word(end) !== cursor.is.spelled.of) end++
  for (let i = end - 1; i >= from; i--) {
    const word = cursor.word(i)
    if (cursor.is.anyOfficeHead(word)) return word
  }
  return cursor.word(end - 1)
}

/** The state or body inside an office that the register knows whole: "President of the *European Council*". */
function bodyInside(cursor: Cursor, from: number, to: number): Pick<Core, 'side' | 'isOfBody'> {
  for (let i = from + 1; i < to; i++) {
    const known = cursor.known(i, to)
    // "Special Representative *for* Belmar": a field of work.
    if (known?.[0].type === 'state')
      return { side: isField(cursor, i) ? null : known[0].ref, isOfBody: false }
    if (known?.[0].type === 'organisation') return { side: known[0].side, isOfBody: known[0].isInternational }
  }
  const first = cursor.known(from, to - 1)?.[0]
  return { side: first?.side ?? null, isOfBody: first?.type === 'organisation' && first.isInternational }
}
