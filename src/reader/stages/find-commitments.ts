import type { Commitment, Hardness, Speaker } from '../../record/index.ts'
import type { FoundDate } from '../dates/found-date.ts'
import { firstWhere } from '../first-where.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Deed } from '../read-deeds.ts'
import { isParty, type SentenceView } from '../sentence-view.ts'
import { defineStage } from '../stage.ts'
import { unitWordsOf } from '../unit-words.ts'
import type { Words } from '../words.ts'
import type { UnitPhrase, Units } from './cut-units.ts'

/** Undertakings: who binds whom to what, how firmly, by when. One for each verb that undertakes. */
export const findCommitments = defineStage({
  name: 'find-commitments',
  needs: ['text', 'words', 'units', 'views', 'doings', 'parties', 'dates'],
  adds: ['commitments'],
  read({ text, words, units, views, doings, parties, dates }, { lexicon }) {
    const clause = clauseReader(units, words, lexicon)
    const commitments: Commitment[] = []
    for (const { turn, deeds } of doings) {
      const view = views[turn.sentence] as SentenceView
      for (const deed of deeds) {
        const hardness = deed.hit?.rule.gives.hardness
        if (
          !hardness ||
          !deed.hit ||
          deed.rule === 'joint-reaffirmation' ||
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
          action: text.slice(words.start[units.from[clause.action(deed, end)] as number], span[1]),
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

function clauseReader(units: Units, words: Words, lexicon: Lexicon) {
  const { is, spelled, wordAt } = unitWordsOf(units, words, lexicon)
  const partyAt = (unit: number): boolean => {
    const index = units.phrase[unit] as number
    return index >= 0 && isParty(units.phrases[index] as UnitPhrase)
  }
  return {
    /** The subject just before the verb belongs to the undertaking. */
    start(view: SentenceView, deed: Deed): number {
      let unit = deed.from
      while (unit > view.from && isHelper(wordAt(unit - 1))) unit--
      if (unit > view.from && partyAt(unit - 1) && deed.hit?.rule.gives.scope === 'stance') unit--
      return unit
    },
    /** Where the action begins: after the "to", "will" or "that" that the undertaking is worded with. */
    action(deed: Deed, end: number): number {
      for (let unit = deed.from; unit < deed.to; unit++) {
        const word = wordAt(unit)
        if (word === spelled.to || is.that(word) || is.will(word)) return Math.min(unit + 1, end - 1)
      }
      return Math.min(deed.to, end - 1)
    },
    /** Up to the sentence's end, a new subject with its verb, or an added clause (", noting that …"). */
    end(view: SentenceView, deed: Deed): number {
      for (let unit = deed.to; unit < view.to; unit++) {
        const word = wordAt(unit)
        if (is.stop(word) || is.turning(word)) return unit
        if (word === spelled.comma && endsAtComma(unit, view.to)) return unit
        if (is.and(word) && (startsClause(unit + 1) || is.past(wordAt(unit + 1)))) return unit
      }
      return view.to
    },
  }
  function isHelper(word: number): boolean {
    return is.adverb(word) || is.auxiliary(word) || is.negation(word)
  }
  function endsAtComma(unit: number, until: number): boolean {
    if (unit + 1 >= until) return true
    const next = wordAt(unit + 1)
    if (is.ing(next) || is.relative(next)) return true
    if (is.and(next)) return startsClause(unit + 2) || is.past(wordAt(unit + 2))
    return startsClause(unit + 1)
  }
  function startsClause(unit: number): boolean {
    if (!partyAt(unit)) return false
    const next = wordAt(unit + 1)
    return is.verb(next) || is.auxiliary(next) || is.adverb(next)
  }
}
