import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Filed, fileReadouts } from '../../tasks/file-readouts.ts'
import { type Found, findDocuments, listFiles } from '../../tasks/find-documents.ts'
import { openOutput } from '../open-output.ts'
import { showProgress } from '../print/show-progress.ts'
import { talk } from '../terminal.ts'
import type { AddFlags } from './add.ts'
import { withArchive } from './archive-flags.ts'
import { loadRegister } from './load-register.ts'

interface Tally {
  added: number
  versions: number
  there: number
  readouts: number
  refused: number
}

/** Adds, telling progress on standard error; 1 if anything was refused, 130 if it was stopped. */
export async function runAdd(paths: readonly string[], flags: AddFlags): Promise<number> {
  const registers = await Promise.all((flags.register ?? []).map(loadRegister))
  const files = listFiles(paths)
  const stop = new AbortController()
  const onInterrupt = () => stop.abort()
  process.once('SIGINT', onInterrupt)
  // A dry run compares with the archive where there is one, and otherwise with an empty one that is thrown away.
  const scratch = join(tmpdir(), `dragoman-dry-run-${process.pid}.sqlite`)
  const place = flags.dryRun && !(await isThere(flags)) ? { ...flags, archive: scratch } : flags
  const tally: Tally = { added: 0, versions: 0, there: 0, readouts: 0, refused: 0 }
  const output = await openOutput(undefined)
  try {
    await withArchive(
      place,
      async (archive) => {
        const progress = showProgress(files.reduce((sum, { bytes }) => sum + bytes, 0))
        const found = findDocuments(files, { columns: flags.column ?? {}, onBytes: progress.seen })
        const documents = documentsOf(found, tally)
        const options = { registers, isDryRun: flags.dryRun ?? false, signal: stop.signal }
        for await (const filed of fileReadouts(archive, documents, options)) {
          count(tally, filed)
          progress.done(filed.where)
          if (filed.type === 'failed') tellRefused(filed.where, filed.reason, null)
          if (flags.json) await output.write(`${JSON.stringify(lineOf(filed))}\n`)
        }
        progress.end()
      },
      { create: true },
    )
  } finally {
    process.off('SIGINT', onInterrupt)
    if (place.archive === scratch)
      for (const end of ['', '-wal', '-shm']) rmSync(scratch + end, { force: true })
  }
  talk(summaryOf(tally, flags))
  if (stop.signal.aborted) talk('Stopped. What was added is safe; the same command goes on from here.')
  return stop.signal.aborted ? 130 : tally.refused > 0 ? 1 : 0
}

async function isThere(flags: AddFlags): Promise<boolean> {
  try {
    await withArchive(flags, async () => {})
    return true
  } catch {
    return false
  }
}

async function* documentsOf(all: AsyncIterable<Found>, tally: Tally) {
  for await (const found of all) {
    if (found.type === 'document') yield found.document
    else tellOther(found, tally)
  }
}

function tellOther(found: Exclude<Found, { readonly type: 'document' }>, tally: Tally): void {
  if (found.type === 'note') {
    talk(`dragoman: ${found.note}`)
    return
  }
  tally.refused++
  tellRefused(found.where, found.reason, found.hint)
}

function tellRefused(where: string, reason: string, hint: string | null): void {
  const named = reason.includes(where) ? reason : `${where}: ${reason}`
  talk(`dragoman: ${named}${hint ? `\n  ${hint}` : ''}`)
}

function count(tally: Tally, filed: Filed): void {
  if (filed.type === 'failed') {
    tally.refused++
    return
  }
  if (filed.isReadout) tally.readouts++
  switch (filed.outcome.type) {
    case 'added':
      tally.added++
      break
    case 'new-version':
      tally.versions++
      break
    case 'already-there':
      tally.there++
      break
  }
}

function lineOf(filed: Filed): unknown {
  const { where, givenId } = filed
  return filed.type === 'failed'
    ? { where, givenId, outcome: 'refused', reason: filed.reason }
    : { where, givenId, id: filed.outcome.id, outcome: filed.outcome.type }
}

function summaryOf({ added, versions, there, readouts, refused }: Tally, { dryRun }: AddFlags): string {
  const parts = [
    `${dryRun ? 'Would add' : 'Added'} ${added} ${added === 1 ? 'document' : 'documents'} (${readouts} of them report an event)`,
    ...(versions > 0 ? [`${versions} new ${versions === 1 ? 'version' : 'versions'}`] : []),
    `${there} there already`,
    `${refused} refused`,
  ]
  return `${parts.join(', ')}.`
}
