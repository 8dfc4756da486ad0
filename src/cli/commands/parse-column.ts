import { InvalidArgumentError } from 'commander'
import { COLUMN_FIELDS, type ColumnField } from '../../tasks/choices.ts'
import type { Columns } from '../../tasks/find-documents.ts'

/** Reads `text=Body` of a flag that may be repeated, for commander. */
export function parseColumn(value: string, before: Columns = {}): Columns {
  const [, field, heading] = /^(\w+)=(.+)$/s.exec(value) ?? []
  if (!isField(field) || !heading) {
    throw new InvalidArgumentError(
      `It is a field and a heading, such as text=Body. Fields: ${COLUMN_FIELDS.join(', ')}.`,
    )
  }
  return { ...before, [field]: heading }
}

function isField(field: string | undefined): field is ColumnField {
  return (COLUMN_FIELDS as readonly (string | undefined)[]).includes(field)
}
