import type { Person } from '../../../reader/index.ts'
import { endOfName, HYPHENS, isInnerLetter } from './end-of-name.ts'
import { isFamilyName } from './name-letters.ts'
import { bareName } from './offices-told-apart.ts'
import type { PeopleOfPage } from './people-of-page.ts'
import type { Sentence } from './sentence.ts'
import type { Token } from './token.ts'
import { BITS } from './token-bits.ts'
import { WordForms } from './word-forms.ts'

/** A name as tokens `[from, to)`: of the register, of the page, or told by where it stands. */
export interface NameAt {
  readonly from: number
  readonly to: number
  readonly ref: string | null
  readonly person: Person | null
}

/** What stands before a token: where a title ends, and where the person named last ends. */
export interface Before {
  readonly title: number
  readonly person: number
}

/** The name of a person that begins at token `i`, or null. */
export function nameAt(sentence: Sentence, i: number, people: PeopleOfPage, before: Before): NameAt | null {
  return knownAt(sentence, i, people, before) ?? attendantAt(sentence, i)
}

function knownAt(sentence: Sentence, i: number, people: PeopleOfPage, before: Before): NameAt | null {
  const known = sentence.tokens[i]?.known
  const { text, words } = sentence.page
  const met = metAt(sentence, i, before)
  const written = addressed(sentence, i)
  if (written) return written
  if (known?.type === 'person') {
    if (met > i + 1) return { from: i, to: met, ref: null, person: null }
    // "谢尔达尔·|别尔德穆哈梅多夫": the register may know the last part alone.
    const to = goesOn(sentence, i) ? endOfName(sentence, i) : i + 1
    return isVouched(sentence, i, to)
      ? { from: i, to, ref: to === i + 1 ? known.ref : null, person: null }
      : null
  }
  const token = sentence.tokens[i] as Token
  const offset = words.start[token.from] as number
  const standing = people.mayStand(text, offset) ? people.standingAt(text, offset) : null
  if (standing) {
    const to = tokenAfter(sentence, i, offset + standing[1])
    if (to > i) return { from: i, to, ref: null, person: standing[0] }
  }
  if (met > i) return { from: i, to: met, ref: null, person: null }
  if (!sentence.is(i, BITS.letter) && known?.type !== 'place') return null
  if (i > before.title && i > 0 && isVouching(sentence, i - 1) && !sentence.isTitle) {
    const to = chineseName(sentence, i) ?? afterOffice(sentence, i)
    return to > i ? { from: i, to, ref: null, person: null } : null
  }
  if (!sentence.isPlain(i)) return null
  return beforeTitle(sentence, i) ?? leader(sentence, i)
}

/** A name behind an office: letters that names are made of, or any that a word or mark of another kind closes. */
function afterOffice(sentence: Sentence, i: number): number {
  const to = endOfName(sentence, i)
  return to > i ? to : closedName(sentence, i)
}

/** Letters of a name whose letters are words elsewhere. */
const LONGEST_CLOSED = 6

/**
 * "会长|河野洋平|率领": letters, whatever they mean elsewhere, up to a mark or a word that no name holds; `i` if none. A place or
 * a common word may be part of it ("福岛|瑞穗", "黎|明智").
 */
function closedName(sentence: Sentence, i: number): number {
  let to = i
  while (sentence.lengthOf(i, to) < LONGEST_CLOSED && isClosedPart(sentence, to)) to++
  const length = sentence.lengthOf(i, to)
  return length >= 2 && length <= LONGEST_CLOSED && isClosing(sentence, to) ? to : i
}

function isClosedPart(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i]
  if (!token || token.isSide || sentence.isMark(i)) return false
  if (token.known) return token.known.type === 'place' || token.known.type === 'person'
  if (isBoundaryAfter(sentence, i) || sentence.is(i, BITS['office-part'])) return false
  // No class that names know: a set phrase of two letters that only keeps its letters together.
  return sentence.is(i, BITS.letter) || (token.bits === 0 && sentence.lengthOf(i, i + 1) === 2)
}

