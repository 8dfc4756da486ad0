/** A time as a query has it: from a day, month or year on, until the end of another. */
export function timeQuery(since: string | undefined, until: string | undefined): string {
  const parts = [since && `after:${since}`, until && `before:${nextOf(until)}`]
  return parts.filter(Boolean).join(' ')
}

/** The day, month or year after one; what is none of these comes back as it is, for the server to speak of. */
function nextOf(period: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(period) ?? []
  if (year === undefined) return period
  if (month === undefined) return String(Number(year) + 1).padStart(4, '0')
  const next = new Date(Date.UTC(Number(year), Number(month) - 1, 1))
  if (day === undefined) next.setUTCMonth(next.getUTCMonth() + 1)
  else next.setUTCDate(Number(day) + 1)
  return next.toISOString().slice(0, day === undefined ? 7 : 10)
}
