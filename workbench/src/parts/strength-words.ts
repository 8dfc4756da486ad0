import type { Parallel } from '../client.ts'

/** The two acts, or degrees of hardness, that were compared, in words. */
export function strengthPair(
  strength: NonNullable<Parallel['beads'][number]['strength']>,
  word: (value: string) => string,
  between: string,
): string {
  return (strength.hardness ?? strength.acts).map((one) => word(one ?? '')).join(between)
}
