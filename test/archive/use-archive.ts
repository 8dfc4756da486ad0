import type { Archive, SearchHit } from '../../src/archive/archive.ts'
import type { FiledDocument } from '../../src/archive/prepare-filing.ts'
import { parseQuery } from '../../src/archive/query/parse-query.ts'
import { exportArchive } from '../../src/tasks/export-archive.ts'
import { type Filed, fileReadouts } from '../../src/tasks/file-readouts.ts'
import { REGISTER } from './invented.ts'

export const registers = [{ name: 'invented.yaml', text: REGISTER }]

export async function add(archive: Archive, documents: readonly FiledDocument[]): Promise<Filed[]> {
  const filed: Filed[] = []
  async function* all() {
    yield* documents
  }
  for await (const one of fileReadouts(archive, all(), { registers })) filed.push(one)
  return filed
}

export const outcomes = (filed: readonly Filed[]) =>
  filed.map((one) => (one.type === 'filed' ? one.outcome.type : one.type))

export async function find(archive: Archive, typed: string): Promise<readonly SearchHit[]> {
  const { items } = await archive.search({ query: parseQuery(typed), namesOf: () => [] }, { limit: 100 })
  return items
}

export const given = async (archive: Archive, typed: string) =>
  (await find(archive, typed)).map(({ summary }) => summary.givenId).sort()

export async function exported(archive: Archive): Promise<string> {
  const lines: string[] = []
  for await (const line of exportArchive(archive)) lines.push(line)
  return `${lines.join('\n')}\n`
}

export async function problems(archive: Archive): Promise<string[]> {
  const found: string[] = []
  for await (const { where, what } of archive.check()) found.push(`${where}: ${what}`)
  return found
}
