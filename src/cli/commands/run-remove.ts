import { userInfo } from 'node:os'
import { bringBack, type ListedRemoval, removeReadout } from '../../tasks/remove-readout.ts'
import { openOutput } from '../open-output.ts'
import { neutraliseLine } from '../print/neutralise.ts'
import type { Sheet } from '../print/sheet.ts'
import { listSheet, talk } from '../terminal.ts'
import { type ArchiveFlags, withArchive } from './archive-flags.ts'
import type { RemoveFlags } from './remove.ts'

export async function runRemove(id: string, flags: RemoveFlags): Promise<void> {
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const word = { who: flags.who ?? userInfo().username, why: flags.why ?? null }
    const removal = flags.takeBack ? await bringBack(archive, id) : await removeReadout(archive, id, word)
    await output.write(flags.json ? `${JSON.stringify(removal)}\n` : printRemoval(removal, listSheet(flags)))
  })
}

export async function runRemovals(flags: ArchiveFlags): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const all = await archive.removals()
    for (const one of all) {
      await output.write(flags.json ? `${JSON.stringify(one)}\n` : printRemoval(one, sheet))
    }
    if (all.length === 0) talk(sheet.labels.removal.none)
  })
}

function printRemoval(
  { readout, title, who, at, why, takenBackAt }: ListedRemoval,
  { paint, labels }: Sheet,
): string {
  const words = labels.removal
  const done = takenBackAt
    ? words.broughtBack(takenBackAt.slice(0, 10))
    : words.removed(neutraliseLine(who), at.slice(0, 10))
  const told = [title, why].flatMap((line) => (line ? [`\n    ${neutraliseLine(line)}`] : []))
  return `${readout} ${paint.dim(done)}${told.join('')}\n`
}
