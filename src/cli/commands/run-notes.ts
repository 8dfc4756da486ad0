import { userInfo } from 'node:os'
import { exportNotes } from '../../tasks/export-notes.ts'
import { importNotes, parseAnnotations } from '../../tasks/import-notes.ts'
import { changeNote, decideNote, noteReadout, type StoredNote } from '../../tasks/note-readout.ts'
import { openLines } from '../../tasks/read-json-lines.ts'
import { findOne } from '../../tasks/search-archive.ts'
import { openOutput } from '../open-output.ts'
import { printNote } from '../print/print-note.ts'
import { listSheet, talk } from '../terminal.ts'
import { type ArchiveFlags, withArchive } from './archive-flags.ts'
import type { DECISIONS, NoteFlags, NotesFileFlags, NotesFlags } from './notes.ts'

const whoIn = ({ who }: { readonly who?: string }) => who ?? userInfo().username

export async function runNote(id: string, flags: NoteFlags): Promise<void> {
  const { quote = '', prefix, suffix, version, text = '', tag = [] } = flags
  await withArchive(flags, async (archive) => {
    const words = {
      quote,
      ...(prefix === undefined ? {} : { prefix }),
      ...(suffix === undefined ? {} : { suffix }),
      ...(version === undefined ? {} : { version }),
    }
    await tell([await noteReadout(archive, id, words, { text, tags: tag, who: whoIn(flags) })], flags)
  })
}

export async function runNotes(id: string | undefined, flags: NotesFlags): Promise<void> {
  const { limit, state, holds } = flags
  await withArchive(flags, async (archive) => {
    const page = await archive.notes({
      limit,
      ...(id === undefined ? {} : { readout: (await findOne(archive, id)).id }),
      ...(state === undefined ? {} : { state }),
      ...(holds === undefined ? {} : { holds }),
    })
    await tell(page.items, flags)
    const { labels } = listSheet(flags)
    if (page.total === 0) talk(labels.note.none)
    if (page.total > page.items.length) talk(labels.list.shown(page.items.length, page.total))
  })
}

const VERDICTS = { accept: 'accepted', decline: 'declined' } as const

export async function runDecideNote(
  decision: keyof typeof DECISIONS,
  id: string,
  flags: NoteFlags,
): Promise<void> {
  const who = whoIn(flags)
  await withArchive(flags, async (archive) => {
    const words = flags.quote === undefined ? {} : { words: { quote: flags.quote } }
    const decided =
      decision === 'accept' || decision === 'decline'
        ? await decideNote(archive, id, { verdict: VERDICTS[decision], who, ...words })
        : await changeNote(archive, id, { isTakenBack: decision === 'take-back' })
    await tell([decided], flags)
  })
}

export async function runExportNotes(query: string, flags: NotesFileFlags): Promise<void> {
  await withArchive(flags, async (archive) => {
    const output = await openOutput(flags.output)
    try {
      for await (const line of exportNotes(archive, query)) await output.write(line)
      await output.close()
    } catch (fault) {
      await output.discard()
      throw fault
    }
  })
}

/** 1 if an annotation was refused. */
export async function runImportNotes(file: string, flags: NotesFileFlags): Promise<number> {
  const chunks: Uint8Array[] = []
  for await (const chunk of await openLines(file, process.stdin)) chunks.push(chunk)
  const annotations = parseAnnotations(Buffer.concat(chunks).toString('utf8'), file)
  return await withArchive(flags, async (archive) => {
    const done = await importNotes(archive, annotations, whoIn(flags))
    const count = (wanted: string) => done.filter(({ outcome }) => outcome === wanted).length
    for (const one of done) {
      if (flags.json) process.stdout.write(`${JSON.stringify(one)}\n`)
      else if (one.outcome === 'refused') talk(`${one.annotation}: ${one.reason}`)
    }
    talk(
      `Took in ${count('added')} notes; ${count('already-there')} were there already, ${count('refused')} were refused.`,
    )
    return count('refused') > 0 ? 1 : 0
  })
}

async function tell(notes: readonly StoredNote[], flags: ArchiveFlags): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  for (const note of notes)
    await output.write(flags.json ? `${JSON.stringify(note)}\n` : printNote(note, sheet))
}
