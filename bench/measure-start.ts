import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const RUNS = 15

/** Seconds from starting a process to its end, run by run. */
export interface StartFigures {
  readonly bare: readonly number[]
  readonly read: readonly number[]
}

/** Times `dragoman read FILE` on one short text against a Node that does nothing, by turns. */
export function measureStart(text: string): StartFigures {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  const file = join(folder, 'readout.txt')
  writeFileSync(file, text)
  const bare: number[] = []
  const read: number[] = []
  try {
    for (let run = -1; run < RUNS; run++) {
      const figures = [secondsOf(['-e', '0']), secondsOf(['dist/cli.js', 'read', file])] as const
      if (run < 0) continue
      bare.push(figures[0])
      read.push(figures[1])
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return { bare, read }
}

function secondsOf(args: readonly string[]): number {
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`)
  return (performance.now() - began) / 1000
}
