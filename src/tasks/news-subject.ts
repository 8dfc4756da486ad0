import { existsSync } from 'node:fs'
import type { Archive } from '../archive/archive.ts'
import { sidesOf } from '../archive/fact-words.ts'
import type { Within } from '../archive/uses/text-uses.ts'
import { DragomanError } from '../record/errors.ts'
import type { ReadoutRecord } from '../record/record.ts'
import type { Against } from './choices.ts'
import { type LoadOptions, loadSource } from './load-source.ts'
import { type NamedVoice, voicesOf } from './news-voices.ts'
import { openReading } from './read-readout.ts'
import { loadOne } from './search-archive.ts'

/** The readout in question, from the archive or from outside. */
export interface Subject {
  readonly id: string | null
  readonly event: string | null
  readonly title: string | null
  readonly day: string | null
  readonly lang: string | null
  readonly publisher: string | null
  readonly publisherCountry: string | null
  readonly sides: readonly string[]
  readonly record: ReadoutRecord
}

/** A readout by its id or address in the archive, or else as a file, an address of the web, or standard input. */
export async function subjectOf(archive: Archive, source: string, loading: LoadOptions): Promise<Subject> {
  const known = await archive.resolve(source)
  if (known.length > 0 || (source !== '-' && !existsSync(source) && !/^https?:/.test(source))) {
    return await subjectIn(archive, source)
  }
  const { readout } = await loadSource(source, loading)
  const record = (await openReading()).read(readout)
  const { publication, engagement } = record
  return {
    id: null,
    event: null,
    title: publication.title,
    day: engagement?.date?.value ?? publication.published,
    lang: record.lang,
    publisher: publication.publisher,
    publisherCountry: publication.publisherCountry,
    sides: sidesOf(record),
    record,
  }
}

/** A readout of the archive. */
export async function subjectIn(archive: Archive, reference: string): Promise<Subject> {
  const { summary, record, version } = await loadOne(archive, reference)
  const { id, event, title, publisher, publisherCountry, sides } = summary
  if (!record) throw new DragomanError('bad-input', `${version.readout} has not been read.`)
  const day = summary.day ?? summary.published
  return { id, event, title, day, lang: summary.lang, publisher, publisherCountry, sides, record }
}

/** Whose earlier readouts, or statements, are asked for. Throws `bad-flag` where the readout does not tell. */
export function withinOf(
  { publisher, publisherCountry, sides, record }: Subject,
  against: Against,
): { readonly within: Within; readonly voices: readonly NamedVoice[] } {
  const of = (within: Within) => ({ within, voices: [] })
  switch (against) {
    case 'all':
      return of({})
    case 'speaker': {
      const voices = voicesOf(record, sides)
      if (voices.length > 0) return { within: { voices }, voices }
      throw new DragomanError('bad-flag', 'Nobody speaks in the readout, as far as it was read.', {
        hint: 'Compare it with all readouts: --against all',
      })
    }
    case 'issuer':
      if (publisherCountry !== null) return of({ publisherCountry })
      if (publisher !== null) return of({ publisher })
      throw new DragomanError('bad-flag', 'The readout does not tell who issued it.', {
        hint: 'Compare it with all readouts: --against all',
      })
    case 'pair':
      if (sides.length > 1) return of({ sides })
      throw new DragomanError('bad-flag', 'The readout does not tell two sides.', {
        hint: 'Compare it with all readouts, or those of its issuer: --against all, --against issuer',
      })
  }
}
