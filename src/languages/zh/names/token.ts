import { type KnownName, type Page, perLexicon } from '../../../reader/index.ts'
import type { ContractedStates } from './contracted-states.ts'

/** A piece of a sentence: a name of the register, a word of the lists, a mark, or one letter that is neither. */
export interface Token {
  readonly from: number
  readonly to: number
  readonly known: KnownName | null
  /** number of a set phrase of the word lists, -1 if the token is none */
  readonly phrase: number
  /** whether it is a contracted state before "方": "俄|方" */
  readonly isSide: boolean
}

/** Cuts a run of words into the longest names of the register and words of the lists, from left to right. */
export function tokensOf(page: Page, from: number, to: number, contracted: ContractedStates): Token[] {
  const { words, gazetteer, lexicon } = page
  const { side, country } = sideWords(lexicon)
  /** "俄方"; "維國", where the page names the state and the register has no such name */
  const isSideAt = (at: number, next: number) =>
    (next === side && contracted.isSide(at)) ||
    (next === country && contracted.isNamed(at) && gazetteer.find(words, at, at + 2) === null)
  const tokens: Token[] = []
  for (let at = from; at < to; ) {
    const word = words.word[at] as number
    // "中方面临": the side ends before 面, though 方面 is a word.
    if (at + 1 < to && isSideAt(at, words.word[at + 1] as number)) {
      tokens.push({ from: at, to: at + 1, known: null, phrase: -1, isSide: true })
      tokens.push({ from: at + 1, to: at + 2, known: null, phrase: -1, isSide: false })
      at += 2
      continue
    }
    const known = word > 0 && gazetteer.mayBegin(word) ? gazetteer.find(words, at, to) : null
    const phrase = lexicon.phrases.mayBegin(word) ? lexicon.phrases.longest(words, at, to, anywhere) : null
    // "隆重庆祝" holds no 重庆: a longer word of the lists goes before a name, and a name before a word of its length.
    const isName = known !== null && (phrase === null || known[1] >= phrase[1])
    const end = isName ? known[1] : (phrase?.[1] ?? at + 1)
    tokens.push({
      from: at,
      to: end,
      known: isName ? known[0] : null,
      phrase: isName ? -1 : (phrase?.[0] ?? -1),
      isSide: false,
    })
    at = end
  }
  return tokens
}

const anywhere = () => true

const sideWords = perLexicon(({ table }) => ({ side: table.add('方'), country: table.add('国') }))
