import type { Labels } from './labels.ts'

/** "2031-05-04" → "Sunday 4 May 2031", "2031-05" → "May 2031", "2031" → "2031", as the language writes it. */
export function dayInWords(value: string, labels: Labels): string {
  const [year, month, day] = value.split('-').map(Number)
  if (!year) return value
  if (!month) return labels.year(year)
  const date = new Date(Date.UTC(year, month - 1, day ?? 1))
  if (Number.isNaN(date.getTime())) return value
  return day ? labels.day(date) : labels.month(date)
}
