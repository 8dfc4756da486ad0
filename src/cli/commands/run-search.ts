import { facetArchive, makeConcordance, searchArchive } from '../../tasks/search-archive.ts'
import { openOutput } from '../open-output.ts'
import { printConcordance, printFacets, printHits } from '../print/print-search.ts'
import { listSheet, talk } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { KwicFlags, SearchFlags } from './search.ts'

/** Prints what a query finds, and says when the limit cut something. */
export async function runSearch(query: string, flags: SearchFlags): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const page = await searchArchive(archive, query, {
      limit: flags.limit,
      width: Math.max(60, sheet.width * 2 - 8),
      ...(flags.order ? { order: flags.order } : {}),
      allVersions: flags.allVersions ?? false,
    })
    if (flags.json) {
      for (const item of page.items) await output.write(`${JSON.stringify(item)}\n`)
    } else {
      await output.write(printHits(page, sheet))
      if (flags.facets !== false && page.total > 1) {
        await output.write(`\n${printFacets(await facetArchive(archive, query), sheet)}`)
      }
    }
    if (page.total > page.items.length) {
      talk(sheet.labels.list.shown(page.items.length, page.total))
    }
  })
}

/** Prints concordance lines, and says when the limit cut something. */
export async function runKwic(query: string, flags: KwicFlags): Promise<void> {
  const sheet = listSheet(flags)
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const { limit, width, sort } = flags
    const found = await makeConcordance(archive, query, { limit, width, order: sort })
    if (flags.json) {
      for (const { summary, ...line } of found.lines) {
        await output.write(
          `${JSON.stringify({ id: summary.id, givenId: summary.givenId, day: summary.day ?? summary.published, ...line })}\n`,
        )
      }
    } else {
      await output.write(printConcordance(found.lines, width, sheet))
    }
    if (found.isCut) {
      talk(sheet.labels.list.linesShown(limit, found.seen, found.readouts))
    }
  })
}
