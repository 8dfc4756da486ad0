import type { Page } from '../../../reader/index.ts'
import type { ContractedStates } from './contracted-states.ts'
import { type KnownAt, type Token, tokensOf } from './token.ts'
import { BITS } from './token-bits.ts'

/** One sentence cut into tokens, with tests for what each is. */
export interface Sentence {
  readonly page: Page
  readonly tokens: readonly Token[]
  readonly isTitle: boolean
  readonly is: (i: number, bit: keyof typeof BITS) => boolean
  /** whether a token is a mark; what lies outside the sentence counts as one */
  readonly isMark: (i: number) => boolean
  readonly isPlain: (i: number) => boolean
  /** the text of tokens `[from, to)` */
  readonly slice: (from: number, to: number) => string
}

export function readSentence(
  page: Page,
  run: { readonly from: number; readonly to: number },
  isTitle: boolean,
  contracted: ContractedStates,
  knownAt: KnownAt,
): Sentence {
  const { words, text } = page
  const tokens = tokensOf(page, run.from, run.to, contracted, knownAt)
  const at = (i: number) => tokens[i] as Token
  const has = (i: number, bit: number) => i >= 0 && i < tokens.length && (at(i).bits & bit) !== 0
  return {
    page,
    tokens,
    isTitle,
    is: (i, bit) => has(i, BITS[bit]),
    isMark: (i) => i < 0 || i >= tokens.length || (at(i).bits & BITS.mark) !== 0,
    isPlain: (i) => has(i, BITS.plain),
    slice(first, last) {
      const end = Math.min(last, tokens.length)
      return end > first && first >= 0
        ? text.slice(words.start[at(first).from], words.end[at(end - 1).to - 1])
        : ''
    },
  }
}
