import { spawn } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openBareIndex, withWords } from './bare-index.ts'
import { type GrownDocument, writeCorpus } from './grow-corpus.ts'

export interface AddingFigures {
  readonly documents: number
  /** Seconds: `dragoman add`, start of the program included; the bare index in batches, and one by one. */
  readonly add: number
  readonly bareInBatches: number
  readonly bareOneByOne: number
  readonly textBytes: number
  readonly fileBytes: number
  readonly memory: readonly Memory[]
}

/**
 * What the process held when so many documents were added, in MB: now and at most, pages of the archive's file included,
 * which the system takes back when it needs room; and its own alone.
 */
export interface Memory {
  readonly added: number
  readonly now: number
  readonly most: number
  readonly own: number
}

/** As many as the archive writes in one transaction. */
const BATCH = 64

/** Adds documents to a new archive and to a bare index, one after the other in one run. */
export async function measureAdding(
  folder: string,
  documents: readonly GrownDocument[],
): Promise<AddingFigures> {
  const corpus = join(folder, 'adding.jsonl')
  writeCorpus(corpus, documents)
  const worded = documents.map(withWords)
  const inBatches = openBareIndex(join(folder, 'batches.sqlite'))
  const bareInBatches = secondsOf(() => {
    for (let i = 0; i < worded.length; i += BATCH) inBatches.insert(worded.slice(i, i + BATCH))
  })
  inBatches.close()
  const oneByOne = openBareIndex(join(folder, 'singly.sqlite'))
  const bareOneByOne = secondsOf(() => {
    for (const one of worded) oneByOne.insert([one])
  })
  oneByOne.close()
  const archive = join(folder, 'adding.sqlite')
  const began = performance.now()
  const memory = await add(corpus, archive, documents.length)
  const seconds = (performance.now() - began) / 1000
  return {
    documents: documents.length,
    add: seconds,
    bareInBatches,
    bareOneByOne,
    textBytes: documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    fileBytes: statSync(archive).size,
    memory,
  }
}

function secondsOf(work: () => void): number {
  const began = performance.now()
  work()
  return (performance.now() - began) / 1000
}

async function add(corpus: string, archive: string, count: number): Promise<AddingFigures['memory']> {
  const child = spawn(process.execPath, ['dist/cli.js', 'add', corpus, '--archive', archive, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const marks = [0.25, 0.5, 0.75, 0.98].map((part) => Math.floor(part * count))
  const memory: Memory[] = []
  let added = 0
  for await (const _ of createInterface({ input: child.stdout })) {
    if (++added === marks[memory.length]) memory.push({ added, ...memoryOf(child.pid ?? 0) })
  }
  const code = child.exitCode ?? (await new Promise<number | null>((done) => child.once('exit', done)))
  if (code !== 0) throw new Error(`dragoman add ended with ${code}`)
  return memory
}

/** As the kernel counts it; zeros where it does not tell. */
function memoryOf(pid: number): Omit<Memory, 'added'> {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM'), own: megabytes('RssAnon') }
  } catch {
    return { now: 0, most: 0, own: 0 }
  }
}
