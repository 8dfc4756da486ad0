import type { MemoryResult } from './bench-job.ts'
import { loadTexts } from './load-texts.ts'
import { READING_SYSTEMS } from './reading-systems.ts'

/** The name under which a process that only loads the texts is measured. */
export const NO_SYSTEM = 'texts alone'

/** Lets one system read all texts one after the other and tells the most memory that its process ever held. */
export async function measureMemory(file: string, most: number, system: string): Promise<MemoryResult> {
  const texts = loadTexts(file, most)
  const found = READING_SYSTEMS.find(({ name }) => name === system)
  const read = found ? await found.open() : () => null
  let last: unknown = null
  for (const text of texts) last = read(text)
  if (last === undefined) throw new Error(`${system} gave nothing`)
  return { megabytes: peakMegabytes() }
}

/** The largest resident set of this process so far. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024
}
