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
  const common = sharedBy(a, b)
  const shared = sumOf(common, table)
  if (a.lang === b.lang) {
    const dice = (2 * shared) / (a.weight + b.weight)
    const share = shared / Math.min(a.weight, b.weight)
    return likeness((dice + share) / 2, shared / (shared + HALF_SURE), () => reasonsOf(common, b, table))
  }
  const isNamed = common.some((feature) => /^[rf]:/.test(table.names[feature] ?? ''))
  const dice = isNamed ? (2 * shared) / (a.weightAcross + b.weightAcross) : 0
  return likeness(dice, shared / (shared + HALF_SURE_ACROSS), () => reasonsOf(common, b, table))
}

/** How much of what an undertaking speaks of is in a later report; one name alone is nothing across languages. */
export function compareReport(promise: DatedLine, report: DatedLine, table: FeatureTable): Likeness {
  const common = sharedBy(promise, report)
  const shared = sumOf(common, table)
  const isOneLanguage = promise.lang === report.lang
  const own = isOneLanguage ? promise.weight : common.length > 1 ? promise.weightAcross : 0
  const half = isOneLanguage ? HALF_SURE : HALF_SURE_ACROSS
  return likeness(own === 0 ? 0 : shared / own, shared / (shared + half), () =>
    reasonsOf(common, report, table),
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

function sumOf(features: readonly number[], table: FeatureTable): number {
  let sum = 0
  for (const feature of features) sum += table.weightOf(feature)
  return sum
}

/** Both ascend, so that one walk along both is enough. */
function sharedBy({ features: a }: DatedLine, { features: b }: DatedLine): number[] {
  const common: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) common.push(x)
    if (x <= y) i++
    if (y <= x) j++
  }
  return common
}
