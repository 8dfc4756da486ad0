import { type Amendment, amendmentSchema } from '../archive/corrections/correction.ts'
import { DragomanError } from '../record/errors.ts'

/** An amendment as people type it. Throws DragomanError `bad-correction` for a value that the field cannot have. */
export function parseAmendment(field: Amendment['field'], typed: string, quote: string | null): Amendment {
  const parsed = amendmentSchema.safeParse({ field, value: parseValue(field, typed), quote })
  if (parsed.success) return parsed.data
  if ((field === 'speaker' || field === 'act') && quote === null) {
    throw new DragomanError('bad-correction', `A ${field} is corrected in one sentence, and none is given.`, {
      hint: 'Name it by its words: --quote "She thanked her counterpart"',
    })
  }
  throw new DragomanError('bad-correction', `"${typed}" is no ${field}.`, { hint: EXPECTED[field] })
}

const EXPECTED: Readonly<Record<Amendment['field'], string>> = {
  readout: 'It is yes, no, or why it is none: domestic, transcript, ceremony, future-event, no-event.',
  kind: 'It is call, video, meeting, visit, multilateral, message or other.',
  date: 'It is a day such as 2031-05-04, or - for none.',
  place: 'It is the name of a place, or - for none.',
  initiator: 'It is a code of three letters such as FRA, or - for none.',
  participants:
    'They are "Name, Office, CODE" with semicolons between people; an office or code may be left empty.',
  speaker: 'It is a name, a code, both or narrator; several with semicolons between them.',
  act: 'They are acts with commas between them: event, courtesy, assess, commit, propose, support, oppose, agree, discuss, inform, invite; or - for none.',
  checked: 'It is all.',
}

function parseValue(field: Amendment['field'], typed: string): unknown {
  const value = typed.trim()
  const isNone = value === '-' || value === ''
  switch (field) {
    case 'readout':
      return value === 'no' ? 'no-event' : value
    case 'date':
    case 'place':
      return isNone ? null : value
    case 'initiator':
      return isNone ? null : value.toUpperCase()
    case 'participants':
      return isNone ? [] : listOf(value, ';').map(personOf)
    case 'speaker':
      return listOf(value, ';')
    case 'act':
      return isNone ? [] : listOf(value, ',')
    default:
      return value
  }
}

function personOf(typed: string) {
  const [name = '', office = '', country = '', ...rest] = typed.split(',').map((part) => part.trim())
  // More commas than these belong to the office: "Minister for Trade, Tourism and Sport".
  const offices = rest.length > 0 ? [office, country, ...rest.slice(0, -1)].join(', ') : office
  const code = rest.at(-1) ?? country
  return { name, office: offices || null, country: code ? code.toUpperCase() : null }
}

const listOf = (value: string, mark: string) =>
  value
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean)
