import type { Archive } from '../archive/archive.ts'
import type { StoredNote } from '../archive/notes/note.ts'
import { notesToAnnotations } from '../formats/notes-to-annotations.ts'
import { listArchive } from './search-archive.ts'

/** Notes and readouts that are looked up at once. */
const PAGE = 500

/** People's notes on the readouts that a query finds, as W3C Web Annotations, one a line. Throws DragomanError `bad-query`. */
export async function* exportNotes(archive: Archive, query: string): AsyncGenerator<string> {
  const notes = new Map<string, StoredNote[]>()
  for (let after: string | null = '0'; after !== null; ) {
    const page = await archive.notes({ limit: PAGE, after })
    for (const note of page.items) notes.set(note.readout, [...(notes.get(note.readout) ?? []), note])
    after = page.next
  }
  const wanted = query === '' ? null : await idsOf(archive, query)
  for (const id of [...notes.keys()].sort()) {
    const made = [...(notes.get(id) ?? [])].reverse()
    const [first] = made
    if (!first || (wanted && !wanted.has(id))) continue
    const versions = await archive.versions(id)
    for (const annotation of notesToAnnotations(first.summary, versions, made))
      yield `${JSON.stringify(annotation)}\n`
  }
}

async function idsOf(archive: Archive, query: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (let after: string | null = '0'; after !== null; ) {
    const page = await listArchive(archive, query, { limit: PAGE, after, order: 'oldest' })
    for (const { id } of page.items) ids.add(id)
    after = page.next
  }
  return ids
}
