import { existsSync, readFileSync } from 'node:fs'
import { listFiles } from '../check/list-files.ts'
import { LANGUAGE_SOURCES } from '../compile/languages.ts'
import { readRules } from '../compile/read-rules.ts'
import { countBlocks, refreshBlocks } from './generated-blocks.ts'
import { ruleTable } from './rule-table.ts'

/** A document as it should be, beside what is on the disk now (null where there is no such file yet). */
export interface DocumentState {
  readonly path: string
  readonly now: string | null
  readonly fresh: string
  readonly blocks: number
}

/** Every document that the program writes in whole or in part. */
export async function freshDocuments(): Promise<DocumentState[]> {
  const documents = LANGUAGE_SOURCES.map(({ code, name }) => {
    const rules = `src/languages/${code}/rules`
    const title = `${name[0]?.toUpperCase()}${name.slice(1)}`
    return stateOf(`docs/rules-${code}.md`, ruleTable(title, rules, readRules(rules)), 1)
  })
  const tables = new Set(documents.map(({ path }) => path))
  for (const path of listFiles().filter((name) => name.endsWith('.md') && !tables.has(name))) {
    const now = readFileSync(path, 'utf8')
    const blocks = countBlocks(path, now)
    if (blocks > 0) documents.push({ path, now, fresh: await refreshBlocks(path, now), blocks })
  }
  return documents
}

function stateOf(path: string, fresh: string, blocks: number): DocumentState {
  return { path, now: existsSync(path) ? readFileSync(path, 'utf8') : null, fresh, blocks }
}
