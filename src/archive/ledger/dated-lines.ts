import type { ReadoutSummary } from '../archive.ts'
import type { LedgerLine, LedgerLines, Undertaking } from './ledger-lines.ts'
import { featuresOf } from './line-features.ts'
import { byName, FeatureTable } from './weigh-features.ts'

/** A line made ready to be compared. */
export interface DatedLine<Line extends LedgerLine = LedgerLine> {
  readonly line: Line
  readonly summary: ReadoutSummary
  /** Of the event; lines of undated texts take no part, since nothing is earlier or later than they. */
  readonly day: string
  readonly lang: string
  readonly features: Uint32Array
  /** Those that tell most, the weightiest first. */
  readonly keys: readonly number[]
  /** What its features weigh, in nats: all of them, and those that are the same in every language. */
  readonly weight: number
  readonly weightAcross: number
  /** Whose it is: `CHN`, or `CHN+RUS` where both sides of a pair undertake it. */
  readonly owner: string
  /** Toward whom; empty where the text names nobody and the event has more than two sides. */
  readonly toward: readonly string[]
}

export interface DatedLines {
  readonly undertakings: readonly DatedLine<Undertaking>[]
  readonly reports: readonly DatedLine[]
  readonly table: FeatureTable
  /** Traditional letters as simplified ones. */
  readonly plain: (text: string) => string
}

/** Candidates are those that share one of so many of a line's weightiest features. */
const KEYS = 10

export interface DatingOptions {
  /** Traditional letters as simplified ones. */
  readonly plain: (text: string) => string
  /** Only what one of these sides undertakes, and what reports of it; compared as among all lines. All if not given. */
  readonly about?: readonly string[] | undefined
}

/** Lines of dated readouts in order of time, with what they are compared by. */
export function dateLines(
  { readouts, undertakings, reports }: LedgerLines,
  { plain, about }: DatingOptions,
): DatedLines {
  const table = new FeatureTable()
  const prepare = <Line extends LedgerLine>(line: Line) => {
    const summary = readouts.get(line.readout)
    const day = summary?.day ?? summary?.published?.slice(0, 10)
    if (!summary || !day) return []
    const lang = summary.lang?.split('-')[0] ?? ''
    const features = table.take(featuresOf(line.quote, line.keys, { lang, plain }))
    return [{ line, summary, day, lang, features }]
  }
  const isAbout = (sides: readonly string[]) => !about || sides.some((side) => about.includes(side))
  const promised = undertakings.flatMap(prepare)
  const reported = reports
    .filter(({ readout }) => isAbout(readouts.get(readout)?.sides ?? []))
    .flatMap(prepare)
  // Reports are other sentences than promises: what is rare is told by promises alone.
  for (const { features, lang } of promised) table.count(features, lang)
  table.weigh()
  return {
    undertakings: promised
      .flatMap((one) => {
        const parties = partiesOf(one.line, one.summary)
        return isAbout(parties.owner.split('+'))
          ? [{ ...one, ...weightsOf(one.features, table), ...parties }]
          : []
      })
      .sort(inTime),
    reports: reported
      .map((one) => ({
        ...one,
        ...weightsOf(one.features, table),
        owner: '',
        toward: one.summary.sides,
      }))
      .sort(inTime),
    table,
    plain,
  }
}

function weightsOf(features: Uint32Array, table: FeatureTable) {
  let [weight, weightAcross] = [0, 0]
  for (const feature of features) {
    const own = table.weightOf(feature)
    weight += own
    if (table.isOfAllLanguages(feature)) weightAcross += own
  }
  const keys = [...features]
    .sort((a, b) => table.weightOf(b) - table.weightOf(a) || byName(a, b, table))
    .slice(0, KEYS)
  return { weight, weightAcross, keys }
}

function partiesOf(
  { by, with: named }: Undertaking,
  { sides }: ReadoutSummary,
): { readonly owner: string; readonly toward: readonly string[] } {
  if (by === 'both') {
    const both = [...(named.length > 1 ? named : sides)].sort()
    return { owner: both.join('+'), toward: both }
  }
  if (named.length > 0) return { owner: by, toward: named }
  const others = sides.filter((side) => side !== by)
  return { owner: by, toward: others.length === 1 ? others : [] }
}

/** Then by readout and place, so that the order of filing does not matter. */
function inTime(a: DatedLine, b: DatedLine): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  if (a.line.readout !== b.line.readout) return a.line.readout < b.line.readout ? -1 : 1
  return a.line.span[0] - b.line.span[0] || (a.line.id < b.line.id ? -1 : 1)
}
