import { type LedgerFilter, listLedger, loadEntry } from '../../tasks/list-ledger.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { openSideFinder } from '../../tasks/resolve-side.ts'
import { openOutput } from '../open-output.ts'
import { printEntry, printWholeEntry, tellCounts } from '../print/print-ledger.ts'
import { listSheet, talk } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { LedgerFlags } from './ledger.ts'

export async function runLedger(flags: LedgerFlags): Promise<void> {
  const sheet = listSheet(flags)
  const { labels } = sheet
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const page = await listLedger(archive, await filterOf(archive, flags))
    for (const entry of page.items) {
      await output.write(flags.json ? `${JSON.stringify(entry)}\n` : printEntry(entry, sheet))
    }
    if (page.total === 0) {
      const { documents } = await archive.stats()
      talk(documents === 0 ? labels.list.emptyArchive : labels.ledger.none)
      return
    }
    talk(tellCounts(page, labels))
    if (page.total > page.items.length) talk(labels.list.shown(page.items.length, page.total))
    if (page.waiting > 0) talk(labels.ledger.waiting(page.waiting))
    if (page.orphans > 0) talk(labels.ledger.orphans(page.orphans))
  })
}

export async function runShowEntry(id: string, flags: LedgerFlags): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const entry = await loadEntry(archive, id, flags.asOf)
    await output.write(flags.json ? `${JSON.stringify(entry)}\n` : printWholeEntry(entry, sheet))
  })
}

/** What flags ask for, with names of states as their codes. Throws DragomanError `no-such-side` or `ambiguous-side`. */
export async function filterOf(archive: Archive, flags: LedgerFlags): Promise<LedgerFilter> {
  const { find, pair: findPair } = await openSideFinder(archive)
  const { by, with: other, pair, status, open, dueBefore, since, until, order, asOf, limit } = flags
  return {
    limit,
    ...(by ? { by: by === 'both' ? by : await find(by) } : {}),
    ...(other ? { with: await find(other) } : {}),
    ...(pair ? { pair: await findPair(...pair) } : {}),
    ...(status ? { status } : {}),
    ...(open ? { isOpen: true } : {}),
    ...(dueBefore ? { dueBefore } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(order ? { order } : {}),
    ...(asOf ? { asOf: `${asOf}-01-01`.slice(0, 10) } : {}),
  }
}
