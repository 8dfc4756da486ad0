import { InvalidArgumentError } from 'commander'

/** A year, a month or a day, for commander. */
export function parseDate(value: string): string {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return value
  throw new InvalidArgumentError('It is a year, a month or a day: 2031, 2031-05, 2031-05-04.')
}
