import type { Lexicon } from './lexicon.ts'
import { perLexicon } from './per-lexicon.ts'
import type { UnitPhrase, Units } from './stages/cut-units.ts'
import type { Words } from './words.ts'

const CLASSES = {
  adverb: '<adverb>',
  and: '<and>',
  article: '<article>',
  auxiliary: '<auxiliary>',
  determiner: '<determiner>',
  firstPerson: '<own-person>',
  ing: '<ing>',
  negation: '<negation>',
  opener: '<opener>',
  past: '<past>',
  preposition: '<preposition>',
  punctuation: '<punctuation>',
  relative: '<relative>',
  say: '<say>',
  stop: '<stop>',
  subject: '<subject>',
  that: '<that>',
  timing: '<timing>',
  turning: '<turning>',
  verb: '<verb>',
  will: '<modal-will>',
} as const

const SPELLINGS = {
  comma: ',',
  by: 'by',
  colon: ':',
  dot: '.',
  bracket: '(',
  closingBracket: ')',
  star: '*',
  of: 'of',
  to: 'to',
  no: 'no',
  including: 'including',
  also: 'also',
} as const

type Test = (word: number) => boolean
type Tests = Readonly<Record<keyof typeof CLASSES, Test>>
type Spelled = Readonly<Record<keyof typeof SPELLINGS, number>>

/** The words of units and the tests that the deciding stages put to them. */
export interface UnitWords {
  readonly is: Tests
  readonly spelled: Spelled
  /** number of the plain word that a unit is; 0 for a phrase or an unknown word */
  readonly wordAt: (unit: number) => number
  readonly phraseAt: (unit: number) => UnitPhrase | null
  /** whether a word or set phrase ("in this regard") is passed over like an adverb */
  readonly isAdverb: (unit: number) => boolean
}

const testsOf = perLexicon((lexicon): { readonly is: Tests; readonly spelled: Spelled } => {
  const entries = <T extends object, V>(from: T, make: (value: string) => V) =>
    Object.fromEntries(Object.entries(from).map(([key, value]) => [key, make(value as string)])) as Record<
      keyof T,
      V
    >
  return {
    is: entries(CLASSES, (name) => lexicon.classTest(name)),
    spelled: entries(SPELLINGS, (spelling) => lexicon.table.add(spelling)),
  }
})

export function unitWordsOf(units: Units, words: Words, lexicon: Lexicon): UnitWords {
  const { is, spelled } = testsOf(lexicon)
  const { phrase, from, phrases, signature } = units
  return {
    is,
    spelled,
    wordAt: (unit) =>
      unit >= 0 && unit < units.count && phrase[unit] === -1
        ? (words.word[from[unit] as number] as number)
        : 0,
    isAdverb: (unit) =>
      unit >= 0 &&
      unit < units.count &&
      lexicon.signatures[signature[unit] as number]?.has(lexicon.adverb) === true,
    phraseAt(unit) {
      const index = phrase[unit]
      return index === undefined || index < 0 ? null : (phrases[index] as UnitPhrase)
    },
  }
}
