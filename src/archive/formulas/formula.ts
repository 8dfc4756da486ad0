/** Languages in which formulas are discovered. */
export const FORMULA_LANGUAGES = ['en', 'zh', 'ru'] as const
export type FormulaLanguage = (typeof FORMULA_LANGUAGES)[number]

/** proposed: found by discovery, and nobody has said anything; the others are a person's word. */
export const FORMULA_STATUSES = ['proposed', 'accepted', 'rejected'] as const
export type FormulaStatus = (typeof FORMULA_STATUSES)[number]

/** One way in which a formula is worded, as a text has it. */
export interface Wording {
  readonly lang: FormulaLanguage
  readonly text: string
}

/** How often a formula was found and how it is spread; reprints of one text count once. */
export interface FormulaCounts {
  readonly documents: number
  /** A text that reports no known event counts as one of its own. */
  readonly events: number
  readonly issuers: number
  /** Days of the first and last event, else of publication; null where no text has a day. */
  readonly first: string | null
  readonly last: string | null
}

/** What discovery found. */
export interface FoundFormula extends FormulaCounts {
  readonly lang: FormulaLanguage
  /** The most frequent first; the others differ from it in one place. */
  readonly wordings: readonly Wording[]
  /** Id of the register's formula that has one of the wordings; null if it has none. */
  readonly registered: string | null
  /** How much more often its parts stand together than by chance, in bits: the weakest cut, by documents. */
  readonly cohesion: number
  /** How evenly it is spread over issuers and years: 0 all in one, 1 as all texts are. */
  readonly dispersion: number
  /** What the review list is ordered by: 1 for the best of its language. */
  readonly score: number
}

/** A set phrase of the archive: found by discovery, or kept because a person has decided on it. */
export interface Formula extends FoundFormula {
  /** `f` and twelve letters or digits. */
  readonly id: string
  /** The first wording, unless a person gave it another name. */
  readonly name: string
  readonly status: FormulaStatus
  /** Id of the formula that a person merged it into: it is accepted as a wording of that one, and not listed by itself. */
  readonly mergedInto: string | null
  /** When discovery last found it; its counts are of that time. */
  readonly foundAt: string
  /** Also those taken back, in the order in which they were made. */
  readonly decisions: readonly FormulaDecision[]
}

export const FORMULA_VERDICTS = ['accept', 'reject', 'rename', 'merge'] as const
export type FormulaVerdict = (typeof FORMULA_VERDICTS)[number]

/** A person's word on a formula. */
export interface FormulaDecision {
  readonly verdict: FormulaVerdict
  /** The name given by `rename`, the id of the formula merged into by `merge`; else null. */
  readonly value: string | null
  readonly who: string
  readonly at: string
  readonly why: string | null
  readonly takenBackAt: string | null
}

/** What became of what discovery found. */
export interface FormulasKept {
  readonly added: number
  readonly there: number
  /** Proposed earlier, decided by nobody and not found again. */
  readonly gone: number
}

/** Which formulas are listed; those that are merged into another are not. */
export interface FormulaFilter {
  readonly lang?: FormulaLanguage
  readonly status?: FormulaStatus
  /** Only those that the register has, or only those that it lacks. */
  readonly registered?: boolean
  /** Characters that the name or a wording holds. */
  readonly holds?: string
  readonly limit: number
  readonly after?: string
}
