import type { Page } from '../../../reader/index.ts'
import type { ContractedStates } from './contracted-states.ts'
import { type KnownAt, type Token, tokensOf } from './token.ts'
import { BITS } from './token-bits.ts'
import type { WordForms } from './word-forms.ts'

/** What only some sentences hold, told before it is looked for at every token. */
const COMPANY = '一行'
const JOINTLY = '共同会'

/** One sentence cut into tokens, with tests for what each is. What lies outside the sentence is nothing but a mark. */
export class Sentence {
  readonly page: Page
  readonly tokens: readonly Token[]
  readonly isTitle: boolean
  /** whether "and company" stands in it */
  readonly namesCompany: boolean
  /** whether "receive jointly" may stand in it */
  readonly receivesJointly: boolean

  constructor(page: Page, tokens: readonly Token[], isTitle: boolean) {
    this.page = page
    this.tokens = tokens
    this.isTitle = isTitle
    const whole = this.slice(0, tokens.length)
    this.namesCompany = whole.includes(COMPANY)
    this.receivesJointly = whole.includes(JOINTLY)
  }

  /** Whether a token is any of what `bits` (of `BITS`) say. */
  is(i: number, bits: number): boolean {
    return i >= 0 && i < this.tokens.length && ((this.tokens[i] as Token).bits & bits) !== 0
  }

  /** Whether a token is a mark; what lies outside the sentence counts as one. */
  isMark(i: number): boolean {
    return i < 0 || i >= this.tokens.length || ((this.tokens[i] as Token).bits & BITS.mark) !== 0
  }

  isPlain(i: number): boolean {
    return this.is(i, BITS.plain)
  }

  /** Whether a token is one of some words. */
  isOne(i: number, forms: WordForms): boolean {
    return this.#has(i) && forms.isAt(this.page.text, this.startOf(i), this.endOf(i))
  }

  /** Whether a token begins with one of some words. */
  beginsWith(i: number, forms: WordForms): boolean {
    return this.#has(i) && forms.leadsAt(this.page.text, this.startOf(i), this.endOf(i))
  }

  /** The text of tokens `[from, to)`. */
  slice(from: number, to: number): string {
    const end = Math.min(to, this.tokens.length)
    return end > from && from >= 0 ? this.page.text.slice(this.startOf(from), this.endOf(end - 1)) : ''
  }

  /** How long the text of tokens `[from, to)` is. */
  lengthOf(from: number, to: number): number {
    const end = Math.min(to, this.tokens.length)
    return end > from && from >= 0 ? this.endOf(end - 1) - this.startOf(from) : 0
  }

  /** Where a token of the sentence begins in the text. */
  startOf(i: number): number {
    return this.page.words.start[(this.tokens[i] as Token).from] as number
  }

  /** Where a token of the sentence ends in the text. */
  endOf(i: number): number {
    return this.page.words.end[(this.tokens[i] as Token).to - 1] as number
  }

  #has(i: number): boolean {
    return i >= 0 && i < this.tokens.length
  }
}

export function readSentence(
  page: Page,
  run: { readonly from: number; readonly to: number },
  isTitle: boolean,
  contracted: ContractedStates,
  knownAt: KnownAt,
): Sentence {
  return new Sentence(page, tokensOf(page, run.from, run.to, contracted, knownAt), isTitle)
}
