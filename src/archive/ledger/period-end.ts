/** The first day of a day, month or year: 2031-02 → 2031-02-01. */
export function startOf(period: string): string {
  return `${period}-01-01`.slice(0, 10)
}

/** The last day of a day, month or year: 2031-02 → 2031-02-28. */
export function endOf(period: string): string {
  const [year = 0, month = 12] = period.split('-').map(Number)
  if (period.length === 10) return period
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
