import { type DatePage, perLexicon, WordSet } from '../../../reader/index.ts'

/** The words that dates are made of, by number. */
export interface DateWords {
  readonly month: (word: number) => number
  readonly weekday: (word: number) => number
  readonly dayOffset: (word: number) => number | null
  readonly dayPart: (word: number) => boolean
  readonly spelled: (spelling: string) => number
  readonly relative: (word: number) => boolean
  /** whether a date that is no number may begin with a word */
  readonly mayBegin: (word: number) => boolean
}

/** What a date is read in. */
export interface DateContext extends DatePage {
  readonly calendar: DateWords
}

/** The date words of a lexicon, looked up once. */
export const dateWordsOf = perLexicon((lexicon): DateWords => {
  const day = lexicon.classTest('<day-word>')
  const offsets = [
    [lexicon.classTest('<day-0>'), 0],
    [lexicon.classTest('<day-minus-1>'), -1],
    [lexicon.classTest('<day-plus-1>'), 1],
  ] as const
  const spellings = new Map<string, number>()
  const spelled = (spelling: string) => {
    let word = spellings.get(spelling)
    if (word === undefined) {
      word = lexicon.table.add(spelling)
      spellings.set(spelling, word)
    }
    return word
  }
  const leads = new WordSet()
  for (const word of ['this', 'next', 'last', 'coming', 'previous', 'current', 'upcoming'])
    leads.add(spelled(word))
  const isNamed = lexicon.anyClassTest(['<month>', '<weekday>', '<day-word>'])
  return {
    month: lexicon.valueTest('month'),
    weekday: lexicon.valueTest('weekday'),
    dayOffset: (word) => (day(word) ? (offsets.find(([test]) => test(word))?.[1] ?? null) : null),
    dayPart: lexicon.classTest('<day-part>'),
    spelled,
    relative: (word) => leads.has(word),
    mayBegin: (word) => isNamed(word) || leads.has(word),
  }
})
