import { citeReadout } from '../../tasks/cite-readout.ts'
import { openOutput } from '../open-output.ts'
import { withArchive } from './archive-flags.ts'
import type { CiteFlags } from './cite.ts'

export async function runCite(id: string, flags: CiteFlags): Promise<void> {
  const { quote, prefix, suffix, version } = flags
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const words = {
      ...(quote === undefined ? {} : { quote }),
      ...(prefix === undefined ? {} : { prefix }),
      ...(suffix === undefined ? {} : { suffix }),
      ...(version === undefined ? {} : { version }),
    }
    await output.write(await citeReadout(archive, id, flags.json ? 'csl-json' : flags.format, words))
  })
}
