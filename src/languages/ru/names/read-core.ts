import type { NameCase } from '../inflection/nominative.ts'
import type { Cursor } from './cursor.ts'

/** Words that may stand before an office's head: "первый заместитель Министра". */
export const LONGEST_CORE = 8

/** The core of an office: its adjectives and its noun. */
export interface Core {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly many: boolean
  readonly case: NameCase
}

/** Adjectives and the noun: "Наследный принц", "Премьер-министр", "вице-президент". */
export function readCore(cursor: Cursor, at: number, until: number): Core | null {
  const { is } = cursor
  const last = Math.min(until, at + LONGEST_CORE)
  for (let i = at; i < last; i++) {
    const word = cursor.word(i)
    if (is.officeHead(word)) {
      let to = i + 1
      let head = word
      while (cursor.isHyphen(to) && is.officeHead(cursor.word(to + 1)) && to + 1 < until) {
        head = cursor.word(to + 1)
        to += 2
      }
      const form = cursor.caseOf(to - 1)
      return { from: at, to, head, many: isMany(cursor, to - 1), case: form }
    }
    if (is.officeModifier(word)) continue
    if (cursor.isHyphen(i) && i > at) continue
    // "Чрезвычайный *и* Полномочный Посол"
    if (word === is.spelled.and && i > at && is.officeModifier(cursor.word(i + 1))) continue
    return null
  }
  return null
}

/** A form that can only be a plural; "главы" is one where something of many follows. */
function isMany(cursor: Cursor, at: number): boolean {
  const { is } = cursor
  const word = cursor.word(at)
  if (!is.plural(word)) return false
  return !is.singular(word) || isOfMany(cursor, at + 1)
}

/** "главы *государств*", "президенты двух стран". */
function isOfMany(cursor: Cursor, at: number): boolean {
  const { is } = cursor
  const word = cursor.word(at)
  const next = is.number(word) ? cursor.word(at + 1) : word
  return is.ownNoun(next) && is.plural(next) && is.genitive(next) && !is.singular(next)
}
