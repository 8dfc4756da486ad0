import { DragomanError } from '../../record/errors.ts'
import { tellDossier } from '../../tasks/dossier/tell-dossier.ts'
import { isIsoDay } from '../../tasks/load-source.ts'
import { openReading } from '../../tasks/read-readout.ts'
import { openSideFinder } from '../../tasks/resolve-side.ts'
import { writeOut } from '../open-output.ts'
import { sideNames } from '../print/dossier/contact-blocks.ts'
import { printDossier } from '../print/dossier/print-dossier.ts'
import { listSheet } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { DossierFlags } from './dossier.ts'
import { loadRegister } from './load-register.ts'

export async function runDossier(typed: readonly [string, string], flags: DossierFlags): Promise<void> {
  const { since, until, asOf, format, allSentences = false } = flags
  if (asOf !== undefined && !isIsoDay(asOf)) {
    throw new DragomanError('bad-flag', `--as-of ${asOf} is no day.`, { hint: 'Write it as 2031-05-04.' })
  }
  const registers = await Promise.all((flags.register ?? []).map(loadRegister))
  const sheet = listSheet(flags)
  await withArchive(flags, async (archive) => {
    const pair = await (await openSideFinder(archive, registers)).pair(...typed)
    const period = { ...(since ? { since } : {}), ...(until ? { until } : {}), ...(asOf ? { asOf } : {}) }
    const dossier = await tellDossier(archive, { pair, ...period })
    const { nameOf } = await openReading({ registers })
    const name = sideNames(sheet.labels, nameOf)
    const printed = flags.json
      ? `${JSON.stringify(dossier)}\n`
      : await printDossier(dossier, sheet, { format, name, allSentences })
    await writeOut(flags.output, printed)
  })
}
