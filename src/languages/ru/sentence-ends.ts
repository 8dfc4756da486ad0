import { perLexicon, type SentenceEnds, SHAPE } from '../../reader/index.ts'

/** A function that tells where the next sentence begins if word `i` ends one; else `i`. */
export const sentenceEnds = perLexicon((lexicon): SentenceEnds => {
  const isStop = lexicon.classTest('<stop>')
  const isAbbreviation = lexicon.classTest('<abbreviation>')
  const closers = new Set(['"', '”', '»', ')', ']', '>'].map((mark) => lexicon.table.add(mark)))
  return (words, i, until) => {
    const shape = words.shape[i] as number
    if (!(shape & SHAPE.mark && isStop(words.word[i] as number))) return i
    let next = i + 1
    while (
      next < until &&
      closers.has(words.word[next] as number) &&
      !((words.shape[next] as number) & SHAPE.spaced)
    )
      next++
    if (next >= until) return next
    const after = words.shape[next] as number
    if (!(after & SHAPE.spaced)) return i
    if ((after & (SHAPE.capital | SHAPE.digit | SHAPE.mark)) === 0) return i
    // "в 2030 г. В", "им. Ильсена": an abbreviation ends no sentence before a number or a name.
    const before = words.word[i - 1] as number
    return i > 0 && next === i + 1 && isAbbreviation(before) && isShort(words, i - 1) ? i : next
  }
  function isShort({ start, end }: Parameters<SentenceEnds>[0], at: number): boolean {
    return (end[at] as number) - (start[at] as number) < 4
  }
})
