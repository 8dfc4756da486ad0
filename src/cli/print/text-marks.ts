import type { ReadoutRecord } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import type { Mark } from './cut-segments.ts'
import type { PartyNames } from './name-parties.ts'
import { HARDNESS_WORDS } from './plain-words.ts'

/** A mention, an undertaking or a date to come, as it is shown on the text. */
export interface TextMark {
  readonly type: 'mention' | 'commitment' | 'milestone'
  /** A word or two, to stand in the line. */
  readonly says: string
  /** The whole of it, to stand aside. */
  readonly title: string
}

/** All marks of a record in the order of their starts, longer ones first. */
export function textMarks(record: ReadoutRecord, names: PartyNames): Mark<TextMark>[] {
  const mentions = record.mentions.map(({ span, type, ref, canonical, certainty }) => {
    const says = type === 'state' && ref ? ref : type
    const title = `${type}: ${canonical}${ref ? ` (${ref})` : ''}${certainty === 'implied' ? ', implied' : ''}`
    return { span, kind: { type: 'mention' as const, says, title } }
  })
  const commitments = record.commitments.map(({ span, by, hardness, rule }) => {
    const says = `${by === 'both' ? 'both sides' : names.of(by)} · ${HARDNESS_WORDS[hardness]}`
    return { span, kind: { type: 'commitment' as const, says, title: `undertaking: ${says} (${rule})` } }
  })
  const milestones = record.milestones.map(({ span, when, what, rule }) => {
    return { span, kind: { type: 'milestone' as const, says: when, title: `${when}: ${what} (${rule})` } }
  })
  return [...mentions, ...commitments, ...milestones].sort(
    (a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1],
  )
}

/** Gives the marks on each of a run of stretches that come in order, looking at every mark once. */
export function marksWithin<Kind>(marks: readonly Mark<Kind>[]): (span: Span) => Mark<Kind>[] {
  let next = 0
  let live: Mark<Kind>[] = []
  return ([start, end]) => {
    for (let mark = marks[next]; mark && mark.span[0] < end; mark = marks[++next]) live.push(mark)
    live = live.filter(({ span }) => span[1] > start)
    return live
  }
}
