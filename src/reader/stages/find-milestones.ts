import type { Milestone } from '../../record/index.ts'
import type { FoundDate } from '../dates/found-date.ts'
import type { Name } from '../page.ts'
import { isProse } from '../sentence-view.ts'
import { defineStage } from '../stage.ts'

/**
 * Dated things to come, and anniversaries with a year: "the 20th anniversary of the treaty next year", "will enter into
 * force on 1 May", "by 2030". A date counts as to come if it lies after the event, or after the publication.
 */
export const findMilestones = defineStage({
  name: 'find-milestones',
  needs: ['text', 'words', 'sentences', 'dates', 'names', 'readout', 'engagement'],
  adds: ['milestones'],
  read({ text, words, sentences, dates, names, readout, engagement }, { lexicon, language }) {
    const today = engagement.date?.value ?? readout.published?.slice(0, 10) ?? null
    const milestonesOf = language.grammar.milestones({ text, words, lexicon, names, today })
    const inNames = coverOf(names)
    const milestones: Milestone[] = []
    let next = 0
    for (const sentence of sentences) {
      while (next < dates.length && (dates[next] as FoundDate).from < sentence.from) next++
      const first = next
      while (next < dates.length && (dates[next] as FoundDate).from < sentence.to) next++
      if (!isProse(sentence)) continue
      const own = dates.slice(first, next).filter((date) => !inNames(date))
      milestones.push(...milestonesOf(sentence, own))
    }
    return { milestones: withoutRepeats(milestones) }
  },
})

/** An anniversary that the text gives a year is not of this year where it is named again without one. */
function withoutRepeats(milestones: readonly Milestone[]): Milestone[] {
  const dated = new Set(milestones.filter(({ rule }) => rule !== THIS_YEAR).map(({ ordinal }) => ordinal))
  return milestones.filter(({ rule, ordinal }) => rule !== THIS_YEAR || !dated.has(ordinal))
}

const THIS_YEAR = 'milestone-anniversary-of-the-year'

/** A test for dates that are part of a name: "the 2030 Agenda". Asked in the order of the text. */
function coverOf(names: readonly Name[]): (date: FoundDate) => boolean {
  let next = 0
  return (date) => {
    while (next < names.length && (names[next] as Name).to <= date.from) next++
    const name = names[next]
    return name !== undefined && name.from <= date.from && name.to >= date.to
  }
}
