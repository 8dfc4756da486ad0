import type { Span } from '../record/span.ts'

/** A person's word on two statements, as the engine takes it: places in the texts that are collated. */
export interface PlacedPin {
  readonly id: string
  readonly a: Span
  readonly b: Span
  /** linked: they tell one matter, whatever was found; apart: they do not. */
  readonly verdict: 'linked' | 'apart'
}
