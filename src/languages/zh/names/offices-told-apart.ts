import type { Person } from '../../../reader/index.ts'
import { endOfName } from './end-of-name.ts'
import type { FoundPerson } from './find-people.ts'
import { noteOffice, type PeopleOfPage } from './people-of-page.ts'
import { officeBefore } from './read-person.ts'
import type { Sentence } from './sentence.ts'
import { BITS } from './token-bits.ts'
import { WordForms } from './word-forms.ts'

type Resolve = (form: string) => string | null

/** Tokens between a name and the office that its bearer has just taken: "致电A，祝贺他再次就任B国总统". */
const LONGEST_WAY = 9
const LONGEST_OFFICE = 14
const TAKES_OFFICE = new WordForms(...'就任 当选 连任 当选连任 出任 当选为 再次当选 再次就任'.split(' '))

/** "A致电祝贺B当选": who congratulates takes no office. "致电A，祝贺他当选": whoever is congratulated does. */
const CONGRATULATES = /(?<![，,])(?:致电|致電|致函|致信|祝贺|祝賀)/

/** Notes the office that somebody has taken, told behind the name. */
export function noteOfficeTaken(sentence: Sentence, person: Person, to: number, resolve: Resolve): void {
  for (let at = to; at < to + LONGEST_WAY; at++) {
    if (!sentence.isOne(at, TAKES_OFFICE)) continue
    if (CONGRATULATES.test(sentence.slice(to, at))) return
    const end = officeEnd(sentence, at + 1)
    const found = end > 0 ? officeBefore(sentence, end, resolve) : null
    const text = found?.office.text.replace(/^(?:再次|当选|连任|就任|出任|为)+/, '')
    if (found && text) noteOffice(person, { ...found.office, text }, found.side)
    return
  }
}

/** "众议员|代表团": members of a group hold no office of their own. */
const GROUP = /^(?:.{0,2}团|.{0,2}團)$/

/** The token after the last office that begins at a token or a few behind it; 0 if there is none. */
export function officeEnd(sentence: Sentence, from: number): number {
  let end = 0
  for (let at = from; at < from + LONGEST_OFFICE && !sentence.isMark(at); at++) {
    if (sentence.is(at, BITS['name-stop']) && end > 0) break
    if (sentence.is(at, BITS.office) && !GROUP.test(sentence.slice(at + 1, at + 2))) end = at + 1
  }
  return end
}

/** Letters of the shortest name that its place alone tells. */
const SHORTEST = 3

/** "古纳德瓦表示，": transliterating letters that open a sentence before a verb of saying are a name; the page may use it before. */
export function noteSpeakers(sentence: Sentence, people: PeopleOfPage, lead: Sentence | undefined): void {
  if (sentence.isTitle) return
  const to = speakerEnd(sentence, lead)
  if (to === 0) return
  const name = sentence.slice(0, to)
  // The last part of a full name is found with it.
  if (['·', '・', '•', '‧'].some((dot) => sentence.page.text.includes(dot + name))) return
  const { from } = sentence.tokens[0] ?? { from: 0 }
  people.settle(name, [from, sentence.tokens[to - 1]?.to ?? from], null)
}

function speakerEnd(sentence: Sentence, lead: Sentence | undefined): number {
  const bare = bareName(sentence, 0)
  // "利丁顿等表示"
  if (bare > 0)
    return sentence.is(sentence.slice(bare, bare + 1) === '等' ? bare + 1 : bare, BITS.say) ? bare : 0
  let end = 0
  while (end < LONGEST_SPEAKER && sentence.is(end, BITS.letter) && !sentence.is(end, BITS.say)) end++
  const isName = end > 1 && sentence.is(end, BITS.say) && lead !== undefined
  return isName && isIntroduced(lead, sentence.slice(0, end)) ? end : 0
}

/** Letters of the longest name of any letters. */
const LONGEST_SPEAKER = 8

/** "…党首|山口那津男|率领": the lead names somebody of these letters behind an office. */
function isIntroduced(lead: Sentence, name: string): boolean {
  for (let i = 1; i < lead.tokens.length; i++)
    if (lead.is(i - 1, BITS.office) && lead.slice(i, i + name.length) === name) return true
  return false
}

/** Where a name of transliterating letters ends that begins at a token; 0 if there is none. */
export function bareName(sentence: Sentence, from: number): number {
  if (!sentence.isPlain(from)) return 0
  const to = endOfName(sentence, from)
  if (sentence.lengthOf(from, to) < SHORTEST) return 0
  for (let at = from; at < to; at++) if (!sentence.is(at, BITS.transliterating | BITS.dot)) return 0
  return to
}

/**
 * "李强同巴巴多斯总理会谈", and in the lead "李强同莫特利会谈": the office that only the title tells is of whom only the
 * lead names.
 */
export function noteOfficeOfTitle(
  title: { readonly sentence: Sentence; readonly found: readonly FoundPerson[] } | undefined,
  lead: readonly FoundPerson[],
  resolve: Resolve,
): void {
  if (!title) return
  const { sentence, found } = title
  const state = sentence.tokens.findIndex((token) => token.known?.type === 'state')
  if (state < 0) return
  const end = officeEnd(sentence, state + 1)
  if (end === 0 || found.some(({ from }) => from === end)) return
  const office = officeBefore(sentence, end, resolve)
  if (!office?.side) return
  const inTitle = new Set(found.map(({ person }) => person))
  const open = lead
    .map(({ person }) => person)
    .filter(
      (person) =>
        !inTitle.has(person) &&
        person.office === null &&
        !isSpouse(person, sentence) &&
        (person.country === null || person.country === office.side),
    )
  const [only] = new Set(open)
  if (only && new Set(open).size === 1) noteOffice(only, office.office, office.side)
}

/** A spouse beside her husband holds no office of his guest's. */
function isSpouse(person: Person, { page }: Sentence): boolean {
  const entries = person.ref ? page.gazetteer.person(person.ref) : []
  return entries.length > 0 && entries.every(({ office }) => office === 'first-lady')
}
