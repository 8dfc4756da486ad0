import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Archive } from '../../src/archive/archive.ts'
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts'
import { fileReadouts } from '../../src/tasks/file-readouts.ts'
import { inventedDocument } from '../archive/invented.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')
export const registers = [
  { name: 'register.yaml', text: readFileSync(join(EXAMPLES, 'register.yaml'), 'utf8') },
]

interface Line {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly lang: string
  readonly published: string
  readonly publisher: string
  readonly publisherCountry: string
}

/** An archive of the invented years of the examples; `close` takes it away. */
export async function openYears(): Promise<{
  readonly archive: Archive
  readonly close: () => Promise<void>
}> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-dossier-'))
  const archive = openSqliteArchive(join(folder, 'years.sqlite'), { create: true })
  const lines = readFileSync(join(EXAMPLES, 'years.jsonl'), 'utf8').trim().split('\n')
  async function* documents() {
    for (const line of lines) {
      const { id, text, ...more } = JSON.parse(line) as Line
      yield inventedDocument(id, text, more)
    }
  }
  for await (const _ of fileReadouts(archive, documents(), { registers }));
  return {
    archive,
    async close() {
      await archive.close()
      rmSync(folder, { recursive: true })
    },
  }
}
