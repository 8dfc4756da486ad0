import { RECORD_FORMAT } from '../record/format.ts'
import type { Readout, ReadoutRecord, Refusal } from '../record/index.ts'
import { READER_VERSION } from './version.ts'

/** The record of a text that could not be read at all: empty, or in a language without a reader. */
export function unreadRecord(readout: Readout, refusal: Refusal, lang: string | null): ReadoutRecord {
  return {
    format: RECORD_FORMAT,
    id: readout.id ?? null,
    reader: { version: READER_VERSION, language: null },
    lang: readout.lang ?? lang,
    text: readout.text,
    readout: false,
    refusal,
    publication: {
      title: readout.title ?? null,
      publisher: readout.publisher ?? null,
      publisherCountry: readout.publisherCountry ?? null,
      postedBy: null,
      hostCountry: null,
      published: readout.published ?? null,
      contact: null,
    },
    zones: [],
    sentences: [],
    engagement: null,
    statements: [],
    mentions: [],
    commitments: [],
    milestones: [],
    topics: [],
    formulas: [],
    events: [],
    decisions: [
      { field: 'readout', value: 'false', rule: `refused-${refusal}`, certainty: 'stated', evidence: null },
    ],
  }
}
