import type { DoublingResult, SpeedResult } from './bench-job.ts'
import type { StartFigures } from './measure-start.ts'
import { medianOf, ratiosOf, spreadOf } from './summarise-runs.ts'

/** Cells in columns: the first to the left, the others to the right. */
export function alignRows(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n')
}

/** One row for each system: characters per second in the middle round and in the best, how many times dragoman's time it took, peak memory. */
export function speedTable(speed: SpeedResult, megabytes: ReadonlyMap<string, number>): string {
  const base = speed.figures[0]?.seconds ?? []
  const rows = speed.figures.map(({ system, seconds }) => [
    system,
    perSecond(speed.characters, medianOf(seconds)),
    perSecond(speed.characters, Math.min(...seconds)),
    spreadOf(ratiosOf(base, seconds)),
    memoryCell(megabytes.get(system)),
  ])
  return alignRows([['system', 'characters/s', 'at best', 'time, dragoman = 1', 'peak MB'], ...rows])
}

function perSecond(characters: number, seconds: number): string {
  return Math.round(characters / seconds).toLocaleString('en')
}

export function startTable({ bare, read }: StartFigures): string {
  return alignRows([
    ['start', 'ms', 'time, node = 1'],
    ['node -e 0', (medianOf(bare) * 1000).toFixed(0), '1.00'],
    ['dragoman read FILE', (medianOf(read) * 1000).toFixed(0), spreadOf(ratiosOf(bare, read))],
  ])
}

export const DOUBLING_HEADING = ['hostile text', 's', 's, doubled', 'ratio', 'peak MB'] as const

export function doublingRow(name: string, { single, double, megabytes }: DoublingResult): string[] {
  const ratio = medianOf(ratiosOf(single, double))
  return [
    name,
    medianOf(single).toFixed(2),
    medianOf(double).toFixed(2),
    ratio.toFixed(2),
    memoryCell(megabytes),
  ]
}

function memoryCell(megabytes: number | undefined): string {
  return megabytes === undefined ? '–' : Math.round(megabytes).toString()
}
