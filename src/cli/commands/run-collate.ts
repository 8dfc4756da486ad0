import { type CollatedEvent, collateEvent } from '../../tasks/collate-event.ts'
import { printCollationTable } from '../../tasks/collation-table.ts'
import { openOutput } from '../open-output.ts'
import { printCollation } from '../print/print-collation.ts'
import { printCollationHtml } from '../print/print-collation-html.ts'
import { listSheet } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import type { CollateFlags } from './collate.ts'

export async function runCollate(references: readonly string[], flags: CollateFlags): Promise<void> {
  const { force = false, output: path } = flags
  await withArchive(flags, async (archive) => {
    const event = await collateEvent(archive, references, { force })
    const printed = await print(event, flags)
    const output = await openOutput(path)
    await output.write(printed)
    await output.close()
  })
}

async function print(event: CollatedEvent, flags: CollateFlags): Promise<string> {
  const sheet = listSheet(flags)
  switch (flags.json ? 'json' : flags.format) {
    case 'json':
      return `${JSON.stringify(event)}\n`
    case 'csv':
      return await printCollationTable(event)
    case 'html':
      return printCollationHtml(event, sheet.labels)
    case 'brief':
      return printCollation(event, sheet)
  }
}
