import type { DoublingResult } from './bench-job.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'
import { peakMegabytes } from './measure-memory.ts'
import { openLibrary } from './reading-systems.ts'

const TIMES = 3
const WARM_UP_CHARACTERS = 300_000

/** Reads a hostile text and one twice as long by turns; the text declares its language, so that it is really read. */
export async function measureDoubling(name: string, characters: number): Promise<DoublingResult> {
  const hostile = HOSTILE_TEXTS.find((text) => text.name === name)
  if (!hostile) throw new Error(`there is no hostile text ${name}`)
  const { read } = await (await openLibrary())()
  const secondsFor = (text: string): number => {
    const began = performance.now()
    const record = read({ text, lang: 'en', published: '2031-05-04' })
    if (record.text.length !== text.length) throw new Error('the record holds another text')
    return (performance.now() - began) / 1000
  }
  secondsFor(hostile.make(WARM_UP_CHARACTERS))
  const single: number[] = []
  const double: number[] = []
  for (let i = 0; i < TIMES; i++) {
    single.push(secondsFor(hostile.make(characters)))
    double.push(secondsFor(hostile.make(characters * 2)))
  }
  return { single, double, megabytes: peakMegabytes() }
}
