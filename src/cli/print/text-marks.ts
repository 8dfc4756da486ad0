import type { ReadoutRecord } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import type { Labels } from '../labels/labels.ts'
import type { Mark } from './cut-segments.ts'
import type { PartyNames } from './name-parties.ts'

/** A mention, an undertaking or a date to come, as it is shown on the text. */
export interface TextMark {
  readonly type: 'mention' | 'commitment' | 'milestone'
  /** A word or two, to stand in the line. */
  readonly says: string
  /** The whole of it, to stand aside. */
  readonly title: string
}

/** All marks of a record in the order of their starts, longer ones first. */
export function textMarks(record: ReadoutRecord, names: PartyNames, labels: Labels): Mark<TextMark>[] {
  const { marks, words, speakers } = labels
  const mentions = record.mentions.map(({ span, type, ref, canonical, certainty }) => {
    const says = type === 'state' && ref ? ref : labels.mentionTags[type]
    const what = canonical + (ref ? words.aside(ref) : '')
    const title =
      marks.titled(labels.mentionTags[type], what) +
      (certainty === 'implied' ? words.comma + marks.implied : '')
    return { span, kind: { type: 'mention' as const, says, title } }
  })
  const commitments = record.commitments.map(({ span, by, hardness, rule }) => {
    const says = `${by === 'both' ? speakers.bothTag : names.of(by)} · ${labels.hardness[hardness]}`
    return {
      span,
      kind: { type: 'commitment' as const, says, title: marks.undertaking(says) + words.aside(rule) },
    }
  })
  const milestones = record.milestones.map(({ span, when, what, rule }) => {
    return {
      span,
      kind: { type: 'milestone' as const, says: when, title: marks.titled(when, what) + words.aside(rule) },
    }
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
