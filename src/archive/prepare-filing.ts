import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Readout } from '../record/readout.ts'
import type { ReadoutRecord } from '../record/record.ts'
import { hashOf, identityOf, readoutId } from './identity.ts'
import { type PreparedReading, prepareReading } from './prepare-reading.ts'
import type { PublishedText } from './stored-version.ts'

/** A document as a source gives it, before anything is known of it. */
export interface FiledDocument {
  readonly readout: Readout
  /** Where it was found, for people. */
  readonly where: string
  readonly file: string
  readonly member: string | null
  readonly raw: Uint8Array
  readonly mediaType: string
  readonly fetchedAt: string | null
  /** Which declaration gave which fact. */
  readonly facts: Readonly<Record<string, string>>
}

/** The address, ids and hash of a document: enough to know whether it is there already. */
export interface Identified {
  readonly identity: string
  readonly id: string
  readonly givenId: string | null
  readonly address: string | null
  readonly hash: string
}

/** Plain values, ready to be written, so that they can be made in another thread. */
export interface PreparedFiling extends Identified, PublishedText {
  readonly where: string
  readonly mediaType: string
  readonly fetchedAt: string | null
  readonly facts: string
  readonly raw: { readonly hash: string; readonly size: number; readonly packed: Uint8Array }
  readonly reading: PreparedReading
}

export function identifyDocument({ readout, file, member }: FiledDocument): Identified {
  const hash = hashOf(readout.text)
  const givenId = readout.id ?? null
  const identity = identityOf({ url: readout.url, file, member, givenId, hash })
  return { identity, id: readoutId(identity), givenId, address: readout.url ?? null, hash }
}

/**
 * Everything that filing needs, computed: hashes, packed bytes, index words, rows. `reader` names who read it; `known`
 * gives the ids of a document that is in an archive already.
 */
export function prepareFiling(
  document: FiledDocument,
  record: ReadoutRecord,
  reader: string,
  known?: { readonly id: string; readonly identity: string },
): PreparedFiling {
  const { readout, raw, where, mediaType, fetchedAt, facts } = document
  const identified = {
    ...identifyDocument(document),
    ...(known ? { id: known.id, identity: known.identity } : {}),
  }
  const publication = {
    title: readout.title ?? record.publication.title,
    published: readout.published ?? record.publication.published,
    publisher: readout.publisher ?? record.publication.publisher,
    publisherCountry: readout.publisherCountry ?? record.publication.publisherCountry,
    lang: readout.lang ?? record.lang,
  }
  return {
    ...identified,
    text: readout.text,
    ...publication,
    where,
    mediaType,
    fetchedAt,
    facts: JSON.stringify(facts),
    raw: { hash: hashOf(raw), size: raw.length, packed: packRaw(raw, readout.text) },
    reading: prepareReading(record, { ...identified, ...publication, reader }),
  }
}

/**
 * Raw bytes as they lie in the archive: compressed as what follows on the text that was taken from them, most of which
 * stands in them again.
 */
function packRaw(raw: Uint8Array, text: string): Uint8Array {
  return deflateRawSync(raw, { level: 4, ...dictionaryOf(text) })
}

/** The bytes that `packRaw` packed, given the text of the first version that was taken from them. */
export function unpackRaw(packed: Uint8Array, text: string): Uint8Array {
  return inflateRawSync(packed, dictionaryOf(text))
}

/** An empty dictionary is refused. */
function dictionaryOf(text: string): { readonly dictionary?: Uint8Array } {
  return text === '' ? {} : { dictionary: Buffer.from(text) }
}
