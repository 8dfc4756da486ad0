import { userInfo } from 'node:os'
import { findOne } from '../../tasks/search-archive.ts'
import { openOutput } from '../open-output.ts'
import { printEvent, printSummary } from '../print/print-search.ts'
import { listSheet, talk } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { DecideFlags, EventsFlags } from './events.ts'

export async function runEvents(flags: EventsFlags): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  const { limit, pair, since, until, kind, atLeast } = flags
  await withArchive(flags, async (archive) => {
    const page = await archive.events({
      limit,
      ...(pair ? { pair } : {}),
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
      ...(kind ? { kind } : {}),
      ...(atLeast ? { atLeast } : {}),
    })
    for (const event of page.items) {
      await output.write(flags.json ? `${JSON.stringify(event)}\n` : printEvent(event, sheet))
    }
    if (page.total === 0) talk(sheet.labels.list.noEvent)
    if (page.total > page.items.length) {
      talk(sheet.labels.list.shown(page.items.length, page.total))
    }
  })
}

/** Keeps a person's word, with the name of whoever is logged in unless another is given. */
export async function runDecide(
  type: 'join' | 'split',
  references: readonly [string, string],
  flags: DecideFlags,
): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const [a, b] = [await findOne(archive, references[0]), await findOne(archive, references[1])]
    const decided = await archive.decide({
      type,
      a: a.id,
      b: b.id,
      who: flags.who ?? userInfo().username,
      at: new Date().toISOString(),
      why: flags.why ?? null,
    })
    for (const summary of decided) {
      const line = flags.json
        ? JSON.stringify(summary)
        : `${summary.event ?? '–'}  ${printSummary(summary, sheet)}`
      await output.write(`${line}\n`)
    }
  })
}
