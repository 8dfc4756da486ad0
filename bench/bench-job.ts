/** A text of the corpus as every system gets it. */
export interface BenchText {
  readonly text: string
  readonly lang: string
  readonly title: string | null
  readonly published: string | null
  readonly publisher: string | null
}

/** One piece of measuring, done in a process of its own. */
export type BenchJob =
  | { readonly type: 'turns'; readonly file: string; readonly texts: number; readonly system: string }
  | { readonly type: 'memory'; readonly file: string; readonly texts: number; readonly system: string }
  | { readonly type: 'doubling'; readonly hostile: string; readonly characters: number }
  | {
      readonly type: 'dossier'
      readonly archives: readonly string[]
      readonly pairs: readonly (readonly [string, string])[]
      readonly rounds: number
    }

/** What a process that takes turns tells: that it is warm, then the seconds of each round. */
export type TurnMessage =
  | { readonly type: 'warm'; readonly texts: number; readonly characters: number }
  | { readonly type: 'round'; readonly seconds: number }

/** Seconds that one system took for all texts, one figure for each round. */
export interface SpeedFigures {
  readonly system: string
  readonly seconds: readonly number[]
}

export interface SpeedResult {
  readonly texts: number
  readonly characters: number
  readonly figures: readonly SpeedFigures[]
}

export interface MemoryResult {
  readonly megabytes: number
}

export interface DoublingResult {
  /** seconds for the text and for the text twice as long */
  readonly single: readonly number[]
  readonly double: readonly number[]
  readonly megabytes: number
}

/** How long one thing took that is told of an archive, and on how many readouts or entries it stands. */
export interface ToldFigures {
  readonly what: string
  readonly readouts: number
  readonly ms: number
}