/** A mark or a set phrase: one letter by itself might belong to any word. */
function isClosing(sentence: Sentence, i: number): boolean {
  return isBoundaryAfter(sentence, i) && (sentence.isMark(i) || sentence.lengthOf(i, i + 1) > 1)
}

/** Letters of the longest name that its place alone tells. */
const LONGEST_MET = 9
const WITH = new WordForms('同', '与', '與', '和')
const MEETS = new WordForms(...'举行 舉行 会谈 會談 会晤 會晤 会见 會見 通电话 通電話 通话 通話'.split(' '))

/** "A同|朴泰成|举行会谈": whatever stands between "with" behind a person and the verb of meeting is a name; `i` if none. */
function metAt(sentence: Sentence, i: number, before: Before): number {
  if (sentence.isTitle || before.person !== i - 1 || !sentence.isOne(i - 1, WITH)) return i
  for (let to = i; to < i + LONGEST_MET; to++) {
    if (to - i > 0 && sentence.beginsWith(to, MEETS)) return sentence.lengthOf(i, to) >= 2 ? to : i
    const type = sentence.tokens[to]?.known?.type
    const isPart = type ? type === 'person' || (to > i && type !== 'office') : sentence.is(to, BITS.letter)
    if (!isPart || sentence.isMark(to) || sentence.tokens[to]?.isSide) return i
  }
  return i
}

const COMPANY = new WordForms('一行')

/** "代表团|史密斯|一行": whoever leads a group goes before "and company". */
function leader(sentence: Sentence, i: number): NameAt | null {
  if (sentence.isTitle || !sentence.namesCompany) return null
  const to = bareName(sentence, i)
  return to > i && sentence.isOne(to, COMPANY) ? { from: i, to, ref: null, person: null } : null
}

const WRITTEN_TO = new WordForms(...'致电 致電 致函 致信 复信 復信 电贺 電賀 祝贺 祝賀 电唁'.split(' '))

/** Half of all tokens, and no verb of a message. */
const ONE_LETTER = BITS.letter | BITS.mark

/** "致电|娜塔莎·莫尔": an unlisted name of some letters, or of parts with dots, behind the verb of a message. */
function addressed(sentence: Sentence, i: number): NameAt | null {
  if (sentence.isTitle || sentence.is(i - 1, ONE_LETTER) || !sentence.isOne(i - 1, WRITTEN_TO)) return null
  const to = bareName(sentence, i)
  if (to > i && isBoundaryAfter(sentence, to)) return { from: i, to, ref: null, person: null }
  const end = dottedName(sentence, i)
  return end > i ? { from: i, to: end, ref: null, person: null } : null
}

const COMMAS = new WordForms('，', ',')
/** Tokens of the longest name of parts with dots. */
const LONGEST_DOTTED = 26

/** "让-吕西安·萨维": letters and names joined by dots up to a comma, whatever they mean elsewhere; `i` if there are none. */
function dottedName(sentence: Sentence, i: number): number {
  let dots = 0
  for (let to = i; to < i + LONGEST_DOTTED; to++) {
    if (sentence.is(to, BITS.dot)) dots++
    else if (sentence.isMark(to) && !sentence.isOne(to, HYPHENS))
      return dots > 0 && sentence.isOne(to, COMMAS) ? to : i
    else if (!sentence.is(to, BITS.letter) && sentence.tokens[to]?.known == null) return i
  }
  return i
}

/** "李希": a family name and one or two letters, whatever they mean elsewhere, where a word or mark ends them; else null. */
function chineseName(sentence: Sentence, i: number): number | null {
  if (!sentence.is(i, BITS.family)) return null
  for (const to of [i + 2, i + 3]) {
    if (!sentence.is(to - 1, BITS.letter)) return null
    if (isBoundaryAfter(sentence, to)) return to
  }
  return null
}

function isBoundaryAfter(sentence: Sentence, i: number): boolean {
  return sentence.isMark(i) || sentence.is(i, ENDS)
}

