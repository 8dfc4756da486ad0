import { defineStage } from '../stage.ts'

export const findNames = defineStage({
  name: 'find-names',
  needs: ['readout', 'text', 'words', 'sentences'],
  adds: ['names', 'phrases', 'people'],
  read({ readout, text, words, sentences }, { language, lexicon, gazetteer, scratch }) {
    return language.findNames({ readout, text, words, sentences, lexicon, gazetteer, scratch })
  },
})
