import { openOutput } from '../open-output.ts'
import { printStats } from '../print/print-stats.ts'
import { outputSheet, talk } from '../terminal.ts'
import { type ArchiveFlags, withArchive } from './archive-flags.ts'

/** Prints what does not hold; 1 if there is anything. */
export async function runCheck(flags: ArchiveFlags): Promise<number> {
  const output = await openOutput(undefined)
  return await withArchive(flags, async (archive) => {
    let count = 0
    for await (const problem of archive.check()) {
      count++
      const { where, what, remedy } = problem
      await output.write(flags.json ? `${JSON.stringify(problem)}\n` : `${where}: ${what}\n  ${remedy}\n`)
    }
    talk(
      count === 0
        ? 'The archive is whole.'
        : `${count} ${count === 1 ? 'thing does' : 'things do'} not hold.`,
    )
    return count === 0 ? 0 : 1
  })
}

export async function runStats(flags: ArchiveFlags): Promise<void> {
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const stats = await archive.stats()
    await output.write(
      flags.json
        ? `${JSON.stringify(stats)}\n`
        : printStats(stats, outputSheet(Boolean(process.stdout.isTTY), flags)),
    )
  })
}
