import type {
  Archive,
  Facets,
  Page,
  ReadoutSummary,
  SearchOptions,
  StoredReadout,
} from '../archive/archive.ts'
import {
  type ConcordanceLine,
  type ConcordanceOrder,
  concordanceLines,
  sortConcordance,
} from '../archive/query/concordance.ts'
import { findOccurrences } from '../archive/query/find-occurrences.ts'
import { makeSnippet, type Snippet } from '../archive/query/make-snippet.ts'
import { parseQuery } from '../archive/query/parse-query.ts'
import { DragomanError } from '../record/errors.ts'
import { nameLookup } from './name-lookup.ts'

export interface FoundReadout {
  readonly summary: ReadoutSummary
  readonly version: number
  readonly snippet: Snippet
  /** All places where what was looked for stands, in UTF-16 offsets of the text. */
  readonly places: number
}

const lookup = nameLookup()

/** Searches an archive with a typed query. Throws DragomanError `bad-query`. */
export async function searchArchive(
  archive: Archive,
  typed: string,
  options: SearchOptions & { readonly width: number },
): Promise<Page<FoundReadout>> {
  const query = parseQuery(typed)
  const page = await archive.search({ query, namesOf: lookup }, options)
  const items = page.items.map(({ summary, version, text, statements }): FoundReadout => {
    const spans = findOccurrences(text, query)
    return {
      summary,
      version,
      snippet: makeSnippet(text, spans.length > 0 ? spans : statements, options.width),
      places: spans.length,
    }
  })
  return { ...page, items }
}

/** How what a query finds is spread over kinds, pairs, publishers, languages and years. */
export async function facetArchive(archive: Archive, typed: string): Promise<Facets> {
  return await archive.facets({ query: parseQuery(typed), namesOf: lookup })
}

export async function listArchive(
  archive: Archive,
  typed: string,
  options: SearchOptions,
): Promise<Page<ReadoutSummary>> {
  return await archive.list({ query: parseQuery(typed), namesOf: lookup }, options)
}

export interface ArchivedLine extends ConcordanceLine {
  readonly summary: ReadoutSummary
}

export interface Concordance {
  readonly lines: readonly ArchivedLine[]
  /** Readouts that have what was looked for, and how many of them were gone through. */
  readonly readouts: number
  readonly seen: number
  /** Whether the limit cut lines off. */
  readonly isCut: boolean
}

export interface ConcordanceOptions {
  readonly limit: number
  readonly width: number
  readonly order: ConcordanceOrder
}

const PAGE = 200

/** Every place of a query's words, one line each, sorted. The limit counts lines; that it cut is told. */
export async function makeConcordance(
  archive: Archive,
  typed: string,
  { limit, width, order }: ConcordanceOptions,
): Promise<Concordance> {
  const query = parseQuery(typed)
  const lines: ArchivedLine[] = []
  let after: string | null = '0'
  let readouts = 0
  let seen = 0
  while (after !== null && lines.length <= limit) {
    const page = await archive.search({ query, namesOf: lookup }, { limit: PAGE, after, order: 'newest' })
    readouts = page.total
    for (const { summary, text } of page.items) {
      if (lines.length > limit) break
      seen++
      const spans = findOccurrences(text, query)
      lines.push(...concordanceLines(text, spans, width).map((line) => ({ ...line, summary })))
    }
    after = page.next
  }
  return {
    lines: sortConcordance(lines.slice(0, limit), order),
    readouts,
    seen,
    isCut: lines.length > limit,
  }
}

/** The one readout that a reference stands for. Throws `no-such-readout` or `ambiguous-id`. */
export async function findOne(archive: Archive, reference: string): Promise<ReadoutSummary> {
  const found = await archive.resolve(reference)
  const [first, second] = found
  if (!first) {
    throw new DragomanError('no-such-readout', `The archive has nothing that goes by ${reference}.`, {
      hint: 'Ids are shown by "dragoman list"; the id that came with a document and its address will do as well.',
    })
  }
  if (second) {
    const ids = found.slice(0, 8).map(({ id, title }) => `${id}  ${title ?? ''}`)
    throw new DragomanError('ambiguous-id', `${found.length} readouts go by ${reference}.`, {
      hint: `Name one of them:\n${ids.join('\n')}`,
    })
  }
  return first
}

/** The readout that a reference stands for, with its text and record. */
export async function loadOne(archive: Archive, reference: string, version?: number): Promise<StoredReadout> {
  const { id } = await findOne(archive, reference)
  const stored = await archive.load(id, version === undefined ? {} : { version })
  if (stored) return stored
  throw new DragomanError('no-such-readout', `${reference} has no version ${version}.`, {
    hint: `"dragoman show ${reference}" tells how many versions it has.`,
  })
}
