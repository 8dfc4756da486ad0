import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts'
import { openPapers } from '../../src/cli/print/open-papers.ts'
import { openApp } from '../../src/http/app.ts'
import type { Archive } from '../../src/tasks/open-archive.ts'
import { ARCADIAN, BOREALIAN, inventedDocument } from '../archive/invented.ts'
import { add, registers } from '../archive/use-archive.ts'

export const HERE = 'http://127.0.0.1'

/** An app over a new archive with both sides' accounts of one call; the archive goes when the test has ended. */
export async function openTestApp(rules: { readonly token?: string } = {}): Promise<{
  readonly archive: Archive
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  readonly json: <T>(path: string, init?: RequestInit) => Promise<T>
  readonly faults: unknown[]
}> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-http-'))
  const archive = openSqliteArchive(join(folder, 'archive.sqlite'), { create: true })
  onTestFinished(async () => {
    await archive.close()
    rmSync(folder, { recursive: true })
  })
  await add(archive, [
    inventedDocument('a1', ARCADIAN, { url: 'https://arcadia.example/1' }),
    inventedDocument('b1', BOREALIAN, {
      url: 'https://borealia.example/1',
      publisher: 'Ministry of Borealia',
      publisherCountry: 'BOR',
    }),
  ])
  const faults: unknown[] = []
  const papers = await openPapers(registers)
  const app = openApp({
    archive,
    version: '0.0.0',
    registers,
    papers,
    token: rules.token ?? null,
    hosts: ['127.0.0.1'],
    onFault: (fault) => faults.push(fault),
  })
  const ask = async (path: string, init?: RequestInit) => await app.request(`${HERE}${path}`, init)
  return { archive, ask, json: async (path, init) => (await (await ask(path, init)).json()) as never, faults }
}
