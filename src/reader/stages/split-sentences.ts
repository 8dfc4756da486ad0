import type { SentenceRun } from '../page.ts'
import { defineStage } from '../stage.ts'
import { SHAPE } from '../words.ts'

/** Cuts lines of prose into sentences; a line that is no prose is one sentence. */
export const splitSentences = defineStage({
  name: 'split-sentences',
  needs: ['words', 'lines'],
  adds: ['sentences'],
  read({ words, lines }, { lexicon, language }) {
    const ends = language.grammar.sentenceEnds(lexicon)
    const sentences: SentenceRun[] = []
    for (const line of lines) {
      if (line.zone !== 'body' && line.zone !== 'lead') {
        sentences.push(line)
        continue
      }
      let from = line.from
      let hasWord = false
      for (let i = line.from; i < line.to; i++) {
        if (!((words.shape[i] as number) & SHAPE.mark)) hasWord = true
        const next = ends(words, i, line.to)
        // Marks alone ("* * *", "…") are no sentence: they stay with what follows.
        if (next <= i || !hasWord) continue
        sentences.push({ from, to: next, zone: line.zone })
        from = next
        i = next - 1
        hasWord = false
      }
      if (from < line.to) sentences.push({ from, to: line.to, zone: line.zone })
    }
    return { sentences }
  },
})
