import type { Span } from '../../record/span.ts'

/** One of the two statements that a pin is about, in the version that it was made on. */
export interface PinnedStatement {
  readonly readout: string
  readonly version: number
  readonly span: Span
  /** Its words; equals the text of the version at `span`. */
  readonly quote: string
}

/** linked: both statements tell one matter; apart: they do not, whatever the program finds. */
export const PIN_VERDICTS = ['linked', 'apart'] as const
export type PinVerdict = (typeof PIN_VERDICTS)[number]

/** A person's word on two statements of two readouts. `a` is of the readout whose id comes first. */
export interface Pin {
  readonly id: string
  readonly a: PinnedStatement
  readonly b: PinnedStatement
  readonly verdict: PinVerdict
  readonly who: string
  readonly at: string
  readonly why: string | null
  readonly takenBackAt: string | null
}

/**
 * Where a pinned statement stands in a text of its readout: at its place in the version that it was made on, else where
 * its words stand just once; null where they do not. Nothing is placed by likeness: a person would not know.
 */
export function placeOf(pinned: PinnedStatement, text: string, version: number): Span | null {
  if (pinned.version === version) return pinned.span
  const at = text.indexOf(pinned.quote)
  return at < 0 || text.indexOf(pinned.quote, at + 1) >= 0 ? null : [at, at + pinned.quote.length]
}

/** Pins that count: of those on the same words, the last that was not taken back. */
export function standingPins(pins: readonly Pin[]): Pin[] {
  const last = new Map<string, Pin>()
  for (const pin of pins) if (pin.takenBackAt === null) last.set(`${pin.a.quote}\0${pin.b.quote}`, pin)
  return [...last.values()]
}
