import { defineStage } from '../stage.ts'

export const splitIntoWords = defineStage({
  name: 'split-into-words',
  needs: ['text'],
  adds: ['words'],
  read({ text }, { language, lexicon, scratch }) {
    return { words: language.splitWords(text, lexicon.table, scratch) }
  },
})
