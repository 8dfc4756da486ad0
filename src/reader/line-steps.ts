import type { Tools } from './stage.ts'
import type { Words } from './words.ts'

/** What a line holds at a word, and where that ends: a word, or a set phrase where letters are words by themselves. */
export interface LineSteps {
  signature: number
  next: number
  readonly take: (at: number) => void
}

/** Goes through the words `[from, to)` of a line. */
export function lineSteps(
  from: number,
  to: number,
  words: Words,
  text: string,
  { lexicon, language }: Tools,
): LineSteps {
  const { wordsStandApart } = language.grammar
  const steps: LineSteps = {
    signature: 0,
    next: from,
    take(at) {
      const word = words.word[at] as number
      const phrase = wordsStandApart ? null : lexicon.phrases.longest(words, at, to, anyPhrase)
      steps.signature = phrase
        ? lexicon.signatureOfPhrase(phrase[0])
        : lexicon.signatureOfWord(word, words.shape[at] as number, text, words.end[at] as number)
      steps.next = phrase ? phrase[1] : at + 1
    },
  }
  return steps
}

const anyPhrase = () => true
