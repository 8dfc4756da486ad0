import type { Person } from '../../../reader/index.ts'
import type { ContractedStates } from './contracted-states.ts'
import { nameAt } from './name-at.ts'
import { noteOfficeTaken } from './offices-told-apart.ts'
import { noteOffice, type PeopleOfPage } from './people-of-page.ts'
import { isPostedTo, officeBefore, type PersonName, stateOf } from './read-person.ts'
import type { Sentence } from './sentence.ts'
import { BITS } from './token-bits.ts'
import { WordForms } from './word-forms.ts'

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
  const before = { title: -1, person: -1 }
  for (let i = 0; i < sentence.tokens.length; ) {
    const name = nameAt(sentence, i, people, before)
    if (!name) {
      if (list !== null && !isLink(sentence, i)) list = null
      i++
      continue
    }
    const office = officeBefore(sentence, name.from, contracted.resolve, Math.max(0, before.person))
    const bare = sentence.slice(name.from, name.to)
    const { from = 0 } = sentence.tokens[name.from] ?? {}
    const { to = 0 } = sentence.tokens[name.to - 1] ?? {}
    const person = name.person ?? people.settle(bare, [from, to], name.ref)
    // "州长纽森、财政部长耶伦": who stands in a list is of the side that its head names, unless a body of many states sent him.
    const listed: string | null = office && !office.office.isOfBody ? list : null
    const side: string | null = office?.side ?? listed ?? sideOfGroup(sentence, name.from, name.to)
    noteOffice(person, office?.office ?? null, side)
    if (person.office === null) noteOfficeTaken(sentence, person, name.to, contracted.resolve)
    const end = afterTitle(sentence, name.to)
    if (end > name.to && person.office === null) noteTitle(sentence, person, name.to)
    found.push({
      from: name.from,
      to: name.to,
      ref: name.ref,
      person,
      office,
      whole: [office?.from ?? name.from, end],
    })
    // "习近平主席|提出": a title behind one name leads to no other.
    if (end > name.to) before.title = end
    before.person = end
    list = side
    i = end
  }
  return found
}

/**
 * "由总书记加萨|率领的|卡尔索维亚干部考察团", "卡尔索维亚议员代表团|史密斯|一行": who leads a group of a state is of that
 * state.
 */
function sideOfGroup(sentence: Sentence, from: number, to: number): string | null {
  if (sentence.isOne(to, LEADING)) {
    return sentence.slice(to + 1, to + 2) === '的' ? sideNamedAt(sentence, to + 2) : null
  }
  if (!sentence.isOne(to, COMPANY)) return null
  for (let at = from - 1; at > from - LONGEST_GROUP && !sentence.isMark(at); at--) {
    const side = sideNamedAt(sentence, at)
    if (side) return side
  }
  return null
}

/** "卡尔索维亚", "卡尔索维亚国会": a state, or the one that a body's name begins with. */
function sideNamedAt(sentence: Sentence, at: number): string | null {
  const known = sentence.tokens[at]?.known
  if (known?.type === 'state') return known.ref
  return known?.type === 'organisation' ? (known.side ?? stateOf(sentence, at)) : null
}

const LEADING = new WordForms('率领', '率領')
const COMPANY = new WordForms('一行')
/** Tokens of the longest name of a group. */
const LONGEST_GROUP = 10

function isLink(sentence: Sentence, i: number): boolean {
  return sentence.is(i, LINKS) || isPostedTo(sentence, i)
}

const LINKS = BITS.office | BITS.list | BITS.plain | BITS['office-part']

/** "习近平|主席", "阿利耶夫|夫妇": the title behind a name belongs to it. */
function afterTitle(sentence: Sentence, to: number): number {
  return sentence.is(to, BITS.title) ? to + 1 : to
}

function noteTitle(sentence: Sentence, person: Person, at: number): void {
  const token = sentence.tokens[at]
  // "李克强夫人" is somebody else's title.
  if (!token || !sentence.is(at, BITS.office) || /^夫/.test(sentence.slice(at, at + 1))) return
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
