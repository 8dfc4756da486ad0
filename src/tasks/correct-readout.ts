import type { Archive, StoredReadout } from '../archive/archive.ts'
import { type Amendment, type Correction, standing } from '../archive/corrections/correction.ts'
import { DragomanError } from '../record/errors.ts'
import { parseAmendment } from './parse-amendment.ts'
import { loadOne } from './search-archive.ts'
import { tellField } from './tell-field.ts'

export type { Amendment, Correction } from '../archive/corrections/correction.ts'
export { amendmentSchema } from '../archive/corrections/correction.ts'

export interface Word {
  readonly who: string
  readonly why: string | null
  /** Words of the text: the sentence that is spoken of, or what a day or place stands on. */
  readonly quote: string | null
}

/**
 * Puts a field of a readout's record right, in a person's name. `value` is as people type it: `meeting`, `2031-05-04`,
 * `Mara Voss, President, ORL; Tomas Reke, , MER`, `commit,agree`; `-` for none. Throws DragomanError for a value that
 * the field cannot have, and for words that are not in the text.
 */
export async function correctReadout(
  archive: Archive,
  reference: string,
  [field, value]: readonly [field: Amendment['field'], value: string],
  { who, why, quote }: Word,
): Promise<Correction> {
  const stored = await loadOne(archive, reference)
  const amendment = parseAmendment(field, value, quote)
  const correction: Correction = {
    readout: stored.summary.id,
    amendment,
    was: stored.record ? tellField(stored.record, amendment) : '',
    who,
    at: new Date().toISOString(),
    why,
    takenBackAt: null,
  }
  if (await archive.correct(correction)) return correction
  throw new DragomanError('bad-correction', misfitOf(amendment, stored), {
    hint: 'Copy the words from "dragoman show ID --format text" and give them with --quote.',
  })
}

/** Takes back what stands of corrections to a field, or to a sentence in it. Throws DragomanError if nothing does. */
export async function takeBackCorrections(
  archive: Archive,
  reference: string,
  field: Amendment['field'],
  quote: string | null,
): Promise<readonly Correction[]> {
  const { summary, corrections } = await loadOne(archive, reference)
  const found = standing(corrections).filter(
    ({ amendment }) =>
      amendment.field === field &&
      (quote === null || ('quote' in amendment && (amendment.quote ?? '').includes(quote))),
  )
  if (found.length === 0) {
    throw new DragomanError(
      'bad-correction',
      `${reference} has no correction of its ${field} to take back.`,
      {
        hint: `"dragoman corrections ${reference}" lists what there is.`,
      },
    )
  }
  const at = new Date().toISOString()
  for (const { amendment } of found) await archive.takeBack(summary.id, amendment, at)
  return found.map((correction) => ({ ...correction, takenBackAt: at }))
}

function misfitOf(amendment: Amendment, { summary, record }: StoredReadout): string {
  if (record?.engagement === null && amendment.field !== 'speaker' && amendment.field !== 'act') {
    return `${summary.id} was read as no readout, so it has no ${amendment.field}; say first that it is one: readout yes.`
  }
  const quote = 'quote' in amendment ? amendment.quote : null
  if (quote) return `"${quote}" is not in one sentence of the text of ${summary.id}.`
  const name =
    amendment.field === 'participants'
      ? amendment.value.find((person) => !record?.text.includes(person.name))?.name
      : 'value' in amendment
        ? String(amendment.value)
        : ''
  return `The text of ${summary.id} does not hold "${name}", so that there are no words for it to stand on.`
}
