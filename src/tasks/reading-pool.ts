import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { FiledDocument } from '../archive/prepare-filing.ts'
import type { PreparedDocument, Preparing } from './prepare-documents.ts'
import type { RegisterFile } from './read-readout.ts'

/** Threads that read, so that reading and writing go on at the same time. */
export interface ReadingPool {
  readonly prepare: (documents: readonly FiledDocument[]) => Promise<readonly PreparedDocument[]>
  /** How many batches may be under way at once, so that none of the threads waits and memory stays flat. */
  readonly width: number
  readonly close: () => Promise<void>
}

/** The bundle of `reading-worker.ts`; beside the sources there is none, and one thread does everything. */
const BUNDLE = new URL('./reading-worker.js', import.meta.url)
/** Each holds about a hundred megabytes; how many writing keeps up with was not measured on more than two processors. */
const MOST_THREADS = 3
/**
 * What a thread may hold, in MB. Without a limit its memory is only tidied up when there is a lot, and many threads make
 * that much more.
 */
const MEMORY = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 }

export function openReadingPool(registers: readonly RegisterFile[], preparing: Preparing): ReadingPool {
  if (!existsSync(fileURLToPath(BUNDLE))) return inThisThread(preparing)
  // The thread that writes has a processor of its own.
  const threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1))
  const workers: PoolWorker[] = []
  const prepare = (documents: readonly FiledDocument[]): Promise<readonly PreparedDocument[]> => {
    const idle = workers.find(({ waiting }) => waiting.length === 0)
    if (!idle && workers.length < threads) workers.push(startWorker(registers))
    const worker = idle ?? workers.reduce((a, b) => (a.waiting.length <= b.waiting.length ? a : b))
    return worker.run(documents)
  }
  return {
    prepare,
    width: threads + 1,
    async close() {
      await Promise.all(workers.map(({ worker }) => worker.terminate()))
    },
  }
}

function inThisThread(preparing: Preparing): ReadingPool {
  return {
    prepare: async (documents) => preparing.prepare(documents),
    width: 1,
    close: async () => {},
  }
}

interface Waiting {
  readonly done: (prepared: readonly PreparedDocument[]) => void
  readonly fail: (fault: unknown) => void
}
interface PoolWorker {
  readonly worker: Worker
  readonly waiting: Waiting[]
  readonly run: (documents: readonly FiledDocument[]) => Promise<readonly PreparedDocument[]>
}

/** Answers come in the order of the batches. A thread that dies fails what it was given. */
function startWorker(registers: readonly RegisterFile[]): PoolWorker {
  const worker = new Worker(BUNDLE, { workerData: { registers }, resourceLimits: MEMORY })
  const waiting: Waiting[] = []
  const failAll = (fault: unknown) => {
    for (const { fail } of waiting.splice(0)) fail(fault)
  }
  worker.on('message', (prepared: readonly PreparedDocument[]) => waiting.shift()?.done(prepared))
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new Error('a reading thread ended')))
  return {
    worker,
    waiting,
    run: (documents) =>
      new Promise((done, fail) => {
        waiting.push({ done, fail })
        worker.postMessage(documents)
      }),
  }
}
