import type { ReadoutRecord } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import { TO_COME } from './deed-words.ts'
import { doneDeeds, promisedDeeds } from './find-deeds.ts'
import { keysIn } from './keys-in.ts'

/** What the ledger keeps of an undertaking beside what the record says of it; in the record's order. */
export interface UndertakingKeys {
  readonly keys: readonly string[]
  readonly deeds: readonly string[]
}

/** The event itself is a deed, which the first sentence of its readout reports, whatever the words. */
const DEEDS_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  visit: ['visit', 'meet'],
  meeting: ['meet'],
  multilateral: ['meet'],
  video: ['meet'],
}

export interface FoundReport extends UndertakingKeys {
  readonly span: Span
}

export function undertakingKeys(record: ReadoutRecord): UndertakingKeys[] {
  return record.commitments.map(({ span }) => ({
    keys: keysIn(record, span),
    deeds: promisedDeeds(record.text.slice(...span), record.lang),
  }))
}

const REPORTING: ReadonlySet<string> = new Set(['lead', 'body'])

/** Sentences of a readout that report a deed as done. */
export function reportsIn(record: ReadoutRecord): FoundReport[] {
  if (!record.readout) return []
  const lead = record.sentences.find(({ zone }) => REPORTING.has(zone))?.span ?? null
  const eventDeeds = DEEDS_OF_KIND[record.engagement?.kind ?? ''] ?? []
  return record.sentences.flatMap(({ span, zone }) => {
    if (!REPORTING.has(zone)) return []
    const deeds = doneDeeds(record.text.slice(...span), record.lang)
    if (span === lead && !TO_COME.test(record.text.slice(...span)))
      deeds.push(...eventDeeds.filter((deed) => !deeds.includes(deed)))
    return deeds.length > 0 ? [{ span, deeds, keys: keysIn(record, span) }] : []
  })
}
