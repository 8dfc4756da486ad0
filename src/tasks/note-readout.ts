import type { Archive, StoredReadout } from '../archive/archive.ts'
import { noteId } from '../archive/identity.ts'
import { type Anchor, anchorAt } from '../archive/notes/anchor.ts'
import type { Note, PlaceDecision, StoredNote } from '../archive/notes/note.ts'
import { DragomanError } from '../record/errors.ts'
import type { Span } from '../record/span.ts'
import { loadOne } from './search-archive.ts'

export type { StoredNote } from '../archive/notes/note.ts'

/** Which words are meant: by their place, or by what they are and, where that is not enough, by what is around them. */
export interface NotedWords {
  readonly span?: Span
  readonly quote?: string
  readonly prefix?: string
  readonly suffix?: string
  /** The latest if not given. */
  readonly version?: number
}

export interface NoteText {
  readonly text: string
  readonly tags: readonly string[]
  readonly who: string
}

/** Notes words of a readout. Throws DragomanError `bad-note` where they are not in its text, or more than once. */
export async function noteReadout(
  archive: Archive,
  reference: string,
  words: NotedWords,
  { text, tags, who }: NoteText,
): Promise<StoredNote> {
  const stored = await loadOne(archive, reference, words.version)
  const span = spanOf(stored, words)
  const { summary, version } = stored
  const at = new Date().toISOString()
  const note: Note = {
    id: noteId(summary.id, String(version.number), span.join('-'), text, who, at),
    readout: summary.id,
    version: version.number,
    span,
    anchor: anchorAt(version.text, span),
    text,
    tags: tags.map((tag) => tag.trim()).filter((tag) => tag !== ''),
    who,
    at,
    changedAt: null,
    takenBackAt: null,
  }
  await archive.addNote(note)
  return await findNote(archive, note.id)
}

/** Where the words stand that a person means. Throws DragomanError `bad-note` where that is nowhere, or not sure. */
export function spanOf({ summary, version }: StoredReadout, words: NotedWords): Span {
  const { text } = version
  const { span, quote, prefix = '', suffix = '' } = words
  if (span) {
    if (isStretch(text, span)) return span
    throw new DragomanError('bad-note', `${span.join('–')} is no stretch of the text of ${summary.id}.`, {
      hint: `It has ${text.length} UTF-16 units; a stretch is not empty and cuts no letter.`,
    })
  }
  const places = quote ? placesOf(text, { quote, prefix, suffix }) : []
  const [only] = places
  if (only && places.length === 1) return only
  throw only
    ? new DragomanError('bad-note', `"${quote}" stands at ${places.length} places of ${summary.id}.`, {
        hint: 'Give more of its words, or what stands before and after with --prefix and --suffix.',
      })
    : new DragomanError('bad-note', `"${quote ?? ''}" is not in the text of ${summary.id}.`, {
        hint: `Copy the words from "dragoman show ${summary.id} --format text" and give them with --quote.`,
      })
}

function placesOf(text: string, { quote, prefix, suffix }: Anchor): Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    const end = at + quote.length
    if (text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, end)) places.push([at, end])
  }
  return places
}

function isStretch(text: string, [start, end]: Span): boolean {
  const cuts = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
  return start >= 0 && end > start && end <= text.length && !cuts(start) && !cuts(end)
}

/** The note of this id. Throws DragomanError `no-such-note`. */
export async function findNote(archive: Archive, id: string): Promise<StoredNote> {
  const note = await archive.note(id)
  if (note) return note
  throw new DragomanError('no-such-note', `The archive has no note ${id}.`, {
    hint: '"dragoman notes" lists those there are.',
  })
}

/** Changes what a note says, takes it back, or brings it back; gives the note as it is then. */
export async function changeNote(
  archive: Archive,
  id: string,
  change: { readonly text?: string; readonly tags?: readonly string[]; readonly isTakenBack?: boolean },
): Promise<StoredNote> {
  const { isTakenBack, ...words } = change
  const at = new Date().toISOString()
  const takenBackAt = isTakenBack === undefined ? {} : { takenBackAt: isTakenBack ? at : null }
  await findNote(archive, id)
  await archive.changeNote(id, { ...words, ...takenBackAt, at })
  return await findNote(archive, id)
}

/** What a person says of where a note stands in the latest version. */
export interface Verdict extends Pick<PlaceDecision, 'verdict' | 'who'> {
  /** Where it stands there, if not where it is proposed. */
  readonly words?: NotedWords
}

/** Keeps a person's word on a note's place in the latest version. Throws DragomanError `bad-note` where it fits nothing. */
export async function decideNote(
  archive: Archive,
  id: string,
  { verdict, who, words }: Verdict,
): Promise<StoredNote> {
  const { readout, version, state } = await findNote(archive, id)
  const span = words ? spanOf(await loadOne(archive, readout), words) : undefined
  const at = new Date().toISOString()
  if (await archive.placeNote(id, { verdict, who, at, ...(span ? { span } : {}) }))
    return await findNote(archive, id)
  throw state === 'standing'
    ? new DragomanError(
        'bad-note',
        `The note was made on version ${version}, which is the latest: there is nothing to decide.`,
      )
    : new DragomanError(
        'bad-note',
        'Nothing in the latest version is like the words of the note, so that no place is proposed.',
        { hint: 'Decline it, or say where it stands: dragoman notes accept ID --quote WORDS.' },
      )
}
