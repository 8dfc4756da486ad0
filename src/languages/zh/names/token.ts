import type { KnownName, Page } from '../../../reader/index.ts'
import { foldTable } from '../fold-letters.ts'
import type { ContractedStates } from './contracted-states.ts'
import { type TokenBits, tokenBits } from './token-bits.ts'

/** A piece of a sentence: a name of the register, a word of the lists, a mark, or one letter that is neither. */
export interface Token {
  readonly from: number
  readonly to: number
  readonly known: KnownName | null
  /** whether it is a contracted state before "方": "俄|方" */
  readonly isSide: boolean
  /** what it is, as `BITS` */
  readonly bits: number
  /** folded code of the letter, where the token is one letter; 0 otherwise */
  readonly code: number
}

/** Looks up the longest name of the register at a word; each word is asked about once. */
export type KnownAt = (at: number, until: number) => readonly [name: KnownName, end: number] | null

export function knownOnPage({ words, gazetteer, scratch }: Page): KnownAt {
  const answerAt = scratch.ints(words.count)
  const answers: (readonly [KnownName, number] | null)[] = [null, null]
  return (at, until) => {
    const word = words.word[at] as number
    if (word === 0) return null
    const known = answerAt[at] as number
    if (known > 0) return answers[known] ?? null
    const answer = gazetteer.find(words, at, until)
    answerAt[at] = answer ? answers.push(answer) - 1 : 1
    return answer
  }
}

/** Cuts a run of words into the longest names of the register and words of the lists, from left to right. */
export function tokensOf(
  page: Page,
  from: number,
  to: number,
  contracted: ContractedStates,
  knownAt: KnownAt,
): Token[] {
  const { words, lexicon, text } = page
  const fold = foldTable()
  const bits: TokenBits = tokenBits(lexicon)
  const tokens: Token[] = []
  const codeAt = (at: number) => {
    const start = words.start[at] as number
    return (words.end[at] as number) - start === 1 ? (fold[text.charCodeAt(start)] as number) : 0
  }
  let hasSultan = false
  for (let at = from; at < to; ) {
    const code = codeAt(at)
    // "中方面临": the side ends before 面, though 方面 is a word.
    if (
      at + 1 < to &&
      isSideAt(code, codeAt(at + 1), at + 2 < to ? codeAt(at + 2) : 0, at, to, contracted, knownAt)
    ) {
      tokens.push({ from: at, to: at + 1, known: null, isSide: true, bits: bits.side, code })
      tokens.push({
        from: at + 1,
        to: at + 2,
        known: null,
        isSide: false,
        bits: bits.plain,
        code: codeAt(at + 1),
      })
      at += 2
      continue
    }
    const word = words.word[at] as number
    const longest = knownAt(at, to)
    const known = longest && withoutMinister(longest, at, page, codeAt)
    const listed = lexicon.phrases.longest(words, at, to, anywhere)
    const phrase = listed && holdsState(at, listed[1], to, knownAt) ? null : listed
    // "隆重庆祝" holds no 重庆: a longer word of the lists goes before a name, and a name before a word of its length.
    if (known !== null && (phrase === null || known[1] >= phrase[1])) {
      // "总统" is an office of the register and a title of the lists.
      const title = phrase && phrase[1] === known[1] && known[0].office ? bits.ofPhrase(phrase[0]) : 0
      if (known[0].ref === SUDAN) hasSultan = true
      tokens.push({
        from: at,
        to: known[1],
        known: known[0],
        isSide: false,
        bits: bits.ofName(known[0]) | title,
        code: 0,
      })
      at = known[1]
    } else if (phrase) {
      tokens.push({
        from: at,
        to: phrase[1],
        known: null,
        isSide: false,
        bits: bits.ofPhrase(phrase[0]),
        code: 0,
      })
      at = phrase[1]
    } else {
      const shape = words.shape[at] as number
      tokens.push({
        from: at,
        to: at + 1,
        known: null,
        isSide: false,
        bits: bits.ofWord(word, shape, code),
        code,
      })
      at++
    }
  }
  return hasSultan ? withSultans(tokens, page, bits) : tokens
}

const anywhere = () => true
/** The state whose short name is also a title. */
const SUDAN = 'SDN'

/** "文莱|苏丹", "哈桑纳尔|苏丹", "苏丹|陛下": an office beside a state, a person or an honorific, else the state. */
function withSultans(tokens: readonly Token[], { words, text }: Page, bits: TokenBits): Token[] {
  return tokens.map((token, i) => {
    if (token.known?.ref !== SUDAN || token.known.type !== 'state') return token
    if (text.slice(words.start[token.from], words.end[token.to - 1]).length > 2) return token
    const before = tokens[i - 1]?.known?.type
    const next = tokens[i + 1]
    const isHonoured =
      next !== undefined && text.slice(words.start[next.from], words.end[next.to - 1]) === '陛下'
    if (before !== 'state' && before !== 'person' && !isHonoured) return token
    return { ...token, known: null, bits: bits.sultan }
  })
}

const MINISTER = '长'.charCodeAt(0)

/** "日本国|际": letters that go on with 国 where a state's name might end with it. */
const AFTER_COUNTRY = new Set([...'际會会务防家内民'].map((letter) => letter.charCodeAt(0)))

/** "美国财政部长": the office ends the name of the ministry one letter before; so does "日本|国际" the state's. */
function withoutMinister(
  known: NonNullable<ReturnType<KnownAt>>,
  at: number,
  { words, gazetteer }: Page,
  codeAt: (at: number) => number,
): ReturnType<KnownAt> {
  if (known[0].type === 'state' && codeAt(known[1] - 1) === COUNTRY && AFTER_COUNTRY.has(codeAt(known[1]))) {
    const shorter = gazetteer.find(words, at, known[1] - 1)
    return shorter?.[0].ref === known[0].ref ? shorter : known
  }
  if (known[0].type !== 'organisation' || codeAt(known[1]) !== MINISTER) return known
  return gazetteer.find(words, at, known[1] - 1)
}

/** "同|意大利": a state that begins inside a word of two letters and goes on behind it. */
function holdsState(at: number, end: number, until: number, knownAt: KnownAt): boolean {
  if (end !== at + 2 || end >= until) return false
  const inside = knownAt(at + 1, until)
  return inside !== null && inside[0].type === 'state' && inside[1] > end
}

const SIDE = '方'.charCodeAt(0)
const COUNTRY = '国'.charCodeAt(0)

/** "俄方"; "維國", where the page names the state and the register has no such name. */
function isSideAt(
  code: number,
  next: number,
  third: number,
  at: number,
  until: number,
  contracted: ContractedStates,
  knownAt: KnownAt,
): boolean {
  // Few letters stand before these two, so that they are looked at first.
  if (next !== SIDE && next !== COUNTRY) return false
  if (!contracted.mayBe(code)) return false
  if (next === SIDE) return contracted.isSide(code)
  // "维|国会" is the parliament of a state contracted.
  if (AFTER_COUNTRY.has(third)) return false
  return contracted.isNamed(code) && (knownAt(at, until)?.[1] ?? at) < at + 2
}
