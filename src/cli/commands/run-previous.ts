import { compareWithPrevious } from '../../tasks/compare-previous.ts'
import { writeOut } from '../open-output.ts'
import { writePaper } from '../print/document/write-paper.ts'
import { previousDocument, printPrevious } from '../print/print-previous.ts'
import { listSheet } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { PreviousFlags } from './previous.ts'

export async function runPrevious(
  id: string,
  earlier: string | undefined,
  flags: PreviousFlags,
): Promise<void> {
  const { anyone = false, all = false } = flags
  const sheet = listSheet(flags)
  await withArchive(flags, async (archive) => {
    const compared = await compareWithPrevious(archive, id, {
      anyone,
      ...(earlier === undefined ? {} : { earlier }),
    })
    const format = flags.json ? 'json' : flags.format
    const printed =
      format === 'json'
        ? `${JSON.stringify(compared)}\n`
        : format === 'brief'
          ? printPrevious(compared, sheet, { all })
          : await writePaper(previousDocument(compared, sheet.labels, { all }), format)
    await writeOut(flags.output, printed)
  })
}
