import type { Span } from '../../record/span.ts'
import type { RunUses, TextUses, Use, UsedStretch, VoiceUse, WindowUse } from './text-uses.ts'

/**
 * never: in no earlier readout; new-here: in some, but in none of those that were asked for; back: not in one of these
 * for `BACK` months.
 */
export type NewsKind = 'never' | 'new-here' | 'back'

/** A stretch of a text that is news, as wide as what was looked up. */
export interface NewsStretch {
  readonly kind: NewsKind
  readonly span: Span
  /** The run that it stands in: what lies between two marks. */
  readonly around: Span
  /** Characters of Chinese or words of other scripts that no known stretch has; 0 where known ones meet. */
  readonly fresh: number
  /** Those alone; null where there are none. */
  readonly core: Span | null
  /** The longest stretch used earlier that overlaps with it. */
  readonly nearest: UsedStretch | null
  /** For `back`: the last use before, and how many months ago. */
  readonly last: Use | null
  readonly months: number | null
  /** Where voices were asked for: those for whom it is new here or back, by their numbers. */
  readonly voices: readonly number[]
  readonly weight: number
}

export interface NewsOptions {
  /** The day of the text; without one nothing can be back. */
  readonly day: string | null
  /** Whether a place of the text is counted: names, dates and page furniture are not. */
  readonly counts: (span: Span) => boolean
  /** Fewer earlier readouts than this tell nothing: all of them, and those within what was asked. */
  readonly least: { readonly all: number; readonly within: number }
}

/** After so many months without a use a phrase is back. */
export const BACK = 12

const WEIGHTS = { never: 1, 'new-here': 0.8, back: 0.6 } as const

/** What is news in a text, in its order. Nothing where too few earlier readouts are there to tell. */
export function findNews(uses: TextUses, options: NewsOptions): NewsStretch[] {
  if (uses.all.documents < options.least.all) return []
  const compared = uses.voices.length > 0 ? uses.voices : [uses.within]
  const tells = compared.map(({ documents }) => documents >= options.least.within)
  // What several say jointly is asked of each of them.
  const askedOf = ({ voices, lastWithin }: WindowUse): readonly VoiceUse[] =>
    uses.voices.length > 0
      ? voices.filter(({ voice }) => tells[voice] === true)
      : tells[0] === true
        ? [{ voice: NOBODY, last: lastWithin }]
        : []
  return uses.runs.flatMap((run) => newsOfRun(run, askedOf, options))
}

const NOBODY = -1

type AskedOf = (use: WindowUse) => readonly VoiceUse[]

/** A kind of news, and for whom it is that. */
interface Finding {
  readonly kind: NewsKind
  readonly of: readonly VoiceUse[]
}

function newsOfRun(run: RunUses, askedOf: AskedOf, options: NewsOptions): NewsStretch[] {
  const found = run.windows.map((_, i) => findingAt(run, i, askedOf, options))
  const news: NewsStretch[] = []
  for (let from = 0; from < found.length; ) {
    let to = from
    while (to + 1 < found.length && isSame(found[to + 1], found[from])) to++
    const one = found[from]
    if (one) {
      const last = latestOf(
        found.slice(from, to + 1).flatMap((each) => each?.of.map((use) => use.last) ?? []),
      )
      news.push(stretchOf(run, { ...one, last }, [from, to], options.day))
    }
    from = to + 1
  }
  return news
}

const isSame = (a: Finding | null | undefined, b: Finding | null | undefined): boolean =>
  a?.kind === b?.kind &&
  a?.of.length === b?.of.length &&
  (a?.of ?? []).every(({ voice }, i) => voice === b?.of[i]?.voice)

function findingAt(run: RunUses, i: number, askedOf: AskedOf, { day, counts }: NewsOptions): Finding | null {
  const use = run.windows[i]
  if (!use || !run.words.slice(i, i + run.size).every(counts)) return null
  if (!use.last) return { kind: 'never', of: [] }
  const asked = askedOf(use)
  const silent = asked.filter(({ last }) => last === null)
  if (silent.length > 0) return { kind: 'new-here', of: silent }
  const again = asked.filter(
    ({ last }) => last !== null && day !== null && monthsBetween(last.day, day) >= BACK,
  )
  return again.length > 0 ? { kind: 'back', of: again } : null
}

function stretchOf(
  { size, words, stretches }: RunUses,
  { kind, of, last: latest }: Finding & { readonly last: Use | null },
  [from, to]: Span,
  day: string | null,
): NewsStretch {
  const between = (first: number, last: number): Span => [words[first]?.[0] ?? 0, words[last]?.[1] ?? 0]
  const span = between(from, to + size - 1)
  const fresh = Math.max(0, to - from + 2 - size)
  const overlapping = stretches.filter(
    ({ length, span: [start, end] }) => length >= size && start < span[1] && end > span[0],
  )
  const nearest = overlapping.reduce<UsedStretch | null>(
    (best, one) => (best && best.length >= one.length ? best : one),
    null,
  )
  const last = kind === 'back' ? latest : null
  // What nobody ever said again is no set phrase that comes back.
  const isRare = kind === 'back' && (nearest?.events ?? 0) < 2
  return {
    kind,
    span,
    around: between(0, words.length - 1),
    fresh: kind === 'never' ? fresh : 0,
    core: kind === 'never' && fresh > 0 ? between(from + size - 1, to) : null,
    nearest,
    last,
    months: last && day !== null ? monthsBetween(last.day, day) : null,
    voices: of.flatMap(({ voice }) => (voice === NOBODY ? [] : [voice])),
    weight: Math.min(to - from + 1, 4 * size) * WEIGHTS[kind] * (isRare ? 0.25 : 1),
  }
}

function latestOf(uses: readonly (Use | null)[]): Use | null {
  return uses.reduce((a, b) => (a && (!b || a.day >= b.day) ? a : b), null)
}

/** Whole months from one day to a later one; of a day without its month or day of month the first counts. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((day) => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
    return { months: year * 12 + month, date }
  })
  if (!a || !b) return 0
  return b.months - a.months - (b.date < a.date ? 1 : 0)
}

/** The stretches that deserve a look: the weightiest of each run, at most `most`, in the order of the text. */
export function worthALook(
  news: readonly NewsStretch[],
  runs: readonly RunUses[],
  most: number,
): NewsStretch[] {
  const runOf = ({ span }: NewsStretch) => runs.findIndex(({ words }) => (words.at(-1)?.[1] ?? 0) >= span[1])
  const best = new Map<number, NewsStretch>()
  for (const one of news) {
    const run = runOf(one)
    if (one.weight > (best.get(run)?.weight ?? 0)) best.set(run, one)
  }
  return [...best.values()]
    .sort((a, b) => b.weight - a.weight || a.span[0] - b.span[0])
    .slice(0, most)
    .sort((a, b) => a.span[0] - b.span[0])
}
