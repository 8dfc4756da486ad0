import type { BenchText, TurnMessage } from './bench-job.ts'
import { loadTexts } from './load-texts.ts'
import { READING_SYSTEMS } from './reading-systems.ts'

/** The engine goes on compiling for some seconds; what is timed is reading by the thousand, not the first page. */
const WARM_UP_SECONDS = 8
/** Results held at once. */
const MOST_KEPT = 8
/** A turn reads all texts again and again for so long: another process has just emptied the machine's caches. */
const TURN_SECONDS = 1

/** Warms one system up, then reads all texts for every message from the parent and tells how long one pass took. */
export async function takeTurns(file: string, most: number, system: string): Promise<void> {
  const texts = loadTexts(file, most)
  const found = READING_SYSTEMS.find(({ name }) => name === system)
  if (!found) throw new Error(`there is no system ${system}`)
  const read = await found.open()
  // The last results are kept, as a program does that prints one and reads the next: nothing can be optimised away.
  const kept: unknown[] = []
  const readAll = (): void => {
    for (let i = 0; i < texts.length; i++) kept[i % MOST_KEPT] = read(texts[i] as BenchText)
  }
  const secondsOfPass = (least: number): number => {
    const began = performance.now()
    for (let passes = 1; ; passes++) {
      readAll()
      const spent = (performance.now() - began) / 1000
      if (spent >= least) return spent / passes
    }
  }
  secondsOfPass(WARM_UP_SECONDS)
  const tell = (message: TurnMessage) => process.send?.(message)
  process.on('message', () => tell({ type: 'round', seconds: secondsOfPass(TURN_SECONDS) }))
  tell({
    type: 'warm',
    texts: texts.length,
    characters: texts.reduce((sum, { text }) => sum + text.length, 0),
  })
}
