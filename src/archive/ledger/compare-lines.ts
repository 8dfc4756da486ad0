import type { DatedLine } from './dated-lines.ts'
import { reasonsOf } from './tell-reasons.ts'
import type { FeatureTable } from './weigh-features.ts'

/** Shared content of so many nats makes a likeness half as sure as it looks: a few common words are shared by chance. */
const HALF_SURE = 9
/** Lines of different languages share names, numbers, topics and set phrases alone, which are few. */
const HALF_SURE_ACROSS = 6
export interface Likeness {
  /** From 0 to 1. */
  readonly confidence: number
  readonly reasons: readonly string[]
}

/**
 * How surely two undertakings are one: the mean of Dice's coefficient and the share of the shorter one that is in the
 * longer, both over weighted features, drawn towards 0 where little is shared. Across languages Dice's coefficient
 * alone, over what all languages have in common, and only where a name or a set phrase is shared.
 */
export function compareUndertakings(a: DatedLine, b: DatedLine, table: FeatureTable): Likeness {
  const { weight: shared, isNamed } = sharedBy(a, b, table)
  const tell = () => reasonsOf(commonOf(a, b), b, table)
  if (a.lang === b.lang) {
    const dice = (2 * shared) / (a.weight + b.weight)
    const share = shared / Math.min(a.weight, b.weight)
    return likeness((dice + share) / 2, shared / (shared + HALF_SURE), tell)
  }
  const dice = isNamed ? (2 * shared) / (a.weightAcross + b.weightAcross) : 0
  return likeness(dice, shared / (shared + HALF_SURE_ACROSS), tell)
}

/** How much of what an undertaking speaks of is in a later report; one name alone is nothing across languages. */
export function compareReport(promise: DatedLine, report: DatedLine, table: FeatureTable): Likeness {
  const { weight: shared, count } = sharedBy(promise, report, table)
  const isOneLanguage = promise.lang === report.lang
  const own = isOneLanguage ? promise.weight : count > 1 ? promise.weightAcross : 0
  const half = isOneLanguage ? HALF_SURE : HALF_SURE_ACROSS
  return likeness(own === 0 ? 0 : shared / own, shared / (shared + half), () =>
    reasonsOf(commonOf(promise, report), report, table),
  )
}

/** Reasons are worked out where they are asked for: most pairs are too little alike for them to matter. */
function likeness(share: number, sureness: number, tell: () => readonly string[]): Likeness {
  return {
    confidence: share * sureness,
    get reasons() {
      return tell()
    },
  }
}

/** What two lines share, in nats; how many features that are; and whether a name or a set phrase is among them. */
function sharedBy(
  { features: a }: DatedLine,
  { features: b }: DatedLine,
  table: FeatureTable,
): { readonly weight: number; readonly count: number; readonly isNamed: boolean } {
  let [weight, count, isNamed] = [0, 0, false]
  // Both ascend, so that one walk along both is enough; nothing is set aside, since hundreds of thousands are compared.
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) {
      weight += table.weightOf(x)
      count++
      isNamed ||= table.isName(x)
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  return { weight, count, isNamed }
}

function commonOf({ features: a }: DatedLine, { features: b }: DatedLine): number[] {
  const others = new Set(b)
  return [...a].filter((feature) => others.has(feature))
}
