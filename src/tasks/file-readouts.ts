import type { Archive, FilingOutcome } from '../archive/archive.ts'
import { type FiledDocument, identifyDocument, type PreparedFiling } from '../archive/prepare-filing.ts'
import { openPreparing, type PreparedDocument, type Preparing } from './prepare-documents.ts'
import type { RegisterFile } from './read-readout.ts'
import { openReadingPool, type ReadingPool } from './reading-pool.ts'

/** What became of one document. What is told here is in the archive for good. */
export type Filed =
  | {
      readonly type: 'filed'
      readonly where: string
      readonly givenId: string | null
      readonly outcome: FilingOutcome
      readonly isReadout: boolean
    }
  | {
      readonly type: 'failed'
      readonly where: string
      readonly givenId: string | null
      readonly reason: string
    }

export interface FilingOptions {
  readonly registers?: readonly RegisterFile[]
  /** Looks at everything and writes nothing. */
  readonly isDryRun?: boolean
  readonly signal?: AbortSignal
}

/** Documents that are written in one transaction. */
const BATCH = 64
/** Long texts end a batch earlier, in UTF-16 units, so that memory stays flat. */
const BATCH_LENGTH = 1_500_000
/** Longer texts are read in the main thread, in UTF-16 units. */
const LONGEST_IN_THREAD = 2_000_000

/**
 * Files documents: those that are there already are passed over unread, the others are read (several at a time) and
 * written in batches. Yields outcomes in order, after they were written. Stops between two batches when asked to.
 */
export async function* fileReadouts(
  archive: Archive,
  documents: AsyncIterable<FiledDocument>,
  options: FilingOptions = {},
): AsyncGenerator<Filed> {
  const registers = options.registers ?? []
  const preparing = await openPreparing(registers)
  const lanes: Lanes = { archive, preparing, registers, pool: null, isDryRun: options.isDryRun ?? false }
  const underWay: Promise<PreparedBatch>[] = []
  try {
    let isFirst = true
    for await (const batch of inBatches(documents)) {
      if (options.signal?.aborted) break
      underWay.push(prepareBatch(lanes, batch, isFirst))
      isFirst = false
      if (underWay.length >= (lanes.pool?.width ?? 1)) yield* await writeNext(lanes, underWay)
    }
    while (underWay.length > 0) yield* await writeNext(lanes, underWay)
  } finally {
    await Promise.allSettled(underWay)
    await lanes.pool?.close()
  }
}

interface Lanes {
  readonly archive: Archive
  readonly preparing: Preparing
  readonly registers: readonly RegisterFile[]
  pool: ReadingPool | null
  readonly isDryRun: boolean
}

async function* inBatches(documents: AsyncIterable<FiledDocument>): AsyncGenerator<readonly FiledDocument[]> {
  let batch: FiledDocument[] = []
  let length = 0
  for await (const document of documents) {
    batch.push(document)
    length += document.readout.text.length
    if (batch.length < BATCH && length < BATCH_LENGTH) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

/** Each document with the id under which its text is there already, or else made ready. */
interface PreparedBatch {
  readonly documents: readonly FiledDocument[]
  readonly known: readonly (string | null)[]
  readonly prepared: readonly PreparedDocument[]
}

async function prepareBatch(
  lanes: Lanes,
  documents: readonly FiledDocument[],
  isFirst: boolean,
): Promise<PreparedBatch> {
  const probes = documents.map((document) => {
    const { id, hash, givenId, address } = identifyDocument(document)
    return { id, hash, givenId, hasAddress: address !== null, fetchedAt: document.fetchedAt }
  })
  const known = await lanes.archive.known(probes)
  const unknown = documents.filter((_, i) => known[i] === null)
  if (unknown.length === 0) return { documents, known, prepared: [] }
  // A few documents are read before a thread has started; threads are held to little memory. Where there are many, this
  // thread needs no words and names of its own.
  const isAll = isFirst && documents.length < BATCH
  if (isAll || unknown.some(({ readout }) => readout.text.length > LONGEST_IN_THREAD))
    return { documents, known, prepared: lanes.preparing.prepare(unknown) }
  lanes.pool ??= openReadingPool(lanes.registers, lanes.preparing)
  return { documents, known, prepared: await lanes.pool.prepare(unknown) }
}

async function writeNext({ archive, isDryRun }: Lanes, underWay: Promise<PreparedBatch>[]): Promise<Filed[]> {
  const next = underWay[0]
  if (!next) return []
  const { documents, known, prepared } = await next
  const filings = prepared.flatMap((one) => (one.type === 'prepared' ? [one.filing] : []))
  const outcomes = isDryRun ? filings.map(wouldFile) : filings.length > 0 ? await archive.file(filings) : []
  underWay.shift()
  const results = outcomesOf(prepared, outcomes)
  return documents.map((document, i): Filed => {
    const { where, readout } = document
    const givenId = readout.id ?? null
    const there = known[i] ?? null
    if (there !== null) {
      return {
        type: 'filed',
        where,
        givenId,
        outcome: { type: 'already-there', id: there },
        isReadout: false,
      }
    }
    const result = results.next().value as Result
    return { where, givenId, ...result }
  })
}

type Result =
  | { readonly type: 'filed'; readonly outcome: FilingOutcome; readonly isReadout: boolean }
  | { readonly type: 'failed'; readonly reason: string }

function* outcomesOf(
  prepared: readonly PreparedDocument[],
  outcomes: readonly FilingOutcome[],
): Generator<Result> {
  let at = 0
  for (const one of prepared) {
    if (one.type === 'failed') {
      yield one
      continue
    }
    const outcome = outcomes[at++]
    if (!outcome) throw new Error('fewer outcomes than filings')
    yield { type: 'filed', outcome, isReadout: one.filing.reading.isReadout }
  }
}

function wouldFile({ id }: PreparedFiling): FilingOutcome {
  return { type: 'added', id, event: null }
}
