import type { ReadoutRecord } from '../../record/record.ts'
import { READABLE_CODES } from '../../tasks/languages.ts'
import { languageName } from '../labels/display-names.ts'
import type { Labels } from '../labels/labels.ts'
import { neutraliseLine } from './neutralise.ts'

/** Why a text is no readout, as a sentence; of a text that could not be read, which language it seems to be in. */
export function tellRefusal(record: ReadoutRecord, labels: Labels): string {
  if (record.refusal !== 'unknown-language') return labels.refused(tellWhy(record, labels))
  if (record.lang === null) return labels.unread.undecided
  const read = READABLE_CODES.map((code) => languageName(code, labels))
  const list = new Intl.ListFormat(labels.lang).format(read)
  return labels.unread.foreign(neutraliseLine(languageName(record.lang, labels)), list)
}

/** The same as a part of a sentence. */
export function tellWhy({ refusal }: ReadoutRecord, labels: Labels): string {
  return refusal ? labels.refusals[refusal] : labels.noEvent
}
