import { DragomanError } from '../../record/errors.ts'
import { agendaCalendar } from '../../tasks/agenda/agenda-calendar.ts'
import { type AgendaFilter, makeAgenda } from '../../tasks/agenda/make-agenda.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { openSideFinder } from '../../tasks/resolve-side.ts'
import { openOutput } from '../open-output.ts'
import { printAgendaEntry } from '../print/print-agenda.ts'
import { listSheet, talk } from '../terminal.ts'
import type { AgendaFlags } from './agenda.ts'
import { withArchive } from './archive-flags.ts'

const USUAL = 60

export async function runAgenda(flags: AgendaFlags): Promise<void> {
  if (flags.from && flags.to && flags.from > `${flags.to}~`) {
    throw new DragomanError('bad-flag', `The period from ${flags.from} to ${flags.to} ends before it begins.`)
  }
  const sheet = listSheet(flags)
  const { labels } = sheet
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const agenda = await makeAgenda(archive, { ...(await filterOf(archive, flags)), lang: labels.lang })
    if (flags.ics) {
      const entries = flags.limit ? agenda.entries.slice(0, flags.limit) : agenda.entries
      await output.write(agendaCalendar(entries, { lang: labels.lang, base: null }))
      return
    }
    const shown = agenda.entries.slice(0, flags.limit ?? (flags.json ? agenda.entries.length : USUAL))
    for (const entry of shown)
      await output.write(flags.json ? `${JSON.stringify(entry)}\n` : printAgendaEntry(entry, sheet))
    if (agenda.entries.length === 0) {
      const { documents } = await archive.stats()
      talk(documents === 0 ? labels.list.emptyArchive : labels.ledger.noDates(agenda.from, agenda.to))
    }
    if (shown.length < agenda.entries.length) talk(labels.list.shown(shown.length, agenda.entries.length))
  })
}

async function filterOf(
  archive: Archive,
  { pair, side, kind, from, to, round }: AgendaFlags,
): Promise<AgendaFilter> {
  const finder = await openSideFinder(archive)
  const sides = [...(pair ? await finder.pair(...pair) : []), ...(side ? [await finder.find(side)] : [])]
  return {
    sides: [...new Set(sides)],
    ...(kind ? { kind } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(round ? { isRound: true } : {}),
  }
}
