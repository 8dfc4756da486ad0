import type { DatedReadout } from '../../src/archive/dated-readout.ts'

let made = 0
/** A readout of two invented states. */
export const row = (day: string | null, more: Partial<DatedReadout> = {}): DatedReadout => ({
  id: `r${++made}`,
  event: null,
  family: null,
  title: null,
  publisher: 'Arcadian Chancery',
  publisherCountry: 'ARC',
  language: 'en',
  day,
  sides: ['ARC', 'BOR'],
  isReadout: true,
  ...more,
})
export const ALL = { langs: [] }
export const month = (i: number) => `${2030 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`

/** So many readouts in each month, of which so many are named as users. */
export function months(
  counts: readonly (readonly [all: number, uses: number])[],
  more: Partial<DatedReadout> = {},
) {
  const uses = new Set<string>()
  const rows = counts.flatMap(([all, some], i) =>
    Array.from({ length: all }, (_, k) => {
      const one = row(`${month(i)}-${String((k % 27) + 1).padStart(2, '0')}`, more)
      if (k < some) uses.add(one.id)
      return one
    }),
  )
  return { rows, uses }
}
