import type { Participant } from '../record/record.ts'

/** Whose contact it is: that of the side whose first person is the lower one. */
export const LEVELS = ['heads', 'deputies', 'ministers', 'officials'] as const
export type Level = (typeof LEVELS)[number]

/** The protocol rank of each side's first person, 1 highest; null where nobody of a known office is named. */
export function ranksOf(
  people: readonly Pick<Participant, 'country' | 'rank'>[],
  sides: readonly string[],
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    sides.map((side) => {
      const ranks = people.flatMap(({ country, rank }) => (country === side && rank !== null ? [rank] : []))
      return [side, ranks.length > 0 ? Math.min(...ranks) : null]
    }),
  )
}

/** Null where no rank is known. */
export function levelOf(ranks: readonly (number | null)[]): Level | null {
  const known = ranks.filter((rank) => rank !== null)
  if (known.length === 0) return null
  const rank = Math.max(...known)
  return rank <= 2 ? 'heads' : rank === 3 ? 'deputies' : rank <= 5 ? 'ministers' : 'officials'
}
