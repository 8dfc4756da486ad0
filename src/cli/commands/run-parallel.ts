import { userInfo } from 'node:os'
import { DragomanError } from '../../record/errors.ts'
import { compareLanguages, confirmBeads } from '../../tasks/align-languages.ts'
import { writeOut } from '../open-output.ts'
import { writePaper } from '../print/document/write-paper.ts'
import { parallelDocument, printParallel } from '../print/print-parallel.ts'
import { listSheet, talk } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { ParallelFlags } from './parallel.ts'

export async function runParallel(references: readonly string[], flags: ParallelFlags): Promise<void> {
  const { force = false, confirm = false, least, who = userInfo().username, why = null } = flags
  if (least !== undefined && !(least >= 0 && least <= 1)) {
    throw new DragomanError('bad-flag', '--least takes a confidence from 0 to 1.', {
      hint: 'For example --least 0.8',
    })
  }
  const sheet = listSheet(flags)
  await withArchive(flags, async (archive) => {
    let compared = await compareLanguages(archive, references, { force })
    if (confirm) {
      const made = await confirmBeads(archive, compared, {
        who,
        why,
        ...(least === undefined ? {} : { least }),
      })
      talk(sheet.labels.comparison.parallel.confirmed(made.length))
      compared = await compareLanguages(archive, references, { force })
    }
    const format = flags.json ? 'json' : flags.format
    const printed =
      format === 'json'
        ? `${JSON.stringify(compared)}\n`
        : format === 'brief'
          ? printParallel(compared, sheet)
          : await writePaper(parallelDocument(compared, sheet.labels), format)
    await writeOut(flags.output, printed)
  })
}
