import { caseShownBy, type NameCase, nominativeOf } from '../inflection/nominative.ts'
import { stemOf } from '../inflection/stem-of.ts'
import type { Cursor } from './cursor.ts'
import { formsOf } from './people-of-page.ts'
import type { PersonName } from './read-person-name.ts'

/** A name in the nominative, and how well that is founded. */
export interface NameForm {
  readonly text: string
  /** 3 the register's, 2 the text's own nominative, 1 put into the nominative, 0 as the text has it */
  readonly trust: number
  readonly case: NameCase
}

/**
 * The nominative of the name `[from, to)`. The case comes from the office before it, from the given name, from a
 * preposition, or from the ending of one of its words.
 */
export function nameForm(
  cursor: Cursor,
  { from, to, ref }: Pick<PersonName, 'from' | 'to' | 'ref'>,
  office: NameCase,
): NameForm {
  const known = ref === null ? null : registerForm(cursor, from, to, ref)
  if (known !== null) {
    const own = plain(cursor, from, to)
    return { text: known, trust: 3, case: isSame(own, known) ? (office ?? 'nom') : (office ?? 'gen') }
  }
  const shown = office ?? caseOfName(cursor, from, to)
  if (shown === null) return { text: plain(cursor, from, to), trust: 0, case: null }
  if (shown === 'nom') return { text: plain(cursor, from, to), trust: 2, case: 'nom' }
  let text = ''
  for (let i = from; i < to; i++) {
    const slice = cursor.slice(i, i + 1)
    // Of "Касым-Жомартом" the last part alone changes.
    const stays = cursor.isMark(i) || cursor.isHyphen(i + 1) || slice.length < 3
    const gap = i > from && cursor.isSpaced(i) ? ' ' : ''
    text += gap + (stays ? slice : nominativeOf(clean(slice), shown))
  }
  return { text, trust: 1, case: shown }
}

/** The register's form of the same words: names it knows are put into the nominative by it. */
function registerForm(cursor: Cursor, from: number, to: number, ref: string): string | null {
  const [entry] = cursor.gazetteer.person(ref)
  if (!entry) return null
  const stems = stemsIn(plain(cursor, from, to))
  const forms = formsOf(entry)
  const whole = forms.find((form) => stemsIn(form) === stems)
  // A surname by itself stands for the whole name.
  return whole ?? (to - from === 1 ? (forms[0] ?? null) : null)
}

function isSame(a: string, b: string): boolean {
  const fold = (name: string) => name.toLowerCase().replaceAll('ё', 'е')
  return fold(a) === fold(b)
}

function stemsIn(name: string): string {
  return name
    .split(/[\s-]+/)
    .map(stemOf)
    .join(' ')
}

function plain(cursor: Cursor, from: number, to: number): string {
  return clean(cursor.slice(from, to)).replace(/\s+/g, ' ')
}

function clean(text: string): string {
  return text.replace(/\u00ad|\u0301/g, '')
}

/** The case that the name's own words and the word before it tell; null if they don't. */
function caseOfName(cursor: Cursor, from: number, to: number): NameCase {
  const { is } = cursor
  for (let i = from; i < to; i++) {
    const word = cursor.word(i)
    if (!is.given(word)) continue
    const form = cursor.caseOf(i)
    // "Александра" is she or of him: her surname ends in "а", his does too; his office or a preposition must say.
    if (form === 'nom' && is.genitive(word) && !is.female(word)) break
    return form
  }
  for (let i = from; i < to; i++) {
    const shown = caseShownBy(cursor.slice(i, i + 1))
    if (shown) return shown
  }
  const before = cursor.word(from - 1)
  if (before === is.spelled.with || before === is.spelled.withCluster) return 'ins'
  return looksGenitive(cursor, from, to) ? 'gen' : null
}

/** "Реджепа Тайипа Эрдогана": every word of several ends as a genitive does. */
function looksGenitive(cursor: Cursor, from: number, to: number): boolean {
  let words = 0
  for (let i = from; i < to; i++) {
    const slice = cursor.slice(i, i + 1)
    if (slice.length < 4) continue
    if (!/[^аеиоуыэюя]а$/.test(slice)) return false
    words++
  }
  return words > 1
}
