import type { SentenceView } from './sentence-view.ts'
import type { Tools } from './stage.ts'
import { SHAPE, type Words } from './words.ts'

type Span = readonly [number, number]

/** Sentences in which the length of the talk is looked for. */
const DURATION_SENTENCES = 12
/** Words of a lead that are looked at: no lead is longer, but a hostile text may be. */
const LONGEST_LEAD = 80

/** The time of day that the lead gives: "on the evening of", "at 3 p.m."; null if it gives none. */
export function timeOfDay(
  lead: SentenceView | null,
  text: string,
  words: Words,
  { lexicon, language }: Tools,
): Span | null {
  if (!lead) return null
  const { from } = lead.run
  const to = Math.min(lead.run.to, from + LONGEST_LEAD)
  const isPart = lexicon.classTest('<day-part>')
  const mayTell = (at: number) =>
    isPart(words.word[at] as number) || ((words.shape[at] as number) & SHAPE.digit) !== 0
  return hasWord(from, to, mayTell)
    ? firstMatch(language.grammar.times.timeOfDay, from, to, text, words)
    : null
}

/** How long it lasted: "a two-hour meeting", "lasted over an hour"; null if the opening of the report does not say. */
export function durationOf(
  views: readonly SentenceView[],
  text: string,
  words: Words,
  { lexicon, language }: Tools,
): Span | null {
  const isUnit = lexicon.classTest('<clock-unit>')
  for (const view of views.slice(0, DURATION_SENTENCES)) {
    const tellsEvent =
      view.says('kind').length > 0 || view.says('speaker').some((hit) => hit.rule.gives.act === 'event')
    if (!tellsEvent) continue
    const { from } = view.run
    const to = Math.min(view.run.to, from + LONGEST_LEAD)
    // A word is looked up in no time, a pattern takes a while: it is tried only where it may fit.
    if (!hasWord(from, to, (at) => isUnit(words.word[at] as number))) continue
    const found = firstMatch(language.grammar.times.duration, from, to, text, words)
    if (found) return found
  }
  return null
}

function hasWord(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(at)) return true
  return false
}

function firstMatch(pattern: RegExp, from: number, to: number, text: string, words: Words): Span | null {
  const start = words.start[from] as number
  const match = pattern.exec(text.slice(start, words.end[to - 1]))
  return match ? [start + match.index, start + match.index + match[0].length] : null
}
