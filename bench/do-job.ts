import type { BenchJob } from './bench-job.ts'
import { measureDossiers } from './measure-dossiers.ts'
import { measureDoubling } from './measure-doubling.ts'
import { measureMemory } from './measure-memory.ts'
import { takeTurns } from './take-turns.ts'

/** What runs in a child process: takes one job as JSON from the command line and tells what it measured. */
async function doJob(job: BenchJob): Promise<void> {
  switch (job.type) {
    case 'turns':
      return await takeTurns(job.file, job.texts, job.system)
    case 'memory':
      return print(await measureMemory(job.file, job.texts, job.system))
    case 'doubling':
      return print(await measureDoubling(job.hostile, job.characters))
    case 'dossier':
      return print(await measureDossiers(job.archives, job))
  }
}

function print(result: unknown): void {
  process.stdout.write(JSON.stringify(result))
}

await doJob(JSON.parse(process.argv[2] ?? '') as BenchJob)
