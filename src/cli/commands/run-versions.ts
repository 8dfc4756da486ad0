import { compareReadoutVersions } from '../../tasks/compare-readout-versions.ts'
import { openOutput } from '../open-output.ts'
import { printVersions } from '../print/print-versions.ts'
import { listSheet } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { VersionsFlags } from './versions.ts'

export async function runVersions(id: string, flags: VersionsFlags): Promise<void> {
  const { from, to } = flags
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const numbers = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    const compared = await compareReadoutVersions(archive, id, numbers)
    await output.write(
      flags.json ? `${JSON.stringify(compared)}\n` : printVersions(compared, listSheet(flags)),
    )
  })
}
