import { fork, spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import type { BenchJob, DoublingResult, MemoryResult, ToldFigures, TurnMessage } from './bench-job.ts'

type ResultOf<Job extends BenchJob> = Job extends { type: 'memory' }
  ? MemoryResult
  : Job extends { type: 'dossier' }
    ? ToldFigures[][]
    : DoublingResult

/** A process that waits for its turns. */
export interface Turns {
  /** what it tells next, without being asked */
  readonly next: () => Promise<TurnMessage>
  /** gives it a turn */
  readonly turn: () => Promise<TurnMessage>
  readonly end: () => void
}

export interface Jobs {
  /** Does a job in a bare Node process of its own. Throws with what the process printed if it fails. */
  readonly run: <Job extends Exclude<BenchJob, { type: 'turns' }>>(job: Job) => ResultOf<Job>
  readonly start: (job: Extract<BenchJob, { type: 'turns' }>) => Turns
}

/** Bundles the measuring code once, so that no loader runs in the processes that are measured. */
export async function openJobs(): Promise<Jobs> {
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
  return {
    run(job) {
      const { status, signal, stdout, stderr } = spawnSync(process.execPath, [child, JSON.stringify(job)], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
      if (status === 0) return JSON.parse(stdout)
      throw new Error(`${JSON.stringify(job)} ended with ${signal ?? status}\n${stderr.slice(-2000)}`)
    },
    start: (job) => startTurns(child, job),
  }
}

function startTurns(child: string, job: BenchJob): Turns {
  // The parent's own loaders must not be handed down.
  const running = fork(child, [JSON.stringify(job)], { execArgv: [] })
  const next = () =>
    new Promise<TurnMessage>((done, fail) => {
      const onExit = (code: number | null) => fail(new Error(`${JSON.stringify(job)} ended with ${code}`))
      running.once('exit', onExit)
      running.once('message', (message) => {
        running.off('exit', onExit)
        done(message as TurnMessage)
      })
    })
  return {
    next,
    turn() {
      const answer = next()
      running.send('read')
      return answer
    },
    end: () => running.kill(),
  }
}
