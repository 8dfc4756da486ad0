import { DragomanError } from '../../record/errors.ts'
import { bundleArchive, openExport } from '../../tasks/bundle-archive.ts'
import { exportArchive, importArchive, rereadArchive } from '../../tasks/export-archive.ts'
import { exportReadouts } from '../../tasks/export-readouts.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { refuseForgetting } from '../../tasks/refuse-forgetting.ts'
import { openOutput } from '../open-output.ts'
import { talk } from '../terminal.ts'
import { type ArchiveFlags, withArchive } from './archive-flags.ts'
import type { ExportFlags, RereadFlags } from './export.ts'
import { loadRegister } from './load-register.ts'

export async function runExport(query: string, flags: ExportFlags): Promise<void> {
  refuseMisuse(query, flags)
  await withArchive(flags, async (archive) => {
    const output = await openOutput(flags.output)
    try {
      for await (const piece of piecesOf(archive, query, flags)) await output.write(piece)
      await output.close()
    } catch (fault) {
      await output.discard()
      throw fault
    }
  })
}

function refuseMisuse(query: string, { format, table, output }: ExportFlags): void {
  if (query !== '' && (format === 'jsonl' || format === 'zip')) {
    throw new DragomanError('bad-flag', `A part of an archive is no archive: ${format} holds all of it.`, {
      hint: 'Leave the query out, or take csv, annotations, csl-json, bibtex or ris with --format.',
    })
  }
  if (table !== undefined && format !== 'csv') {
    throw new DragomanError('bad-flag', `${format} has no tables; --table is for CSV.`, {
      hint: 'Add --format csv.',
    })
  }
  if (format === 'zip' && (output === undefined || output === '-') && process.stdout.isTTY) {
    throw new DragomanError('bad-flag', 'A ZIP cannot be shown on a terminal.', {
      hint: 'Name a file: --output archive.zip',
    })
  }
}

async function* piecesOf(
  archive: Archive,
  query: string,
  { format, table, bom, rawCells }: ExportFlags,
): AsyncGenerator<string | Uint8Array> {
  if (format === 'zip') yield* bundleArchive(archive)
  else if (format === 'jsonl') {
    for await (const line of exportArchive(archive)) yield `${line}\n`
  } else {
    yield* exportReadouts(archive, {
      format,
      query,
      mark: bom ?? false,
      rawCells: rawCells ?? false,
      ...(table ? { table } : {}),
    })
  }
}

export async function runImport(file: string, flags: ArchiveFlags): Promise<void> {
  await withArchive(
    flags,
    async (archive) => {
      const imported = await importArchive(archive, await openExport(file), file)
      if (flags.json) process.stdout.write(`${JSON.stringify(imported)}\n`)
      talk(
        `Imported ${imported.readouts} readouts, ${imported.decisions} decisions and ${imported.pins} pins; ${imported.there} were there already.`,
      )
    },
    { create: true },
  )
}

const FORGETTING =
  'Give it: dragoman reread --register FILE; or, to read without what it names: --without-register'

export async function runReread(flags: RereadFlags): Promise<void> {
  const registers = await Promise.all((flags.register ?? []).map(loadRegister))
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    if (flags.register === undefined && !flags.withoutRegister) await refuseForgetting(archive, FORGETTING)
    let [all, changed] = [0, 0]
    for await (const reread of rereadArchive(archive, registers)) {
      all++
      if (reread.changed.length === 0) continue
      changed++
      await output.write(
        flags.json ? `${JSON.stringify(reread)}\n` : `${reread.id}  ${reread.changed.join(', ')}\n`,
      )
    }
    talk(`${all} texts were read again; ${changed} came out otherwise.`)
  })
}
