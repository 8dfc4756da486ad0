import type {
  Archive,
  ArchivedReadout,
  ArchivedVersion,
  EventDecision,
  Removal,
  StoredVersion,
} from '../archive/archive.ts'
import type { Formula } from '../archive/formulas/formula.ts'
import type { LedgerDecision } from '../archive/ledger/ledger-decision.ts'
import type { Pin } from '../archive/pins/pin.ts'
import { type FiledDocument, type PreparedFiling, prepareFiling } from '../archive/prepare-filing.ts'
import { DragomanError } from '../record/errors.ts'
import type { Readout } from '../record/readout.ts'
import type { ReadoutRecord } from '../record/record.ts'
import { splitLines } from '../sources/split-lines.ts'
import { openPreparing } from './prepare-documents.ts'
import type { RegisterFile } from './read-readout.ts'

const FORMAT = 'dragoman/archive@1'

/**
 * The whole archive as lines of JSON: a heading, each readout in order of id, what people decided on events, formulas,
 * what was removed, what was pinned.
 */
export async function* exportArchive(archive: Archive): AsyncGenerator<string> {
  yield JSON.stringify({ type: 'archive', format: FORMAT })
  for await (const readout of archive.dump()) yield JSON.stringify({ type: 'readout', ...readout })
  for (const decision of await archive.decisions()) yield JSON.stringify({ type: 'decision', decision })
  for (const formula of await archive.dumpFormulas()) yield JSON.stringify({ type: 'formula', formula })
  for (const { title: _, ...removal } of await archive.removals()) {
    yield JSON.stringify({ type: 'removal', removal })
  }
  for (const pin of await archive.pins()) yield JSON.stringify({ type: 'pin', pin })
  for (const decision of await archive.ledgerDecisions())
    yield JSON.stringify({ type: 'ledger-decision', decision })
}

export interface Imported {
  readonly readouts: number
  readonly there: number
  readonly decisions: number
  /** Formulas that were not there; of others only what people said is taken in. */
  readonly formulas: number
  readonly pins: number
}

type ExportedLine =
  | { readonly type: 'archive'; readonly format: string }
  | ({ readonly type: 'readout' } & ArchivedReadout)
  | { readonly type: 'decision'; readonly decision: EventDecision }
  | { readonly type: 'formula'; readonly formula: Formula }
  | { readonly type: 'removal'; readonly removal: Removal }
  | { readonly type: 'pin'; readonly pin: Pin }
  | { readonly type: 'ledger-decision'; readonly decision: LedgerDecision }

/**
 * Puts the lines of an export into an archive; `path` is what they are called in messages. Throws DragomanError
 * `bad-input`, naming the line, for what is none.
 */
export async function importArchive(
  archive: Archive,
  lines: AsyncIterable<Uint8Array>,
  path: string,
): Promise<Imported> {
  let [readouts, there, decisions, formulas, pins] = [0, 0, 0, 0, 0]
  for await (const { text, number, fault } of splitLines(lines)) {
    if (fault === null && text.trim() === '') continue
    const line = fault === null ? parseLine(text) : null
    if (!line || (number === 1 && (line.type !== 'archive' || line.format !== FORMAT))) {
      throw new DragomanError(
        'bad-input',
        `${path}, line ${number}: this is not what "dragoman export" wrote.`,
        {
          hint: 'Lines before it are in the archive. To add readouts from other JSON lines: dragoman add FILE.',
        },
      )
    }
    if (line.type === 'readout') {
      if (await archive.restore(line, prepareArchived)) readouts++
      else there++
    } else if (line.type === 'decision') {
      await archive.decide(line.decision)
      decisions++
    } else if (line.type === 'formula' && (await archive.restoreFormula(line.formula))) {
      formulas++
    } else if (line.type === 'removal') {
      await archive.remove(line.removal)
    } else if (line.type === 'ledger-decision') {
      await archive.decideLedger(line.decision)
      decisions++
    } else if (line.type === 'pin' && (await archive.keepPin(line.pin))) pins++
  }
  return { readouts, there, decisions, formulas, pins }
}

const LINE_TYPES: readonly ExportedLine['type'][] = [
  'archive',
  'readout',
  'decision',
  'formula',
  'removal',
  'pin',
  'ledger-decision',
]

function parseLine(text: string): ExportedLine | null {
  try {
    const line = JSON.parse(text) as ExportedLine
    return LINE_TYPES.includes(line.type) ? line : null
  } catch {
    return null
  }
}

/** The rows of a version, made from its record and not by reading it again. */
function prepareArchived(
  readout: ArchivedReadout,
  { version, raw, records }: ArchivedVersion,
  record: ReadoutRecord,
): PreparedFiling {
  const document: FiledDocument = {
    readout: readoutOf(version, readout),
    where: version.from,
    file: version.from,
    member: null,
    raw: Buffer.from(raw, 'base64'),
    mediaType: version.mediaType,
    fetchedAt: version.fetchedAt,
    facts: version.facts,
  }
  const reader = records.find(({ isCurrent }) => isCurrent)?.reader ?? ''
  return prepareFiling(document, record, reader, readout)
}

/** What was read, as its source gave it; absent where the source said nothing. */
function readoutOf(
  { text, title, published, publisher, publisherCountry, lang }: Omit<StoredVersion, 'readout'>,
  { givenId, address }: { readonly givenId: string | null; readonly address: string | null },
): Readout {
  const facts = { id: givenId, url: address, title, published, publisher, publisherCountry, lang }
  const told = Object.entries(facts).filter(([, value]) => value !== null)
  return { text, ...Object.fromEntries(told) }
}

export interface Reread {
  readonly id: string
  /** Fields of the record that came out otherwise. */
  readonly changed: readonly string[]
}

const COMPARED = [
  'readout',
  'engagement',
  'statements',
  'mentions',
  'commitments',
  'milestones',
  'topics',
  'formulas',
] as const

/** Reads every latest version again. Yields each readout with the fields that changed; unchanged ones are left as they are. */
export async function* rereadArchive(
  archive: Archive,
  registers: readonly RegisterFile[],
): AsyncGenerator<Reread> {
  const { reading, readerOf } = await openPreparing(registers)
  for await (const { summary, version, asRead } of archive.all()) {
    const again = reading.read(readoutOf(version, summary))
    const changed = COMPARED.filter(
      (field) => JSON.stringify(asRead?.[field]) !== JSON.stringify(again[field]),
    )
    if (changed.length > 0) {
      const raw = (await archive.raw(version.rawHash)) ?? new Uint8Array()
      const archived: ArchivedVersion = {
        version,
        raw: Buffer.from(raw).toString('base64'),
        records: [{ reader: readerOf(again), isCurrent: true, record: again }],
      }
      const identity = {
        id: summary.id,
        identity: '',
        givenId: summary.givenId,
        address: summary.address,
        addedAt: summary.addedAt,
        versions: [],
        corrections: [],
      }
      await archive.putRecord(prepareArchived(identity, archived, again), {
        readout: summary.id,
        number: version.number,
      })
    }
    yield { id: summary.id, changed }
  }
}
