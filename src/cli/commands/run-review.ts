import { userInfo } from 'node:os'
import { DragomanError } from '../../record/errors.ts'
import type { SettableStatus } from '../../tasks/choices.ts'
import { SETTABLE } from '../../tasks/choices.ts'
import { decideLink, setStatus, undoDecision } from '../../tasks/decide-ledger.ts'
import { listWaiting, type Waiting } from '../../tasks/list-ledger.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { askKey } from '../ask-key.ts'
import { openOutput } from '../open-output.ts'
import { printDecision, printEntry, printWaiting } from '../print/print-ledger.ts'
import type { Sheet } from '../print/sheet.ts'
import { listSheet, talk } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { DecideLedgerFlags, LedgerFlags } from './ledger.ts'
import { filterOf } from './run-ledger.ts'

const EVERYTHING = 1_000_000

/** In a terminal one key decides each link; elsewhere those that wait are listed. */
export async function runReview(flags: DecideLedgerFlags): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const isAsked = Boolean(process.stdin.isTTY && process.stdout.isTTY && !flags.json)
    const filter = await filterOf(archive, flags)
    const page = await listWaiting(archive, isAsked ? { ...filter, limit: EVERYTHING } : filter)
    if (page.total === 0) talk(sheet.labels.ledger.nothingWaits)
    for (const waiting of page.items) {
      await output.write(flags.json ? `${JSON.stringify(waiting)}\n` : printWaiting(waiting, sheet))
      if (isAsked && !(await ask(archive, waiting, { flags, sheet }))) return
    }
    if (page.total > page.items.length) talk(sheet.labels.list.shown(page.items.length, page.total))
  })
}

const VERDICTS: Readonly<Record<string, 'accept' | 'reject'>> = { a: 'accept', r: 'reject' }

/** False when the person wants to stop. */
async function ask(
  archive: Archive,
  { link }: Waiting,
  { flags, sheet }: { readonly flags: DecideLedgerFlags; readonly sheet: Sheet },
): Promise<boolean> {
  const words = sheet.labels.ledger
  const key = await askKey(`${words.question}  ${words.keys} `, ['a', 'r', 's', 'q'])
  if (key === 'q') return false
  const type = VERDICTS[key]
  if (type) {
    const { decision } = await decideLink(archive, link.id, { type, ...deciderOf(flags) })
    talk(words.decided(decision.id))
  }
  return true
}

export async function runDecideLink(
  type: 'accept' | 'reject',
  link: string,
  flags: DecideLedgerFlags,
): Promise<void> {
  await decided(flags, (archive) => decideLink(archive, link, { type, ...deciderOf(flags) }))
}

export async function runSetStatus(
  id: string,
  status: SettableStatus,
  flags: DecideLedgerFlags,
): Promise<void> {
  if (!SETTABLE.includes(status)) {
    throw new DragomanError('bad-flag', `"${status}" is no status that a person can set.`, {
      hint: `It is one of ${SETTABLE.join(', ')}; restated and lapsed follow from sentences and dates.`,
    })
  }
  await decided(flags, (archive) => setStatus(archive, id, { status, ...deciderOf(flags) }))
}

async function decided(
  flags: DecideLedgerFlags,
  work: (archive: Archive) => ReturnType<typeof decideLink>,
): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const { decision, entry } = await work(archive)
    await output.write(flags.json ? `${JSON.stringify({ decision, entry })}\n` : printEntry(entry, sheet))
    if (!flags.json) talk(sheet.labels.ledger.decided(decision.id))
  })
}

export async function runUndo(id: string, flags: LedgerFlags): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const decision = await undoDecision(archive, id)
    if (flags.json) await output.write(`${JSON.stringify(decision)}\n`)
    else talk(sheet.labels.ledger.undone(decision.id))
  })
}

export async function runDecisions(flags: LedgerFlags): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const all = [...(await archive.ledgerDecisions())].sort((a, b) => (a.at < b.at ? 1 : -1))
    for (const decision of all)
      await output.write(flags.json ? `${JSON.stringify(decision)}\n` : printDecision(decision, sheet))
    if (all.length === 0) talk(sheet.labels.ledger.noDecisions)
  })
}

function deciderOf({ who, why }: DecideLedgerFlags): { readonly who: string; readonly why: string | null } {
  return { who: who ?? userInfo().username, why: why ?? null }
}