/** What may stand right behind a name. */
const ENDS = BITS.digit | BITS.and | BITS['name-stop'] | BITS.say | BITS.attend | BITS.title

const WIFE = new WordForms('夫人')

/** An office, or "夫人", makes what follows a name. */
function isVouching(sentence: Sentence, i: number): boolean {
  return sentence.is(i, BITS.office) || sentence.isOne(i, WIFE)
}

/** The token after the one that ends at an offset; 0 if none ends there. */
function tokenAfter(sentence: Sentence, i: number, offset: number): number {
  const { words } = sentence.page
  for (let at = i; at < sentence.tokens.length; at++) {
    const end = words.end[(sentence.tokens[at]?.to ?? 1) - 1] as number
    if (end === offset) return at + 1
    if (end > offset) return 0
  }
  return 0
}

/** A name of two letters that are a foreign family name may be anything: an office or a title beside it vouches for it. */
function isVouched(sentence: Sentence, i: number, to: number): boolean {
  const form = sentence.slice(i, to)
  if (form.length > 2 || isFamilyName(form.charCodeAt(0))) return true
  if (i > 0 && sentence.is(i - 1, BITS.office)) return true
  return sentence.is(to, BITS.office) || sentence.is(to, BITS.say) || isBoundary(sentence, i - 1)
}

function isBoundary(sentence: Sentence, i: number): boolean {
  return sentence.isMark(i) || sentence.is(i, BITS.and | BITS['name-stop'])
}

/** "吕特|首相": an unlisted name before its title, behind a mark or a word. */
function beforeTitle(sentence: Sentence, i: number): NameAt | null {
  if (!isBoundary(sentence, i - 1) && sentence.tokens[i - 1]?.known == null) return null
  let to = i
  while (to - i < LONGEST_BEFORE_TITLE && sentence.isPlain(to) && sentence.is(to, BITS.transliterating)) to++
  if (to - i < 2 || !sentence.is(to, BITS.title)) return null
  return { from: i, to, ref: null, person: null }
}

const LONGEST_BEFORE_TITLE = 9

/** "奧利|弗·泰特", "谢尔达尔|·": a dot, or letters of a transliteration up to a word or a dot, go on with a name. */
function goesOn(sentence: Sentence, i: number): boolean {
  if (sentence.is(i + 1, BITS.dot)) return true
  if (!sentence.is(i + 1, BITS.transliterating)) return false
  // "马丁|内|斯"
  if (!sentence.isPlain(i + 1) && !isInnerLetter(sentence, i + 1)) return false
  const to = endOfName(sentence, i)
  if (sentence.lengthOf(i, i + 1) <= 3) return to > i + 1 && isBoundaryAfter(sentence, to)
  // "阿卜杜拉|齐格|邀请": behind a name that is long enough by itself, only letters that no word is made of.
  return to > i + 2 && bareTail(sentence, i + 1, to) && sentence.lengthOf(to, to + 1) > 1
}

function bareTail(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!sentence.is(at, BITS.transliterating) || !sentence.isPlain(at)) return false
  return true
}

/** "陈晓光、李斌参加会见": names at the head of a sentence that tells who attended. */
function attendantAt(sentence: Sentence, i: number): NameAt | null {
  if (sentence.isTitle || !sentence.is(i, BITS.letter) || !(i === 0 || sentence.is(i - 1, BITS.list)))
    return null
  if (!tellsAttendance(sentence)) return null
  const to = chineseName(sentence, i) ?? endOfName(sentence, i)
  return to > i ? { from: i, to, ref: null, person: null } : null
}

/** Tokens of the longest list of those who attend. */
const LONGEST_LIST = 90

function tellsAttendance(sentence: Sentence): boolean {
  for (let i = 1; i < Math.min(sentence.tokens.length, LONGEST_LIST); i++) {
    if (sentence.is(i, BITS.attend)) return true
    if (sentence.isMark(i) && !sentence.is(i, BITS.dot) && !sentence.is(i, BITS.list)) return false
  }
  return false
}
