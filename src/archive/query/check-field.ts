import type { Span } from '../../record/span.ts'
import { ACTS, ENGAGEMENT_KINDS } from '../../record/vocabulary.ts'
import { badQuery } from './bad-query.ts'
import { FIELDS, type FieldName, type FieldQuery } from './query.ts'

interface Place {
  readonly typed: string
  readonly span: Span
}

/** A field of a query with its values checked and put into their usual form. Throws `bad-query` for what cannot be asked. */
export function checkField(name: string, values: readonly string[], place: Place): FieldQuery {
  if (!(name in FIELDS)) {
    const near = Object.keys(FIELDS).find((field) => field.startsWith(name) || name.startsWith(field))
    throw badQuery(
      `There is no field "${name}"${near ? `; perhaps ${near}: is meant` : ''}`,
      place.typed,
      place.span[0],
      `Fields are ${Object.keys(FIELDS).join(', ')}, chars. A colon inside a text goes into quotation marks.`,
    )
  }
  const field = name as FieldName
  return {
    type: 'field',
    field,
    values: values.map((value) => checked(field, value.trim(), place)),
    span: place.span,
  }
}

function checked(field: FieldName, value: string, place: Place): string {
  const refuse = (hint: string) =>
    badQuery(`${field}:${value} cannot be asked`, place.typed, place.span[0], hint)
  const oneOf = (words: readonly string[]) => {
    const word = value.toLowerCase()
    if (!words.includes(word)) throw refuse(`One of ${words.join(', ')}.`)
    return word
  }
  switch (field) {
    case 'act':
      return oneOf(ACTS)
    case 'kind':
      return oneOf(ENGAGEMENT_KINDS)
    case 'readout':
      return oneOf(['true', 'false'])
    case 'before':
    case 'after':
    case 'date':
      if (!isDate(value)) throw refuse('A year, a month or a day: 2031, 2031-05, 2031-05-04.')
      return value
    case 'pair': {
      const codes = value.toUpperCase().split('-')
      if (codes.length > 2 || !codes.every(isCode))
        throw refuse('Two codes of states or bodies, such as CHN-RUS, or one.')
      return codes.sort().join('-')
    }
    case 'country':
    case 'initiator':
      if (!isCode(value.toUpperCase())) throw refuse('The code of a state or body, such as CHN.')
      return value.toUpperCase()
    case 'side':
      return isCode(value.toUpperCase()) ? value.toUpperCase() : value
    case 'by':
      if (value.toLowerCase() === 'both') return 'both'
      if (!isCode(value.toUpperCase())) throw refuse('The code of a state or body, such as CHN, or both.')
      return value.toUpperCase()
    case 'lang':
      return value.toLowerCase()
    case 'speaker':
    case 'mentions':
    case 'topic':
    case 'formula':
    case 'publisher':
    case 'title':
    case 'id':
      if (value === '') throw refuse('Give a value.')
      return value
  }
}

const isCode = (value: string): boolean => /^[A-Z]{3}$/.test(value)

function isDate(value: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return false
  const whole = `${value}-01-01`.slice(0, 10)
  const day = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole)
}
