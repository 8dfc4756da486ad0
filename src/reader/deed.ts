import type { ActName } from '../record/index.ts'
import type { SentenceView } from './sentence-view.ts'
import type { UnitPhrase } from './stages/cut-units.ts'
import type { RuleHit } from './stages/match-rules.ts'
import type { Beaten } from './trace.ts'

/** One act done in a sentence. `hit` is null where no rule fired and a default stands. */
export interface Deed {
  readonly act: ActName
  readonly rule: string
  readonly hit: RuleHit | null
  /** units of the words that do it */
  readonly from: number
  readonly to: number
  readonly beat: readonly Beaten[]
}

/**
 * Reads the acts of a sentence from unit `from` on. `speaks` tells whether a party is one of the sentence's speakers: what
 * somebody else did is described, not done ("the two sides have supported each other" in one leader's speech).
 */
export type DeedReader = (
  view: SentenceView,
  from: number,
  speaks: (subject: UnitPhrase) => boolean,
) => Deed[]
