import { type KnownName, type Lexicon, NumberMemo, perLexicon, SHAPE } from '../../../reader/index.ts'
import { isFamilyName, isTransliterating } from './name-letters.ts'

/** What a token is, a bit each. The lower ones are classes of the word lists. */
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
  'title',
  'head-organisation',
  'head-event',
  'head-instrument',
  'head-label',
  'attend',
  'about',
] as const

export type NameClass = (typeof CLASSES)[number]

const next = CLASSES.length
/** Bits of single tokens. */
export const BITS = {
  ...(Object.fromEntries(CLASSES.map((name, i) => [name, 1 << i])) as Record<NameClass, number>),
  mark: 1 << next,
  /** one Chinese letter that is in no list */
  plain: 1 << (next + 1),
  /** one Chinese letter, in a list or not */
  letter: 1 << (next + 2),
  /** a letter that transliterations are made of */
  transliterating: 1 << (next + 3),
  /** a letter that is a usual family name */
  family: 1 << (next + 4),
  digit: 1 << (next + 5),
  /** "·" between parts of a name */
  dot: 1 << (next + 6),
  /** "、" between parts of a list */
  list: 1 << (next + 7),
  /** an office, by the lists or by the register */
  office: 1 << (next + 8),
} as const

export interface TokenBits {
  readonly side: number
  readonly plain: number
  /** an office that is a title as well */
  readonly sultan: number
  readonly ofName: (name: KnownName) => number
  readonly ofPhrase: (phrase: number) => number
  readonly ofWord: (word: number, shape: number, code: number) => number
}

const DOTS = new Set([...'·・•‧．'].map((mark) => mark.charCodeAt(0)))
const LIST = '、'.charCodeAt(0)

/** Bits for names, set phrases and words, each looked up once. */
export const tokenBits = perLexicon((lexicon): TokenBits => {
  const tests = CLASSES.map((name) => lexicon.classTest(`<${name}>`))
  const symbols = CLASSES.map((name) => lexicon.symbolOf(`<${name}>`))
  const phrases = new NumberMemo()
  const words = new NumberMemo()
  const letters = new NumberMemo()
  const ofPhrase = (phrase: number) => {
    const known = phrases.get(phrase)
    return known >= 0 ? known : phrases.set(phrase, withOffice(bitsOfPhrase(phrase, lexicon, symbols)))
  }
  const classesOf = (word: number) => {
    if (word === 0) return 0
    const known = words.get(word)
    if (known >= 0) return known
    return words.set(
      word,
      withOffice(tests.reduce((bits, test, i) => (test(word) ? bits | (1 << i) : bits), 0)),
    )
  }
  return {
    side: BITS.letter,
    plain: BITS.letter | BITS.plain,
    sultan: BITS.office | BITS['office-head'] | BITS.title,
    ofName: ({ type }) => (type === 'office' ? BITS.office : 0),
    ofPhrase,
    ofWord(word, shape, code) {
      if (shape & SHAPE.mark) {
        const dot = DOTS.has(code) ? BITS.dot : 0
        return classesOf(word) | BITS.mark | dot | (code === LIST ? BITS.list : 0)
      }
      if (shape & SHAPE.digit) return BITS.digit
      if (code === 0) return classesOf(word)
      // A word of one letter is that letter alone, whatever text it stands in.
      const known = word > 0 ? letters.get(word) : -1
      if (known >= 0) return known
      const plain = lexicon.isCommon(word) ? 0 : BITS.plain
      const letter =
        (isTransliterating(code) ? BITS.transliterating : 0) | (isFamilyName(code) ? BITS.family : 0)
      const bits = classesOf(word) | BITS.letter | plain | letter
      return word > 0 ? letters.set(word, bits) : bits
    },
  }
})

function bitsOfPhrase(phrase: number, lexicon: Lexicon, symbols: readonly number[]): number {
  const signature = lexicon.signatures[lexicon.signatureOfPhrase(phrase)]
  return symbols.reduce((bits, symbol, i) => (signature?.has(symbol) ? bits | (1 << i) : bits), 0)
}

function withOffice(bits: number): number {
  return bits & BITS['office-head'] ? bits | BITS.office : bits
}
