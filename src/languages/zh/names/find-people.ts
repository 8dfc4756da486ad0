import type { Person } from '../../../reader/index.ts'
import type { ContractedStates } from './contracted-states.ts'
import { isFamilyName } from './name-letters.ts'
import { bareName, noteOfficeTaken } from './offices-told-apart.ts'
import { noteOffice, type PeopleOfPage } from './people-of-page.ts'
import { endOfName, officeBefore, type PersonName } from './read-person.ts'
import type { Sentence } from './sentence.ts'
import type { Token } from './token.ts'

/** A person found in a sentence, with the tokens that name the person. */
export interface FoundPerson extends PersonName {
  readonly person: Person
}

/**
 * People of one sentence: names of the register, names that stand behind an office or before a title, names that the page
 * has given before, and lists of those who attend. Every office and state beside a name is noted for the person.
 */
export function findPeople(
  sentence: Sentence,
  people: PeopleOfPage,
  contracted: ContractedStates,
): FoundPerson[] {
  const found: FoundPerson[] = []
  let list: string | null = null
  let lastTitle = -1
  for (let i = 0; i < sentence.tokens.length; ) {
    const name = nameAt(sentence, i, people, lastTitle) ?? attendantAt(sentence, i)
    if (!name) {
      if (list !== null && !isLink(sentence, i)) list = null
      i++
      continue
    }
    const office = officeBefore(sentence, name.from, contracted.resolve)
    const bare = sentence.slice(name.from, name.to)
    const { from = 0 } = sentence.tokens[name.from] ?? {}
    const { to = 0 } = sentence.tokens[name.to - 1] ?? {}
    const person = name.person ?? people.settle(bare, [from, to], name.ref)
    // "州长纽森、财政部长耶伦": who stands in a list is of the side that its head names.
    const side: string | null = office?.side ?? (office ? list : null)
    noteOffice(person, office?.office ?? null, side)
    if (person.office === null) noteOfficeTaken(sentence, person, name.to, contracted.resolve)
    const end = afterTitle(sentence, name.to)
    if (end > name.to && person.office === null) noteTitle(sentence, person, name.to)
    found.push({ ...name, person, office, whole: [office?.from ?? name.from, end] })
    // "习近平主席|提出": a title behind one name leads to no other.
    if (end > name.to) lastTitle = end
    list = side
    i = end
  }
  return found
}

function isLink(sentence: Sentence, i: number): boolean {
  return LINKS.some((bit) => sentence.is(i, bit))
}

const LINKS = ['office', 'list', 'plain', 'office-part'] as const

/** "奧利|弗·泰特", "谢尔达尔|·": a dot, or letters of a transliteration that lead to one, go on with a name. */
function goesOn(sentence: Sentence, i: number): boolean {
  if (sentence.is(i + 1, 'dot')) return true
  if (sentence.slice(i, i + 1).length > 3 || !sentence.isPlain(i + 1)) return false
  const to = endOfName(sentence, i)
  return to > i + 1 && isBoundaryAfter(sentence, to) && sentence.is(i + 1, 'transliterating')
}

interface NameAt {
  readonly from: number
  readonly to: number
  readonly ref: string | null
  readonly person: Person | null
}

