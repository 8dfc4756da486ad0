import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSeq, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { PatternNode } from '../../src/reader/pattern.ts'
import { PatternError, parsePattern } from '../../src/reader/pattern.ts'
import { DragomanError } from '../../src/record/errors.ts'
import { ACTS, ENGAGEMENT_KINDS, HARDNESS, REFUSALS, ZONE_KINDS } from '../../src/record/vocabulary.ts'

const giftSchema = z.strictObject({
  zone: z.enum(ZONE_KINDS).optional(),
  kind: z.enum(ENGAGEMENT_KINDS).optional(),
  refusal: z.enum(REFUSALS).optional(),
  act: z.enum(ACTS).optional(),
  also: z.enum(ACTS).optional(),
  jointly: z.enum(ACTS).optional(),
  scope: z.enum(['closed', 'open', 'stance', 'aside', 'purpose']).optional(),
  hardness: z.enum(HARDNESS).optional(),
  mutual: z.boolean().optional(),
  apart: z.boolean().optional(),
  speaker: z.enum(['slot', 'both', 'run', 'narrator']).optional(),
  initiator: z.union([z.number().int().positive(), z.enum(['other', 'unsaid'])]).optional(),
  weight: z.number().optional(),
})

const ruleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]{2}-[a-z0-9-]+$/, 'an id is the language and words joined by hyphens: en-act-thank'),
  says: z.enum([
    'zone',
    'kind',
    'look-alike',
    'initiator',
    'speaker',
    'act',
    'milestone',
    'place',
    'reference',
  ]),
  when: z.union([z.string(), z.array(z.string()).min(1)]),
  gives: giftSchema.default({}),
  because: z.string().min(1),
  reads: z.array(z.string()).min(1),
  leaves: z.array(z.string()).default([]),
})

/** A rule as its YAML file has it, with the place where it stands and its patterns parsed. */
export type RuleSource = z.infer<typeof ruleSchema> & {
  readonly at: string
  readonly patterns: readonly PatternNode[]
}

/** Reads `rules/*.yaml`. A fault names file, line, what is wrong and what to do. */
export function readRules(folder: string): RuleSource[] {
  const rules: RuleSource[] = []
  const ids = new Map<string, string>()
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    for (const rule of readRuleFile(join(folder, file))) {
      const other = ids.get(rule.id)
      if (other)
        throw fault(rule.at, `the id ${rule.id} is taken by ${other}`, 'give the rule an id of its own')
      ids.set(rule.id, rule.at)
      rules.push(rule)
    }
  }
  return rules
}

function readRuleFile(path: string): RuleSource[] {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  const [error] = document.errors
  if (error) throw fault(`${path}:${error.linePos?.[0].line ?? 1}`, error.message, 'mend the YAML')
  if (!isSeq(document.contents))
    throw fault(`${path}:1`, 'the file is no list of rules', 'begin each rule with "- id:"')
  return document.contents.items.map((item) => {
    const node = item as { range?: [number, number, number]; toJS(document: unknown): unknown }
    const at = `${path}:${lines.linePos(node.range?.[0] ?? 0).line}`
    const parsed = ruleSchema.safeParse(node.toJS(document))
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      throw fault(
        at,
        `${issue?.path.join('.') || 'rule'}: ${issue?.message}`,
        'see CONTRIBUTING.md for the shape of a rule',
      )
    }
    return { ...parsed.data, at, patterns: patternsOf(parsed.data.when, at) }
  })
}

function patternsOf(when: string | readonly string[], at: string): PatternNode[] {
  return [when].flat().map((pattern) => {
    try {
      return parsePattern(pattern)
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      throw fault(
        at,
        `${error.message} in "${pattern}", at its character ${error.at + 1}`,
        'mend the pattern',
      )
    }
  })
}

function fault(at: string, message: string, hint: string): DragomanError {
  return new DragomanError('bad-rule', `${at}: ${message}`, { hint })
}
