import type { Commitment, Hardness, Speaker } from '../../record/index.ts'
import type { FoundDate } from '../dates/found-date.ts'
import type { Deed } from '../deed.ts'
import { firstWhere } from '../first-where.ts'
import type { SentenceView } from '../sentence-view.ts'
import { defineStage } from '../stage.ts'

/** Undertakings: who binds whom to what, how firmly, by when. One for each verb that undertakes. */
export const findCommitments = defineStage({
  name: 'find-commitments',
  needs: ['text', 'words', 'units', 'views', 'doings', 'parties', 'dates'],
  adds: ['commitments'],
  read({ text, words, units, views, doings, parties, dates }, { lexicon, language }) {
    const clause = language.grammar.clauses(units, words, lexicon)
    const commitments: Commitment[] = []
    for (const { turn, deeds } of doings) {
      const view = views[turn.sentence] as SentenceView
      for (const deed of deeds) {
        const hardness = deed.hit?.rule.gives.hardness
        if (
          !hardness ||
          !deed.hit ||
          deed.rule === 'joint-reaffirmation' ||
          deed.act === 'assess' ||
          deed.act === deed.hit.rule.gives.also
        )
          continue
        const by = boundBy(turn.speakers, deed, view)
        if (!by) continue
        const start = clause.start(view, deed)
        const end = clause.end(view, deed)
        const span = [
          words.start[units.from[start] as number] as number,
          words.end[(units.to[end - 1] as number) - 1] as number,
        ] as const
        commitments.push({
          by,
          with: by === 'both' ? [...parties.sides] : parties.sides.filter((side) => side !== by),
          span,
          action: text.slice(words.start[clause.action(deed, end)], span[1]),
          due: dueDate(dates, units.from[start] as number, units.to[end - 1] as number),
          hardness: hardness as Hardness,
          rule: deed.rule,
          certainty: turn.certainty,
        })
      }
    }
    return { commitments }
  },
})

/** Who binds himself: the speaker; in a sentence of several, the one whose words stand nearest before the undertaking. */
function boundBy(speakers: readonly Speaker[], deed: Deed, view: SentenceView): string | null {
  if (deed.act === 'agree') return 'both'
  const told = speakers.filter((speaker) => speaker.type !== 'narrator')
  const [first] = told
  if (!first) return null
  const bound = told.length > 1 ? (nearestSpeaker(told, deed, view) ?? first) : first
  return bound.type === 'both' ? 'both' : 'country' in bound ? bound.country : null
}

/** Phrases looked back over for the one whose words they are. */
const MOST_PARTIES = 40

function nearestSpeaker(speakers: readonly Speaker[], deed: Deed, view: SentenceView): Speaker | undefined {
  const { phrases } = view
  const last = firstWhere(phrases.length, (i) => (phrases[i]?.unit ?? 0) > deed.from) - 1
  for (let i = last; i >= Math.max(0, last - MOST_PARTIES); i--) {
    const { phrase } = phrases[i] as (typeof phrases)[number]
    if (phrase.kind === 'both' || phrase.kind === 'they' || phrase.kind === 'joint')
      return speakers.find(({ type }) => type === 'both')
    const named = speakers.find(
      (speaker) => speaker.type === 'person' && speaker.name === phrase.person?.name,
    )
    if (named) return named
    const isOne = phrase.kind === 'he' || phrase.kind === 'office' || phrase.kind === 'other'
    if (isOne) return speakers.findLast(({ type }) => type === 'person')
  }
  return undefined
}

function dueDate(dates: readonly FoundDate[], from: number, to: number): string | null {
  const first = firstWhere(dates.length, (i) => (dates[i] as FoundDate).from >= from)
  for (let i = first; i < dates.length && (dates[i] as FoundDate).to <= to; i++) {
    const date = dates[i] as FoundDate
    if (date.kind !== 'deictic') return date.value
  }
  return null
}
