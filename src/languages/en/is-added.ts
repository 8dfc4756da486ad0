import type { Deed, SentenceView, UnitPage } from '../../reader/index.ts'

/** An infinitive of purpose, "about" with a subject, a second verb of the subject, or a participle after a comma. */
export function isAdded(deed: Deed, view: SentenceView, { units, words, lexicon }: UnitPage): boolean {
  const isAnd = lexicon.classTest('<and>')
  const isIng = lexicon.classTest('<ing>')
  const isPast = lexicon.classTest('<past>')
  const at = (unit: number) => words.word[units.from[unit] as number] as number
  const to = lexicon.table.add('to')
  if (at(deed.from) === to || lexicon.classTest('<about>')(at(deed.from))) return true
  const before = deed.from > view.from ? at(deed.from - 1) : 0
  if (before === lexicon.table.add(',')) return isIng(at(deed.from)) || isPast(at(deed.from))
  return isAnd(before) && isPast(at(deed.from))
}
