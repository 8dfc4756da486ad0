import { perLexicon } from '../../../reader/index.ts'
import { stemOf } from '../inflection/stem-of.ts'
import type { Cursor } from './cursor.ts'

/** Endings that the nominative of an office's word may have, tried in this order. */
const NOMINATIVES = ['', 'ь', 'й', 'а', 'ый', 'ий', 'ой', 'ая', 'я', 'ое'] as const
/** "Супругой" is no "супруг". */
const AFTER_OJ = ['а', 'ый', 'ий', 'ой', 'ая', 'я'] as const
const LONGEST_ENDING = 3
/** "посла" → "посол" */
const FLEETING = '-о-'

interface Kept {
  readonly nominative: Map<number, string | null>
  readonly head: Map<number, number>
}

const keptOf = perLexicon((): Kept => ({ nominative: new Map(), head: new Map() }))

/** The words `[from, to)` of an office in the nominative, as the text writes them. */
export function nominativeOffice(cursor: Cursor, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const gap = i > from && cursor.isSpaced(i) ? ' ' : ''
    text += gap + nominativeWord(cursor, i)
  }
  return text
}

function nominativeWord(cursor: Cursor, at: number): string {
  const slice = cursor.slice(at, at + 1)
  const word = cursor.word(at)
  const { is } = cursor
  // "королевы" is many queens, or of one; "президенты" is the office of each.
  const isNominative = is.nominative(word) && !is.plural(word)
  if (word === 0 || !is.officeWord(word) || isNominative) return slice
  const { nominative } = keptOf(cursor.lexicon)
  let found = nominative.get(word)
  if (found === undefined) {
    found = lookUp(cursor, cursor.lexicon.table.spelling(word))
    nominative.set(word, found)
  }
  if (found === null) return slice
  const same = commonLength(found, slice.toLowerCase())
  return slice.slice(0, same) + found.slice(same)
}

function lookUp({ lexicon, is }: Cursor, word: string): string | null {
  const endings = word.endsWith('ой') ? AFTER_OJ : NOMINATIVES
  for (let cut = 0; cut <= LONGEST_ENDING; cut++) {
    const stem = word.slice(0, word.length - cut)
    for (const ending of [...endings, FLEETING]) {
      const tried = ending === FLEETING ? `${stem.slice(0, -1)}о${stem.slice(-1)}` : stem + ending
      const number = lexicon.table.find(tried, 0, tried.length)
      if (number > 0 && is.officeWord(number) && is.nominative(number) && tried !== word) return tried
    }
  }
  return null
}

function commonLength(a: string, b: string): number {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  return i
}

/** One number for all forms of an office's core: "Президентом" and "Президент" are one head. */
export function headNumber({ lexicon }: Cursor, word: number): number {
  const { head } = keptOf(lexicon)
  const known = head.get(word)
  if (known !== undefined) return known
  // "Госсекретарь" and "государственный секретарь" are one core.
  const core = lexicon.table.spelling(word).replace(/^(?:гос|ген|спец)(?=[а-я]{4})/, '')
  const number = lexicon.table.add(`~${stemOf(core)}`)
  head.set(word, number)
  return number
}
