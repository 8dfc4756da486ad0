import { perLexicon, type SentenceEnds, SHAPE } from '../../reader/index.ts'

/** Closing marks that stay with the sentence they follow. */
const CLOSERS = ['”', '’', '」', '』', '）', ')', '》', '"']

/** A stop ends a sentence together with the closing marks behind it; no space need follow. */
export const sentenceEnds = perLexicon((lexicon): SentenceEnds => {
  const isStop = lexicon.classTest('<stop>')
  const closers = new Set(CLOSERS.map((mark) => lexicon.table.add(mark)))
  return (words, i, until) => {
    if (!((words.shape[i] as number) & SHAPE.mark) || !isStop(words.word[i] as number)) return i
    let next = i + 1
    while (next < until && (closers.has(words.word[next] as number) || isStop(words.word[next] as number)))
      next++
    return next
  }
})
