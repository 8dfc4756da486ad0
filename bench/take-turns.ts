import type { BenchText, TurnMessage } from './bench-job.ts'
import { loadTexts } from './load-texts.ts'
import { READING_SYSTEMS } from './reading-systems.ts'

/** The engine goes on compiling for some seconds; what is timed is reading by the thousand, not the first page. */
const WARM_UP_SECONDS = 4

/** Warms one system up, then reads all texts once for every message from the parent and tells how long it took. */
export async function takeTurns(file: string, most: number, system: string): Promise<void> {
  const texts = loadTexts(file, most)
  const found = READING_SYSTEMS.find(({ name }) => name === system)
  if (!found) throw new Error(`there is no system ${system}`)
  const read = await found.open()
  const kept: unknown[] = []
  const secondsOfRound = (): number => {
    const began = performance.now()
    // Results are kept until the next round: nothing can be optimised away, and memory is paid for as in real use.
    for (let i = 0; i < texts.length; i++) kept[i] = read(texts[i] as BenchText)
    return (performance.now() - began) / 1000
  }
  for (let spent = 0; spent < WARM_UP_SECONDS; ) spent += secondsOfRound()
  const tell = (message: TurnMessage) => process.send?.(message)
  process.on('message', () => tell({ type: 'round', seconds: secondsOfRound() }))
  tell({
    type: 'warm',
    texts: kept.length,
    characters: texts.reduce((sum, { text }) => sum + text.length, 0),
  })
}
