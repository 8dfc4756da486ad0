import type { BenchJob } from './bench-job.ts'
import { measureDoubling } from './measure-doubling.ts'
import { measureMemory } from './measure-memory.ts'
import { measureSpeed } from './measure-speed.ts'

/** What runs in a child process: takes one job as JSON from the command line and prints what it measured as JSON. */
async function doJob(job: BenchJob): Promise<unknown> {
  switch (job.type) {
    case 'speed':
      return await measureSpeed(job.file, job.texts, job.rounds)
    case 'memory':
      return await measureMemory(job.file, job.texts, job.system)
    case 'doubling':
      return await measureDoubling(job.hostile, job.characters)
  }
}

process.stdout.write(JSON.stringify(await doJob(JSON.parse(process.argv[2] ?? '') as BenchJob)))
