import type { Deed, SentenceView, UnitPage } from '../../reader/index.ts'

/** An infinitive of purpose, "about" with a subject, a second verb of the subject, or a participle after a comma. */
export function isAdded(deed: Deed, view: SentenceView, { units, words, lexicon }: UnitPage): boolean {
  const isAnd = lexicon.classTest('<and>')
  const isIng = lexicon.classTest('<ing>')
  const isPast = lexicon.classTest('<past>')
  const at = (unit: number) => words.word[units.from[unit] as number] as number
  const to = lexicon.table.add('to')
  if (at(deed.from) === to || lexicon.classTest('<about>')(at(deed.from))) return true
  const isAdverb = lexicon.classTest('<adverb>')
  let unit = deed.from - 1
  const jointly = lexicon.table.add('jointly')
  // "and *warmly* welcomed"; "and *jointly* affirmed" is no act of the subject alone.
  while (unit > view.from && isAdverb(at(unit)) && at(unit) !== jointly) unit--
  const before = unit >= view.from ? at(unit) : 0
  if (before === lexicon.table.add(',')) return isIng(at(deed.from)) || isPast(at(deed.from))
  return isAnd(before) && isPast(at(deed.from))
}
