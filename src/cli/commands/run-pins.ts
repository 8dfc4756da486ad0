import { userInfo } from 'node:os'
import { type Pin, pinStatements, takeBackPin } from '../../tasks/pin-statements.ts'
import { findOne } from '../../tasks/search-archive.ts'
import { openOutput } from '../open-output.ts'
import { printPin } from '../print/print-pin.ts'
import { listSheet, talk } from '../terminal.ts'
import { type ArchiveFlags, withArchive } from './archive-flags.ts'
import type { PinFlags } from './pins.ts'

export async function runPin(a: string, b: string, flags: PinFlags): Promise<void> {
  const { quoteA, quoteB, apart = false, who = userInfo().username, why = null } = flags
  await withArchive(flags, async (archive) => {
    const ends = [
      { readout: a, quote: quoteA },
      { readout: b, quote: quoteB },
    ] as const
    await tell([await pinStatements(archive, ends, { verdict: apart ? 'apart' : 'linked', who, why })], flags)
  })
}

export async function runPins(references: readonly string[], flags: ArchiveFlags): Promise<void> {
  await withArchive(flags, async (archive) => {
    const ids: string[] = []
    for (const reference of references) ids.push((await findOne(archive, reference)).id)
    const pins = await archive.pins()
    const found = pins.filter(({ a, b }) => ids.every((id) => a.readout === id || b.readout === id))
    await tell(found, flags)
    if (found.length === 0) talk(listSheet(flags).labels.collation.noPins)
  })
}

export async function runTakeBackPin(id: string, isTakenBack: boolean, flags: ArchiveFlags): Promise<void> {
  await withArchive(flags, async (archive) => tell([await takeBackPin(archive, id, isTakenBack)], flags))
}

async function tell(pins: readonly Pin[], flags: ArchiveFlags): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  for (const pin of pins) await output.write(flags.json ? `${JSON.stringify(pin)}\n` : printPin(pin, sheet))
}
