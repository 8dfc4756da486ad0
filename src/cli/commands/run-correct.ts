import { mkdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { DragomanError } from '../../record/errors.ts'
import { type Amendment, correctReadout, takeBackCorrections } from '../../tasks/correct-readout.ts'
import { exportGold } from '../../tasks/export-gold.ts'
import { loadOne } from '../../tasks/search-archive.ts'
import { openOutput } from '../open-output.ts'
import { printCorrection } from '../print/print-correction.ts'
import { listSheet, talk } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { CorrectFlags, CorrectionsFlags } from './correct.ts'

export async function runCorrect(
  id: string,
  [field, value]: readonly [Amendment['field'], string | undefined],
  flags: CorrectFlags,
): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  const quote = flags.quote ?? null
  if (value === undefined && !flags.takeBack) {
    throw new DragomanError('bad-flag', `It is not said what the ${field} should be.`, {
      hint: `Name it: dragoman correct ${id} ${field} VALUE; or take an earlier correction back: --take-back`,
    })
  }
  await withArchive(flags, async (archive) => {
    const word = { who: flags.who ?? userInfo().username, why: flags.why ?? null, quote }
    const done = flags.takeBack
      ? await takeBackCorrections(archive, id, field, quote)
      : [await correctReadout(archive, id, [field, value ?? ''], word)]
    for (const one of done) {
      await output.write(flags.json ? `${JSON.stringify(one)}\n` : printCorrection(one, sheet))
    }
  })
}

export async function runCorrections(id: string | undefined, flags: CorrectionsFlags): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    if (flags.gold !== undefined) {
      mkdirSync(flags.gold, { recursive: true })
      let written = 0
      for await (const gold of exportGold(archive, { onlyChecked: flags.checked ?? false })) {
        const name = gold.id.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(-100)
        writeFileSync(join(flags.gold, `${name}.json`), `${JSON.stringify(gold, null, 1)}\n`)
        written++
      }
      talk(`Wrote ${written} labelled ${written === 1 ? 'text' : 'texts'} into ${flags.gold}.`)
      return
    }
    const all = id === undefined ? await archive.corrections() : (await loadOne(archive, id)).corrections
    for (const one of all) {
      await output.write(flags.json ? `${JSON.stringify(one)}\n` : printCorrection(one, sheet))
    }
    if (all.length === 0) talk(sheet.labels.correction.none)
  })
}
