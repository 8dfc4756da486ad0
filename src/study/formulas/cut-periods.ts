export const PERIODS = ['month', 'quarter', 'year'] as const
export type PeriodName = (typeof PERIODS)[number]

/** A month, quarter or year. */
export interface Period {
  /** `2031-05`, `2031-Q2`, `2031`. */
  readonly name: string
  /** Its first and its last day. */
  readonly from: string
  readonly to: string
}

/** The periods that two days and what lies between them touch, in order. Days may be months or years. */
export function cutPeriods(first: string, last: string, by: PeriodName): Period[] {
  const length = by === 'month' ? 1 : by === 'quarter' ? 3 : 12
  const start = Math.floor(monthNumber(first) / length)
  const end = Math.floor(monthNumber(last) / length)
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => {
    const month = (start + i) * length
    const from = dayOf(month)
    const to = new Date(Date.parse(`${dayOf(month + length)}T00:00:00Z`) - 86_400_000)
      .toISOString()
      .slice(0, 10)
    const year = from.slice(0, 4)
    const name =
      by === 'month' ? from.slice(0, 7) : by === 'quarter' ? `${year}-Q${(month % 12) / 3 + 1}` : year
    return { name, from, to }
  })
}

/** The number of the period of a day, counted from the one that `first` is in. */
export function periodOf(day: string, first: string, by: PeriodName): number {
  const length = by === 'month' ? 1 : by === 'quarter' ? 3 : 12
  return Math.floor(monthNumber(day) / length) - Math.floor(monthNumber(first) / length)
}

/** The finest cut that leaves enough events in most periods, and not too many of them. */
export function choosePeriod(days: readonly string[], least: number): PeriodName {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return 'year'
  for (const by of PERIODS) {
    const counts = new Map<number, number>()
    for (const day of days) {
      const period = periodOf(day, first, by)
      counts.set(period, (counts.get(period) ?? 0) + 1)
    }
    const all = periodOf(last, first, by) + 1
    const enough = [...counts.values()].filter((count) => count >= least).length
    if (all <= 36 && enough * 2 >= all) return by
  }
  return 'year'
}

/** Months since the year 0. A year alone begins in January. */
const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1) - 1

function dayOf(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
