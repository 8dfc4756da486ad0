import type { Archive, StoredReadout } from '../archive/archive.ts'
import { pinId } from '../archive/identity.ts'
import type { Pin, PinnedStatement, PinVerdict } from '../archive/pins/pin.ts'
import { DragomanError } from '../record/errors.ts'
import type { Span } from '../record/span.ts'
import { loadOne } from './search-archive.ts'

export type { Pin } from '../archive/pins/pin.ts'

/** A statement as a person names it: its readout, and words of it or where they stand. */
export interface NamedStatement {
  readonly readout: string
  readonly quote?: string
  readonly span?: Span
}

export interface PinWord {
  readonly verdict: PinVerdict
  readonly who: string
  readonly why: string | null
}

/**
 * Keeps a person's word that two statements of two readouts tell one matter, or do not. Throws DragomanError `bad-pin`
 * where the words are not in one statement of the latest version.
 */
export async function pinStatements(
  archive: Archive,
  [one, other]: readonly [NamedStatement, NamedStatement],
  { verdict, who, why }: PinWord,
): Promise<Pin> {
  const ends = [await findStatement(archive, one), await findStatement(archive, other)]
  const [a, b] = ends.sort((first, second) => (first.readout < second.readout ? -1 : 1))
  if (!a || !b || a.readout === b.readout) {
    throw new DragomanError('bad-pin', 'Both statements are of one readout; a pin links two readouts.', {
      hint: 'Name the readouts of the two sides.',
    })
  }
  const at = new Date().toISOString()
  const id = pinId(a.readout, a.quote, b.readout, b.quote, verdict, who, at)
  const pin: Pin = { id, a, b, verdict, who, at, why, takenBackAt: null }
  await archive.keepPin(pin)
  return pin
}

async function findStatement(
  archive: Archive,
  { readout, quote, span }: NamedStatement,
): Promise<PinnedStatement> {
  const stored = await loadOne(archive, readout)
  const { text, number: version } = stored.version
  const found = span ? statementsAt(stored, span) : statementsWith(stored, quote ?? '')
  const [only] = found
  if (only && found.length === 1)
    return { readout: stored.summary.id, version, span: only, quote: text.slice(...only) }
  const words = span ? `characters ${span[0]} to ${span[1]}` : `“${quote ?? ''}”`
  throw new DragomanError(
    'bad-pin',
    only
      ? `${words} stands in ${found.length} statements of ${stored.summary.id}.`
      : `${words} is in no statement of ${stored.summary.id}.`,
    { hint: 'Copy words of one sentence from "dragoman show ID --format text".' },
  )
}

function statementsWith({ record, version }: StoredReadout, quote: string): Span[] {
  const words = quote.trim()
  if (words === '') return []
  return (record?.statements ?? [])
    .map(({ span }) => span)
    .filter((span) => version.text.slice(...span).includes(words))
}

function statementsAt({ record }: StoredReadout, [from, to]: Span): Span[] {
  return (record?.statements ?? []).map(({ span }) => span).filter((span) => from < span[1] && to > span[0])
}

/** Takes a pin back, or brings it back. Throws DragomanError `no-such-pin`. */
export async function takeBackPin(archive: Archive, id: string, isTakenBack: boolean): Promise<Pin> {
  const at = isTakenBack ? new Date().toISOString() : null
  const found = (await archive.takeBackPin(id, at))
    ? (await archive.pins()).find((pin) => pin.id === id)
    : undefined
  if (found) return found
  throw new DragomanError('no-such-pin', `There is no pin ${id}.`, {
    hint: '"dragoman pins" lists what there is.',
  })
}
