import { openReading } from '../../tasks/read-readout.ts'
import { listArchive, loadOne } from '../../tasks/search-archive.ts'
import { openOutput } from '../open-output.ts'
import { neutralise } from '../print/neutralise.ts'
import { printBrief } from '../print/print-brief.ts'
import { printCorrection } from '../print/print-correction.ts'
import { printMarked } from '../print/print-marked.ts'
import { printSummary } from '../print/print-search.ts'
import { listSheet, talk } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { ListFlags, ShowFlags } from './list.ts'

export async function runList(query: string, flags: ListFlags): Promise<void> {
  const sheet = listSheet(flags)
  const { labels } = sheet
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const page = await listArchive(archive, query, { limit: flags.limit, order: flags.order })
    for (const item of page.items) {
      await output.write(`${flags.json ? JSON.stringify(item) : printSummary(item, sheet)}\n`)
    }
    if (page.total === 0) talk(query === '' ? labels.list.emptyArchive : labels.list.nothingFound)
    if (page.total > page.items.length) {
      talk(labels.list.shown(page.items.length, page.total))
    }
  })
}

export async function runShow(id: string, flags: ShowFlags): Promise<void> {
  const sheet = listSheet(flags)
  const { labels } = sheet
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const { summary, version, record, asRead, readBy, corrections, misfits } = await loadOne(
      archive,
      id,
      flags.version,
    )
    if (flags.json) {
      await output.write(
        `${JSON.stringify({ summary, version, readBy, record, ...(corrections.length > 0 ? { asRead, corrections, misfits } : {}) })}\n`,
      )
      return
    }
    if (flags.format === 'raw') {
      process.stdout.write((await archive.raw(version.rawHash)) ?? new Uint8Array())
      return
    }
    if (flags.format === 'text' || !record) {
      await output.write(`${neutralise(version.text)}\n`)
      return
    }
    const { nameOf } = await openReading()
    const print = flags.format === 'marked' ? printMarked : printBrief
    const heading = labels.list.heading({
      id: summary.id,
      version: version.number,
      versions: summary.versions,
      state: version.state,
      event: summary.event,
      from: neutralise(version.from),
      readBy: readBy ?? '–',
    })
    await output.write(`${sheet.paint.dim(heading)}\n\n${print(record, sheet, nameOf)}`)
    if (corrections.length > 0) {
      await output.write(
        `\n${labels.headings.corrected}\n${corrections.map((one) => printCorrection(one, sheet)).join('')}`,
      )
    }
    for (const one of misfits) {
      talk(labels.correction.misfit(printCorrection(one, sheet).trim()))
    }
  })
}
