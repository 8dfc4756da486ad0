import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readout } from '../../src/record/readout.ts'
import type { ReadoutRecord } from '../../src/record/record.ts'
import { loadSource } from '../../src/tasks/load-source.ts'
import { openReading } from '../../src/tasks/read-readout.ts'

const FOLDER = join(import.meta.dirname, '../../examples')

/** An example's file and what its page gives around the text, as `examples/index.json` has it. */
export interface Example {
  readonly file: string
  readonly published: string | null
  readonly publisher: string | null
  readonly publisherCountry: string | null
  readonly url: string | null
  readonly lang: string
}

/** All examples, in the order of the index. */
export function listExamples(): Example[] {
  return JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as Example[]
}

/** Reads examples as a user would: the file through its own door, the page's facts, the register of the examples. */
export async function openExamples(): Promise<(example: Example) => Promise<ReadoutRecord>> {
  const text = readFileSync(join(FOLDER, 'register.yaml'), 'utf8')
  const { read } = await openReading({ registers: [{ name: 'examples/register.yaml', text }] })
  return async (example) => read(await loadExample(example))
}

/** The readout that an example is, before it is read. */
export async function loadExample({
  file,
  published,
  publisher,
  publisherCountry,
  url,
  lang,
}: Example): Promise<Readout> {
  const { readout } = await loadSource(join(FOLDER, file), { stdin: () => process.stdin })
  return {
    ...readout,
    lang,
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(publisherCountry ? { publisherCountry } : {}),
    ...(url ? { url } : {}),
  }
}
