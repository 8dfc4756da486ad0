import type { AgendaEntry, AgendaKind, AgendaSentence } from '../../archive/agenda-entry.ts'
import type { StoredMilestone } from '../../archive/deeds.ts'
import { agendaId } from '../../archive/identity.ts'
import { promisedDeeds } from '../../archive/ledger/find-deeds.ts'
import { featuresOf } from '../../archive/ledger/line-features.ts'
import { endOf } from '../../archive/ledger/period-end.ts'
import { foldText } from '../../languages/zh/fold-letters.ts'
import { occasionOf } from './occasions.ts'

/** Two texts name one date where they share so much of their words; less than for undertakings, since the day is the same. */
const ALIKE = 0.45
/** "By 2040" says too little to be looked forward to: so many words, or Chinese characters, are needed. */
const FEWEST = { words: 3, letters: 5 }
const MEETING: ReadonlySet<string> = new Set(['meet', 'visit', 'hold'])

interface NamedDate {
  readonly milestone: StoredMilestone
  readonly features: ReadonlySet<string>
  readonly occasion: string | null
}

/** Dates that texts name as still to come, each once, however many texts name it. */
export function datesInTexts(milestones: readonly StoredMilestone[]): AgendaEntry[] {
  const byDay = new Map<string, NamedDate[][]>()
  for (const milestone of [...milestones].sort(byAge)) {
    if (!isToCome(milestone)) continue
    const named = nameDate(milestone)
    const key = `${milestone.when} ${milestone.ordinal ?? ''}`
    const groups = byDay.get(key) ?? []
    const group = groups.find((one) => one.some((other) => isSame(other, named)))
    if (group) group.push(named)
    else groups.push([named])
    byDay.set(key, groups)
  }
  return [...byDay.values()].flat().map(entryOf)
}

function nameDate(milestone: StoredMilestone): NamedDate {
  const { what, ordinal, summary } = milestone
  const lang = summary.lang
  const words = what.replace(/\d+/g, ' ')
  return {
    milestone,
    features: featuresOf(words, [], { lang, plain: foldText }),
    occasion: ordinal === null ? null : occasionOf(what),
  }
}

/** The sort of an agenda: a date that was over when the text spoke of it is history, and one that says nothing is none. */
function isToCome({ what, when, ordinal, summary }: StoredMilestone): boolean {
  const told = summary.day ?? summary.published?.slice(0, 10) ?? null
  if (told === null || endOf(when) <= told) return false
  if (ordinal !== null) return true
  const letters = what.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = what.match(/\p{L}{2,}/gu)?.length ?? 0
  return letters >= FEWEST.letters || (letters === 0 && words >= FEWEST.words)
}

function isSame(a: NamedDate, b: NamedDate): boolean {
  const [x, y] = [a.milestone, b.milestone]
  if (x.ref !== null && x.ref === y.ref) return true
  const common = x.summary.sides.filter((side) => y.summary.sides.includes(side)).length
  if (common < Math.min(2, x.summary.sides.length, y.summary.sides.length)) return false
  if (a.occasion !== null && a.occasion === b.occasion) return true
  let shared = 0
  for (const feature of a.features) if (b.features.has(feature)) shared++
  return (2 * shared) / (a.features.size + b.features.size) >= ALIKE
}

function entryOf(group: readonly NamedDate[]): AgendaEntry {
  const [first] = group
  if (!first) throw new Error('a group without a date')
  const { when, ordinal, ref, what } = first.milestone
  const sides = commonSides(group)
  const content = ref ?? first.occasion ?? `${first.milestone.summary.id} ${first.milestone.sentence}`
  const kind = kindOf(first.milestone)
  return {
    id: agendaId(kind, when, String(ordinal), content, ref === null ? sides.join('-') : ''),
    kind,
    day: when,
    title: longest(group) ?? what,
    ordinal,
    isRound: ordinal !== null && ordinal % 5 === 0,
    basis: 'stated',
    ref,
    sides,
    sentences: group.map(({ milestone }) => sentenceOf(milestone)),
    commitment: null,
    status: null,
  }
}

/** The sides of the first text, so that a later text with more of them changes nothing. */
function commonSides([first]: readonly NamedDate[]): readonly string[] {
  return first?.milestone.summary.sides ?? []
}

/** What tells most of an anniversary; of other dates the first words stay, so that titles do not change. */
function longest(group: readonly NamedDate[]): string | undefined {
  return group[0]?.milestone.ordinal === null
    ? undefined
    : group.map(({ milestone }) => milestone.what).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
}

function kindOf({ ordinal, sentence, summary }: StoredMilestone): AgendaKind {
  if (ordinal !== null) return 'anniversary'
  return promisedDeeds(sentence, summary.lang).some((deed) => MEETING.has(deed)) ? 'meeting' : 'date'
}

function sentenceOf({ summary, span, sentence }: StoredMilestone): AgendaSentence {
  return { summary, span, quote: sentence }
}

function byAge(a: StoredMilestone, b: StoredMilestone): number {
  const [x, y] = [a.summary.day ?? '~', b.summary.day ?? '~']
  if (x !== y) return x < y ? -1 : 1
  return a.summary.id < b.summary.id ? -1 : a.summary.id > b.summary.id ? 1 : a.span[0] - b.span[0]
}