function nameAt(sentence: Sentence, i: number, people: PeopleOfPage, lastTitle: number): NameAt | null {
  const known = sentence.tokens[i]?.known
  const { text, words } = sentence.page
  if (known?.type === 'person') {
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
  if (!sentence.is(i, 'letter')) return null
  if (i > lastTitle && i > 0 && isVouching(sentence, i - 1) && !sentence.isTitle) {
    const to = chineseName(sentence, i) ?? endOfName(sentence, i)
    return to > i ? { from: i, to, ref: null, person: null } : null
  }
  if (!sentence.isPlain(i)) return null
  return beforeTitle(sentence, i) ?? addressed(sentence, i)
}

/** "致电|娜塔莎·莫尔": an unlisted name of some letters behind the verb of a message. */
function addressed(sentence: Sentence, i: number): NameAt | null {
  if (sentence.isTitle || !/^(?:致电|致函|致信|复信|电贺|祝贺|电唁)$/.test(sentence.slice(i - 1, i)))
    return null
  const to = bareName(sentence, i)
  return to > i && isBoundaryAfter(sentence, to) ? { from: i, to, ref: null, person: null } : null
}

/** "李希": a family name and one or two letters, whatever they mean elsewhere, where a word or mark ends them; else null. */
function chineseName(sentence: Sentence, i: number): number | null {
  if (!sentence.is(i, 'family')) return null
  for (const to of [i + 2, i + 3]) {
    if (!sentence.is(to - 1, 'letter')) return null
    if (isBoundaryAfter(sentence, to)) return to
  }
  return null
}

function isBoundaryAfter(sentence: Sentence, i: number): boolean {
  return sentence.isMark(i) || ENDS.some((bit) => sentence.is(i, bit))
}

/** What may stand right behind a name. */
const ENDS = ['digit', 'and', 'name-stop', 'say', 'attend', 'title'] as const

/** An office, or "夫人", makes what follows a name. */
function isVouching(sentence: Sentence, i: number): boolean {
  return sentence.is(i, 'office') || sentence.slice(i, i + 1) === '夫人'
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
  if (i > 0 && sentence.is(i - 1, 'office')) return true
  return sentence.is(to, 'office') || sentence.is(to, 'say') || isBoundary(sentence, i - 1)
}

function isBoundary(sentence: Sentence, i: number): boolean {
  return i < 0 || sentence.isMark(i) || sentence.is(i, 'and') || sentence.is(i, 'name-stop')
}

/** "吕特|首相": an unlisted name before its title, behind a mark or a word. */
function beforeTitle(sentence: Sentence, i: number): NameAt | null {
  if (!isBoundary(sentence, i - 1) && sentence.tokens[i - 1]?.known == null) return null
  let to = i
  while (to - i < LONGEST_BEFORE_TITLE && sentence.isPlain(to) && sentence.is(to, 'transliterating')) to++
  if (to - i < 2 || !sentence.is(to, 'title')) return null
  return { from: i, to, ref: null, person: null }
}

const LONGEST_BEFORE_TITLE = 9

/** "习近平|主席", "阿利耶夫|夫妇": the title behind a name belongs to it. */
function afterTitle(sentence: Sentence, to: number): number {
  return sentence.is(to, 'title') ? to + 1 : to
}

function noteTitle(sentence: Sentence, person: Person, at: number): void {
  const token = sentence.tokens[at]
  if (!token || !sentence.is(at, 'office')) return
  const entry = token.known?.office ?? null
  person.office = {
    text: sentence.slice(at, at + 1),
    id: entry?.id ?? null,
    rank: entry?.rank ?? null,
    kind: entry?.kind ?? null,
    head: sentence.page.words.word[token.to - 1] as number,
    isOfBody: false,
  }
}

/** "陈晓光、李斌参加会见": names at the head of a sentence that tells who attended. */
function attendantAt(sentence: Sentence, i: number): NameAt | null {
  if (sentence.isTitle || !sentence.is(i, 'letter') || !(i === 0 || sentence.is(i - 1, 'list'))) return null
  if (!tellsAttendance(sentence)) return null
  const to = chineseName(sentence, i) ?? endOfName(sentence, i)
  return to > i ? { from: i, to, ref: null, person: null } : null
}

/** Tokens of the longest list of those who attend. */
const LONGEST_LIST = 90

function tellsAttendance(sentence: Sentence): boolean {
  for (let i = 1; i < Math.min(sentence.tokens.length, LONGEST_LIST); i++) {
    if (sentence.is(i, 'attend')) return true
    if (sentence.isMark(i) && !sentence.is(i, 'dot') && !sentence.is(i, 'list')) return false
  }
  return false
}
