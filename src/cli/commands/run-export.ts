import { exportArchive, importArchive, rereadArchive } from '../../tasks/export-archive.ts'
import { openOutput } from '../open-output.ts'
import { talk } from '../terminal.ts'
import { type ArchiveFlags, withArchive } from './archive-flags.ts'
import type { ExportFlags, RereadFlags } from './export.ts'
import { loadRegister } from './load-register.ts'

export async function runExport(flags: ExportFlags): Promise<void> {
  await withArchive(flags, async (archive) => {
    const output = await openOutput(flags.output)
    try {
      for await (const line of exportArchive(archive)) await output.write(`${line}\n`)
      await output.close()
    } catch (fault) {
      await output.discard()
      throw fault
    }
  })
}

export async function runImport(file: string, flags: ArchiveFlags): Promise<void> {
  await withArchive(
    flags,
    async (archive) => {
      const imported = await importArchive(archive, file)
      if (flags.json) process.stdout.write(`${JSON.stringify(imported)}\n`)
      talk(
        `Imported ${imported.readouts} readouts and ${imported.decisions} decisions; ${imported.there} were there already.`,
      )
    },
    { create: true },
  )
}

export async function runReread(flags: RereadFlags): Promise<void> {
  const registers = await Promise.all((flags.register ?? []).map(loadRegister))
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
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
