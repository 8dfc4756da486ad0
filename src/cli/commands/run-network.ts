import { networkFile } from '../../tasks/network/network-files.ts'
import { type NetworkFilter, tellNetwork } from '../../tasks/network/tell-network.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { openReading, type RegisterFile } from '../../tasks/read-readout.ts'
import { openSideFinder } from '../../tasks/resolve-side.ts'
import { writeOut } from '../open-output.ts'
import { sideNames } from '../print/dossier/contact-blocks.ts'
import { networkWords } from '../print/open-papers.ts'
import { printNetwork } from '../print/print-network.ts'
import { listSheet } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import { loadRegister } from './load-register.ts'
import type { NetworkFlags } from './network.ts'

export async function runNetwork(flags: NetworkFlags): Promise<void> {
  const { format, limit } = flags
  const registers = await Promise.all((flags.register ?? []).map(loadRegister))
  const sheet = listSheet(flags)
  await withArchive(flags, async (archive) => {
    const network = await tellNetwork(archive, await filterOf(archive, flags, registers))
    const { nameOf } = await openReading({ registers })
    const name = sideNames(sheet.labels, nameOf)
    const printed = flags.json
      ? `${JSON.stringify(network)}\n`
      : format === 'text'
        ? printNetwork(network, sheet, { name, limit })
        : await networkFile(network, format, networkWords(sheet.labels, name))
    await writeOut(flags.output, printed)
  })
}

async function filterOf(
  archive: Archive,
  { since, until, kind, rank, state }: NetworkFlags,
  registers: readonly RegisterFile[],
): Promise<NetworkFilter> {
  return {
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(kind ? { kind } : {}),
    ...(rank ? { level: rank } : {}),
    ...(state ? { state: await (await openSideFinder(archive, registers)).find(state) } : {}),
  }
}
