import type { Span } from '../record/span.ts'
import type { Point } from './points.ts'

/** A person's word on two statements, as the engine takes it: places in the texts that are collated. */
export interface PlacedPin {
  readonly id: string
  readonly a: Span
  readonly b: Span
  /** linked: they tell one matter, whatever was found; apart: they do not. */
  readonly verdict: 'linked' | 'apart'
}

/** The same by their places in the lists of points. */
export interface PointPin {
  readonly id: string
  readonly a: number
  readonly b: number
  readonly verdict: 'linked' | 'apart'
}

/** Pins of which both statements are among the points. */
export function placePins(
  pins: readonly PlacedPin[],
  ofA: readonly Point[],
  ofB: readonly Point[],
): PointPin[] {
  const at = (points: readonly Point[], span: Span) =>
    points.findIndex((point) => point.span[0] < span[1] && point.span[1] > span[0])
  return pins.flatMap(({ id, a, b, verdict }) => {
    const pin = { id, a: at(ofA, a), b: at(ofB, b), verdict }
    return pin.a < 0 || pin.b < 0 ? [] : [pin]
  })
}
