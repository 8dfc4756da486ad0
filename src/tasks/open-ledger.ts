import type { Archive } from '../archive/archive.ts'
import type { EntryLine, LedgerEntry } from '../archive/ledger/ledger-entry.ts'
import type { LedgerLines } from '../archive/ledger/ledger-lines.ts'
import { type Ledger, makeLedger } from '../archive/ledger/make-ledger.ts'
import { foldText } from '../languages/zh/fold-letters.ts'
import { DragomanError } from '../record/errors.ts'

/** A ledger with what leads to its entries. */
export interface OpenLedger extends Ledger {
  /** By the id of any of its lines. */
  readonly entryOf: (line: string) => LedgerEntry | null
  /** Also reports that stand in no entry before somebody accepts them. */
  readonly lineOf: (line: string) => EntryLine | null
}

interface Kept {
  readonly mark: string
  readonly asOf: string
  readonly ledger: OpenLedger
}

/** The last ledger of each archive: making it takes a second or two where there are many thousand commitments. */
const kept = new WeakMap<Archive, Kept>()

/** Today, in universal time. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** The ledger of an archive as it is now; `asOf` is the ISO day by which what was due must have been reported. */
export async function openLedger(archive: Archive, asOf: string = today()): Promise<OpenLedger> {
  const mark = await archive.changeMark()
  const known = kept.get(archive)
  if (known && known.mark === mark && known.asOf === asOf) return known.ledger
  const lines = await archive.ledgerLines()
  const ledger = makeLedger(lines, await archive.ledgerDecisions(), { asOf, plain: foldText })
  const opened = { ...ledger, ...leadsTo(ledger, lines) }
  kept.set(archive, { mark: await archive.changeMark(), asOf, ledger: opened })
  return opened
}

/**
 * Commitments of these sides as the whole ledger has them, without the time that making all of it takes where nobody has
 * decided on any yet and it was not made before: decisions may link commitments of others.
 */
export async function entriesAbout(
  archive: Archive,
  sides: readonly string[],
  asOf: string = today(),
): Promise<readonly LedgerEntry[]> {
  const mark = await archive.changeMark()
  const whole = kept.get(archive)
  const isMade = whole?.asOf === asOf && whole.mark === mark
  if (isMade || (await archive.ledgerDecisions()).length > 0) return (await openLedger(archive, asOf)).entries
  const last = keptAbout.get(archive)
  const known = last?.mark === mark ? last : { mark, lines: await archive.ledgerLines(), entries: new Map() }
  keptAbout.set(archive, known)
  const key = `${asOf} ${[...sides].sort().join()}`
  const entries =
    known.entries.get(key) ?? makeLedger(known.lines, [], { asOf, plain: foldText, about: sides }).entries
  known.entries.set(key, entries)
  return entries
}

interface KeptAbout {
  readonly mark: string
  readonly lines: LedgerLines
  /** By the day and the sides. */
  readonly entries: Map<string, readonly LedgerEntry[]>
}

/** The lines of each archive and what was made of them for some sides. */
const keptAbout = new WeakMap<Archive, KeptAbout>()

function leadsTo(
  { entries }: Ledger,
  { reports, readouts }: LedgerLines,
): Pick<OpenLedger, 'entryOf' | 'lineOf'> {
  const byLine = new Map(entries.flatMap((entry) => entry.lines.map(({ line }) => [line.id, entry])))
  const told = new Map(reports.map((line) => [line.id, line]))
  const entryOf = (id: string) => byLine.get(id) ?? null
  return {
    entryOf,
    lineOf: (id) => {
      const known = entryOf(id)?.lines.find(({ line }) => line.id === id)
      const line = told.get(id)
      const summary = line && readouts.get(line.readout)
      if (known || !summary) return known ?? null
      return { line, summary, role: 'reported-done', link: null, decision: null }
    },
  }
}

/** The entry that an id, or the beginning of one, leads to. Throws DragomanError `no-such-entry`. */
export function findEntry(ledger: OpenLedger, id: string): LedgerEntry {
  const exact = ledger.entryOf(id)
  if (exact) return exact
  const alike = ledger.entries.filter((entry) => id.length > 3 && entry.id.startsWith(id))
  const [only] = alike
  if (only && alike.length === 1) return only
  throw new DragomanError('no-such-entry', `The ledger has no commitment ${id}.`, {
    hint: '"dragoman ledger" shows their ids.',
  })
}
