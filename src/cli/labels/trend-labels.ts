import type { AdoptionVerdict, ChangeKind, PeriodName } from '../../tasks/formula-words.ts'

/** Of formulas over time: variants, speakers, adoption, company, changes, counts. */
export interface TrendLabels {
  readonly origins: Readonly<Record<'register' | 'archive' | 'own', string>>
  readonly source: string
  readonly wordings: string
  readonly oneLetter: string
  readonly unused: string
  readonly uses: (events: number, all: number, documents: number) => string
  readonly share: (rate: string, low: string, high: string) => string
  readonly tooFew: string
  readonly headings: {
    readonly variants: string
    readonly by: string
    readonly toward: string
    readonly trend: (by: PeriodName) => string
    readonly bursts: string
    readonly issuers: string
    readonly adoption: string
    readonly companions: string
    readonly concordance: string
  }
  readonly both: string
  readonly narrator: string
  readonly first: string
  readonly last: string
  readonly noBurst: (shuffles: number) => string
  readonly burst: (from: string, to: string, uses: number, events: number, chance: string) => string
  readonly partial: string
  readonly noUsers: string
  readonly more: (times: string) => string
  readonly less: (times: string) => string
  readonly verdicts: Readonly<Record<AdoptionVerdict, string>>
  readonly silent: (before: number, uses: number, since: number) => string
  readonly heard: (side: string, day: string, events: number) => string
  readonly earlier: (sides: string) => string
  readonly inTextOf: (issuer: string) => string
  readonly adoptionCaution: string
  readonly together: (uses: number, events: number, otherUses: number, otherEvents: number) => string
  readonly noCompanion: string
  readonly andMore: (count: number) => string
  readonly changes: Readonly<Record<ChangeKind, string>>
  readonly parted: (day: string) => string
  readonly beforeSince: (issuer: string, before: number, since: number) => string
  readonly notCompared: string
  readonly noChange: (looked: number) => string
  readonly lookedAt: (looked: number) => string
  readonly silentFrom: (day: string) => string
  readonly notCounted: string
  readonly noTexts: string
  readonly written: (path: string) => string
  readonly columns: {
    readonly phrase: string
    readonly events: string
    readonly of: string
    readonly share: string
    readonly first: string
    readonly last: string
    readonly documents: string
  }
}
