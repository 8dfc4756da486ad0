const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/**
 * The ISO day of a date as pages and files declare it (`2031-05-04T10:00+08:00`, `2031/5/4`, `2031年5月4日`,
 * `4 May 2031`, `May 4, 2031`), as written there: no time zone is applied. Null for anything else, and for days that
 * the calendar does not have.
 */
export function parseDay(value: string): string | null {
  const text = value.trim().slice(0, 80)
  const numbers = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text)
  if (numbers) return isoDay(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]))
  const packed = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text)
  if (packed) return isoDay(Number(packed[1]), Number(packed[2]), Number(packed[3]))
  const dayFirst = /(?:^|[\s,])(\d{1,2}) ([A-Za-z]{3,9})\.?,? (\d{4})(?!\d)/.exec(text)
  if (dayFirst) return isoDay(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = /(?:^|[\s,])([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)/.exec(text)
  if (monthFirst) return isoDay(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]))
  return null
}

/** Whether the text is exactly `YYYY-MM-DD` and names a day that the calendar has. */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text) === text
}

function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((month) => name?.toLowerCase().startsWith(month)) + 1
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}
