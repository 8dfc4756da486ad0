import { type Page, perLexicon, SHAPE } from '../../../reader/index.ts'
import type { ContractedStates } from './contracted-states.ts'
import { type Token, tokensOf } from './token.ts'

/** One sentence cut into tokens, with tests for what each is. */
export interface Sentence {
  readonly page: Page
  readonly tokens: readonly Token[]
  readonly isTitle: boolean
  readonly is: (i: number, name: NameClass) => boolean
  readonly isMark: (i: number) => boolean
  /** one Chinese letter that is in no list */
  readonly isPlain: (i: number) => boolean
  /** the text of tokens `[from, to)` */
  readonly slice: (from: number, to: number) => string
}

const CLASSES = [
  'and',
  'adverb',
  'both',
  'pronoun-one',
  'pronoun-many',
  'name-stop',
  'say',
  'office-head',
  'office-part',
  'honorific',
  'head-organisation',
  'head-event',
  'head-initiative',
  'head-instrument',
  'head-label',
  'attend',
  'courtesy',
] as const

export type NameClass = (typeof CLASSES)[number]

/** By class: a test for words by number, and one for set phrases. */
const testsOf = perLexicon((lexicon) => {
  const symbols = new Map(CLASSES.map((name) => [name, lexicon.symbolOf(`<${name}>`)]))
  const words = new Map(CLASSES.map((name) => [name, lexicon.classTest(`<${name}>`)]))
  const signatures: (ReadonlySet<number> | undefined)[] = []
  const signatureOf = (phrase: number) => {
    signatures[phrase] ??= lexicon.signatures[lexicon.signatureOfPhrase(phrase)]
    return signatures[phrase]
  }
  return {
    word: (name: NameClass, word: number) => words.get(name)?.(word) ?? false,
    phrase: (name: NameClass, phrase: number) =>
      signatureOf(phrase)?.has(symbols.get(name) as number) ?? false,
  }
})

export function readSentence(
  page: Page,
  run: { readonly from: number; readonly to: number },
  isTitle: boolean,
  contracted: ContractedStates,
): Sentence {
  const tests = testsOf(page.lexicon)
  const { words, text, lexicon } = page
  const tokens = tokensOf(page, run.from, run.to, contracted)
  const at = (i: number) => tokens[i] as Token
  return {
    page,
    tokens,
    isTitle,
    is(i, name) {
      const token = tokens[i]
      if (!token || token.known) return false
      if (token.phrase >= 0) return tests.phrase(name, token.phrase)
      return tests.word(name, words.word[token.from] as number)
    },
    isMark: (i) => {
      const token = tokens[i]
      return token === undefined || ((words.shape[token.from] as number) & SHAPE.mark) !== 0
    },
    isPlain(i) {
      const token = tokens[i]
      if (!token || token.known || token.phrase >= 0 || token.isSide) return false
      const { [token.from]: shape = 0 } = words.shape
      return (shape & (SHAPE.mark | SHAPE.digit)) === 0 && !lexicon.isCommon(words.word[token.from] as number)
    },
    slice(first, last) {
      const end = Math.min(last, tokens.length)
      return end > first && first >= 0
        ? text.slice(words.start[at(first).from], words.end[at(end - 1).to - 1])
        : ''
    },
  }
}
