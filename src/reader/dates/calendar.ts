/** Days as whole numbers (days since 1970-01-01, UTC), so that no clock or zone of the machine matters. */
export function dayNumber(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!match) return null
  return fromParts(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day number of a calendar day, or null if the calendar has no such day. */
export function fromParts(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || year < 1) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return Math.floor(date.getTime() / 86_400_000)
}

/** The day last asked for, which is most often the next one too: texts give many dates near their publication. */
let last = { number: Number.NaN, iso: '' }

export function isoDay(number: number): string {
  if (number !== last.number) last = { number, iso: new Date(number * 86_400_000).toISOString().slice(0, 10) }
  return last.iso
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/**
 * The year of a day named without one: the publication's, unless that puts the day more than half a year ahead of the
 * publication (a December event reported in January) or more than ten months behind it.
 */
export function yearNear(published: number, month: number, day: number): number {
  const year = Number(isoDay(published).slice(0, 4))
  const here = fromParts(year, month, Math.min(day, 28)) ?? published
  if (here - published > 183) return year - 1
  if (published - here > 305) return year + 1
  return year
}
