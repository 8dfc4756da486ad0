import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import type { BenchJob, DoublingResult, MemoryResult, SpeedResult } from './bench-job.ts'

type ResultOf<Job extends BenchJob> = Job extends { type: 'speed' }
  ? SpeedResult
  : Job extends { type: 'memory' }
    ? MemoryResult
    : DoublingResult

/** Does a job in a bare Node process of its own. Throws with what the process printed if it fails. */
export type RunJob = <Job extends BenchJob>(job: Job) => ResultOf<Job>

/** Bundles the measuring code once, so that no loader runs in the processes that are measured. */
export async function openJobs(): Promise<RunJob> {
  // Below node_modules, where the packages that are compared can be found.
  const child = 'node_modules/.cache/dragoman-bench/do-job.js'
  await build({
    entryPoints: ['bench/do-job.ts'],
    outfile: child,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  })
  return (job) => {
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', child, JSON.stringify(job)],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    )
    if (status === 0) return JSON.parse(stdout)
    throw new Error(`${JSON.stringify(job)} ended with ${signal ?? status}\n${stderr.slice(-2000)}`)
  }
}
