import { existsSync, readFileSync } from 'node:fs'
import { listFiles } from '../check/list-files.ts'
import { readRules } from '../compile/read-rules.ts'
import { countBlocks, refreshBlocks } from './generated-blocks.ts'
import { ruleTable } from './rule-table.ts'

const RULES = 'src/languages/en/rules'
const RULE_TABLE = 'docs/rules-en.md'

/** A document as it should be, beside what is on the disk now (null where there is no such file yet). */
export interface DocumentState {
  readonly path: string
  readonly now: string | null
  readonly fresh: string
  readonly blocks: number
}

/** Every document that the program writes in whole or in part. */
export async function freshDocuments(): Promise<DocumentState[]> {
  const documents = [stateOf(RULE_TABLE, ruleTable('English', RULES, readRules(RULES)), 1)]
  for (const path of listFiles().filter((name) => name.endsWith('.md') && name !== RULE_TABLE)) {
    const now = readFileSync(path, 'utf8')
    const blocks = countBlocks(path, now)
    if (blocks > 0) documents.push({ path, now, fresh: await refreshBlocks(path, now), blocks })
  }
  return documents
}

function stateOf(path: string, fresh: string, blocks: number): DocumentState {
  return { path, now: existsSync(path) ? readFileSync(path, 'utf8') : null, fresh, blocks }
}
