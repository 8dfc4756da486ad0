import type { Certainty, Decision } from '../record/index.ts'
import { evidenceAt } from '../record/index.ts'

/** A rule that would have decided otherwise and lost. */
export interface Beaten {
  readonly rule: string
  readonly value: string
}

/** A decision with what it beat, for `--explain`. */
export interface TraceLine {
  readonly decision: Decision
  readonly beat: readonly Beaten[]
}

/** Collects decisions while a text is read. */
export interface Trace {
  /** decisions that the record lists */
  readonly lines: TraceLine[]
  /** decisions that stand in the record beside what they decided; kept only where somebody asks why */
  readonly notes: TraceLine[] | null
  readonly decide: (
    field: string,
    value: string,
    rule: string,
    options?: {
      readonly certainty?: Certainty
      readonly span?: readonly [number, number] | undefined
      readonly beat?: readonly Beaten[]
    },
  ) => void
}

export function traceOn(text: string, isAsked = false): Trace {
  const lines: TraceLine[] = []
  return {
    lines,
    notes: isAsked ? [] : null,
    decide(field, value, rule, { certainty = 'stated', span, beat = [] } = {}) {
      const evidence = span ? evidenceAt(text, span[0], span[1]) : null
      lines.push({ decision: { field, value, rule, certainty, evidence }, beat })
    },
  }
}
