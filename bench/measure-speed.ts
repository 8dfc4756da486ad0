import type { BenchText, SpeedResult } from './bench-job.ts'
import { loadTexts } from './load-texts.ts'
import { READING_SYSTEMS } from './reading-systems.ts'

/** The engine goes on compiling for some seconds; what is timed is reading by the thousand, not the first page. */
const WARM_UP_SECONDS = 4

/**
 * Lets every system read all texts, round after round, in one process. A round holds every system once, and each round
 * begins with another one, so that what else the machine does falls on all of them alike.
 */
export async function measureSpeed(file: string, most: number, rounds: number): Promise<SpeedResult> {
  const texts = loadTexts(file, most)
  const kept: unknown[] = []
  const secondsFor = (read: (text: BenchText) => unknown): number => {
    // One system's rubbish must not be cleared at another's expense.
    globalThis.gc?.()
    const began = performance.now()
    // Results are kept until the next turn: nothing can be optimised away, and memory is paid for like in real use.
    for (let i = 0; i < texts.length; i++) kept[i] = read(texts[i] as BenchText)
    return (performance.now() - began) / 1000
  }
  const opened = await Promise.all(
    READING_SYSTEMS.map(async ({ name, open }) => ({
      system: name,
      read: await open(),
      seconds: [] as number[],
    })),
  )
  for (const { read } of opened) for (let spent = 0; spent < WARM_UP_SECONDS; ) spent += secondsFor(read)
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < opened.length; turn++) {
      const one = opened[(turn + round) % opened.length]
      one?.seconds.push(secondsFor(one.read))
    }
  }
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
  return {
    texts: kept.length,
    characters,
    figures: opened.map(({ system, seconds }) => ({ system, seconds })),
  }
}
