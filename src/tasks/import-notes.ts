import type { Archive, StoredVersion } from '../archive/archive.ts'
import { noteId } from '../archive/identity.ts'
import { type Anchor, anchorAt } from '../archive/notes/anchor.ts'
import { findPlace } from '../archive/notes/find-place.ts'
import type { Note } from '../archive/notes/note.ts'
import { type ReadAnnotation, type ReadTarget, readAnnotation } from '../formats/read-annotation.ts'
import { unitAt } from '../formats/selectors.ts'
import { DragomanError } from '../record/errors.ts'
import type { Span } from '../record/span.ts'

/** What became of one annotation. */
export interface ImportedNote {
  /** Its own id, or its number in the file. */
  readonly annotation: string
  readonly outcome: 'added' | 'already-there' | 'refused'
  readonly id: string | null
  readonly reason: string | null
}

/**
 * The annotations in a JSON text: one, a list, a page or collection of the W3C model, or one a line. Throws DragomanError
 * `bad-input` for what is none of these.
 */
export function parseAnnotations(text: string, name: string): unknown[] {
  const whole = parsed(text)
  if (whole !== undefined) return itemsOf(whole)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, i) => {
    const value = parsed(line)
    if (value !== undefined) return value
    throw new DragomanError('bad-input', `${name}, line ${i + 1}: this is no JSON.`, {
      hint: 'W3C Web Annotations are read: a list, a page, a collection, or one a line.',
    })
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  const { items, first } = (value ?? {}) as { items?: unknown; first?: { items?: unknown } }
  const inside = items ?? first?.items
  return Array.isArray(inside) ? inside : [value]
}

/** Puts annotations into an archive as notes, each once. One that cannot be taken is told of and the rest goes on. */
export async function importNotes(
  archive: Archive,
  annotations: readonly unknown[],
  who: string,
): Promise<ImportedNote[]> {
  const outcomes: ImportedNote[] = []
  for (const [i, value] of annotations.entries()) {
    const read = readAnnotation(value)
    const annotation = typeof read === 'string' ? `${i + 1}` : (read.id ?? `${i + 1}`)
    const done = typeof read === 'string' ? read : await importOne(archive, read, who)
    outcomes.push(
      typeof done === 'string'
        ? { annotation, outcome: 'refused', id: null, reason: done }
        : { annotation, ...done, reason: null },
    )
  }
  return outcomes
}

/** Of a note's text, and of the name of who made it, in UTF-16 units. */
const LONGEST = 20_000
const LONGEST_NAME = 200

/** A time as it was written, if it is one. */
function timeOf(written: string | null): string | null {
  return written !== null && !Number.isNaN(Date.parse(written)) ? written : null
}

type Done = Pick<ImportedNote, 'outcome' | 'id'>

async function importOne(archive: Archive, read: ReadAnnotation, who: string): Promise<Done | string> {
  const [target, ...later] = read.targets
  if (!target) return 'it has no target'
  if (read.text.length > LONGEST) return `its text is longer than ${LONGEST} letters`
  const readout = await resolve(archive, target)
  if (readout === null) return `the archive has no readout ${target.source || '(no source is given)'}`
  const versions = await archive.versions(readout)
  const at = placeOf(target, versions)
  const { quote, prefix, suffix } = at?.anchor ?? anchorOf(target)
  if (quote === '')
    return 'it names no words: a TextQuoteSelector is needed, or a position in a known version'
  const made = timeOf(read.created) ?? new Date().toISOString()
  const by = read.creator?.slice(0, LONGEST_NAME) || who
  const own = /^urn:dragoman:note:(n[0-9a-z]{12})$/.exec(read.id ?? '')?.[1]
  const seed = read.id === null ? [readout, quote, prefix, read.text, by, read.created ?? ''] : [read.id]
  const note: Note = {
    id: own ?? noteId(...seed),
    readout,
    version: at?.version ?? null,
    span: at?.span ?? null,
    anchor: { quote, prefix, suffix },
    text: read.text,
    tags: read.tags,
    who: by,
    at: made,
    changedAt: timeOf(read.modified),
    takenBackAt: null,
  }
  const isNew = await archive.addNote(note)
  if (isNew) await putLater(archive, note, later, versions)
  return { outcome: isNew ? 'added' : 'already-there', id: note.id }
}

async function resolve(archive: Archive, { cached, source }: ReadTarget): Promise<string | null> {
  for (const name of [cached, source]) {
    if (!name) continue
    const reference = /^urn:dragoman:(r[0-9a-z]{12})(:\d+)?$/.exec(name)?.[1] ?? name
    const [only, other] = await archive.resolve(reference)
    if (only && !other) return only.id
  }
  return null
}

interface PlaceIn {
  readonly version: number
  readonly span: Span
  readonly anchor: Anchor
}

/** The version that a target speaks of and where its words stand in it, letter for letter; null where they are in none. */
function placeOf(target: ReadTarget, versions: readonly StoredVersion[]): PlaceIn | null {
  for (const version of inOrder(target, versions)) {
    const span = spanIn(version, target)
    if (span) return { version: version.number, span, anchor: anchorAt(version.text, span) }
  }
  return null
}

/** The version that is named first, then the one of the time, then the others, the latest first. */
function inOrder({ cached, source, sourceDate }: ReadTarget, versions: readonly StoredVersion[]) {
  const named = /^urn:dragoman:r[0-9a-z]{12}:(\d+)$/.exec(cached ?? source)?.[1]
  const since = ({ fetchedAt, addedAt }: StoredVersion) => fetchedAt ?? addedAt
  const latestFirst = [...versions].reverse()
  const then = sourceDate === null ? undefined : latestFirst.find((one) => since(one) <= sourceDate)
  const first = latestFirst.filter((one) => String(one.number) === named)
  return [...new Set([...first, ...(then ? [then] : []), ...latestFirst])]
}

function spanIn({ number, text }: StoredVersion, { quote, position, cached }: ReadTarget): Span | null {
  const span: Span | null = position && [unitAt(text, position.start), unitAt(text, position.end)]
  if (!quote) return span && cached?.endsWith(`:${number}`) && span[1] > span[0] ? span : null
  if (span && text.slice(...span) === quote.exact) return span
  const found = findPlace(text, anchorOf({ quote }), null)
  return found && text.slice(...found.span) === quote.exact ? found.span : null
}

function anchorOf({ quote }: Pick<ReadTarget, 'quote'>): Anchor {
  return { quote: quote?.exact ?? '', prefix: quote?.prefix ?? '', suffix: quote?.suffix ?? '' }
}

/** A further target in the latest version is a person's word that the note stands there. */
async function putLater(
  archive: Archive,
  { id, who, at }: Note,
  later: readonly ReadTarget[],
  versions: readonly StoredVersion[],
): Promise<void> {
  const latest = versions.at(-1)
  for (const target of later) {
    if (!latest || !target.cached?.endsWith(`:${latest.number}`)) continue
    const span = spanIn(latest, target)
    if (span) await archive.placeNote(id, { verdict: 'accepted', span, who, at })
  }
}
