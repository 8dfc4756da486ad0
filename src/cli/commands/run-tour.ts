import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { ReadoutRecord } from '../../record/record.ts'
import { loadSource } from '../../tasks/load-source.ts'
import { openReading } from '../../tasks/read-readout.ts'
import { findPackage } from '../find-package.ts'
import { printBrief } from '../print/print-brief.ts'
import { printTable } from '../print/print-table.ts'
import { outputSheet, type UiFlags } from '../terminal.ts'
import { exampleFiles, factsIn } from './example-files.ts'
import { loadRegister } from './load-register.ts'

/** Reads the examples, and shows one line for each, one briefing in full, and what to try next. */
export async function runTour(flags: UiFlags): Promise<void> {
  const folder = join(findPackage().folder, 'examples')
  const register = join(folder, 'register.yaml')
  const files = exampleFiles(folder)
  const pageFacts = factsIn(join(folder, 'index.json'))
  const reading = await openReading({ registers: existsSync(register) ? [await loadRegister(register)] : [] })
  const read: { readonly file: string; readonly record: ReadoutRecord }[] = []
  for (const file of files) {
    const { readout } = await loadSource(join(folder, file), { stdin: () => process.stdin })
    read.push({ file, record: reading.read({ ...readout, ...pageFacts.get(file) }) })
  }
  const isTerminal = Boolean(process.stdout.isTTY)
  const sheet = outputSheet(isTerminal, flags)
  // Titles need room; only a terminal sets a limit.
  const wide = isTerminal ? sheet : { ...sheet, width: 120 }
  const first = read.find(({ record }) => record.readout) ?? read[0]
  // In another language, to show that there are more.
  const other = read.find(({ record }) => record.readout && record.lang !== first?.record.lang) ?? first
  const path = (file: string) => relative(process.cwd(), join(folder, file)) || file
  const parts = [
    sheet.paint.bold(sheet.labels.tour.read(read.length)),
    printTable(read, wide),
    ...(first ? [sheet.paint.dim(`${first.file}:`), printBrief(first.record, sheet, reading.nameOf)] : []),
    whatNext(sheet.labels.tour.next, [first?.file ?? '', other?.file ?? '', 'register.yaml'].map(path)),
  ]
  process.stdout.write(`${parts.map((part) => part.trimEnd()).join('\n\n')}\n`)
}

/** Commands that work where they are printed: in a checkout through npm, once installed by name. */
function whatNext(heading: string, [first = '', other = '', register = '']: readonly string[]): string {
  const command = process.env.npm_lifecycle_event ? 'npm run -s dragoman --' : 'dragoman'
  return [
    heading,
    `  ${command} start`,
    `  ${command} read ${first} --register ${register} --format marked`,
    `  ${command} read ${first} --register ${register} --explain`,
    `  ${command} read ${first} ${other} --register ${register} --output page.html`,
    `  ${command} read ${first} --register ${register} --json`,
    `  ${command} read YOUR-FILE-OR-ADDRESS`,
    `  ${command} --help`,
  ].join('\n')
}
