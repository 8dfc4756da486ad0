import type { Amendment } from '../archive/corrections/correction.ts'
import type { ReadoutRecord } from '../record/record.ts'
import { speakerName } from '../record/speaker-name.ts'

/** What a field of a record says, for people. */
export function tellField(record: ReadoutRecord, amendment: Amendment): string {
  const { engagement } = record
  switch (amendment.field) {
    case 'checked':
      return ''
    case 'readout':
      return record.readout ? 'yes' : (record.refusal ?? 'no')
    case 'kind':
      return engagement?.kind ?? '-'
    case 'date':
      return engagement?.date?.value ?? '-'
    case 'place':
      return engagement?.place?.name ?? '-'
    case 'initiator':
      return engagement?.initiator ?? '-'
    case 'participants':
      return (engagement?.participants ?? [])
        .map(({ name, office, country }) => `${name}, ${office ?? ''}, ${country ?? ''}`)
        .join('; ')
    case 'speaker':
      return statementsOn(record, amendment.quote)
        .flatMap(({ speakers }) => speakers.map(speakerName))
        .join('; ')
    case 'act':
      return statementsOn(record, amendment.quote)
        .flatMap(({ acts }) => acts.map(({ act }) => act))
        .join(',')
  }
}

function statementsOn({ text, statements }: ReadoutRecord, quote: string) {
  const at = text.indexOf(quote)
  return statements.filter(({ span }) => at >= 0 && span[0] < at + quote.length && span[1] > at)
}
