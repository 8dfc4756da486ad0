import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PairAccount, parseAccount } from './read-pairs.ts'

/** Sentences of both languages that say the same, by their numbers; `=` alike, `>` stronger in A, `<` stronger in B. */
interface MarkedBead {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly sign: '=' | '>' | '<'
}

/** Two language versions of one text with what a person marked. */
export interface MarkedParallel {
  readonly name: string
  /** Whether it was written and marked after the method was fixed. */
  readonly isLater: boolean
  readonly a: PairAccount
  readonly b: PairAccount
  readonly beads: readonly MarkedBead[]
  /** Words that the other language has nothing for, of beads that it has. */
  readonly lacking: { readonly a: readonly string[]; readonly b: readonly string[] }
}

const FOLDER = join(import.meta.dirname, '../../test/parallel')

/** All texts in `test/parallel/`. */
export function readParallels(): MarkedParallel[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parse(file.replace('.txt', ''), readFileSync(join(FOLDER, file), 'utf8')))
}

function parse(name: string, source: string): MarkedParallel {
  const [texts = '', marks = ''] = source.split('\n==>\n')
  const [, first = '', second = ''] = texts.split(/^@[AB] /mu)
  const [a, b] = [parseAccount(first), parseAccount(second)]
  const numbers = (cell: string) => cell.split(/[+ ]/).filter(Boolean).map(Number)
  const beads = [...marks.matchAll(/^A([\d+]+) ([=<>]) B([\d+]+)/gmu)].map(
    ([, inA = '', sign, inB = '']): MarkedBead => ({
      a: numbers(inA),
      b: numbers(inB),
      sign: sign as MarkedBead['sign'],
    }),
  )
  const only = (label: string) => numbers(new RegExp(`^only ${label}:(.*)$`, 'mu').exec(marks)?.[1] ?? '')
  checkWhole(name, a, [...beads.flatMap((bead) => bead.a), ...only('A')])
  checkWhole(name, b, [...beads.flatMap((bead) => bead.b), ...only('B')])
  const lacking = (label: string) =>
    [...marks.matchAll(new RegExp(`^lacks ${label}: (.*)$`, 'gmu'))].map(([, words = '']) => words)
  // What B lacks stands in A.
  const isLater = source.startsWith('# Marked after the method was fixed')
  return { name, isLater, a, b, beads, lacking: { a: lacking('B'), b: lacking('A') } }
}

/** Every sentence is in one bead or stands on one side only. */
function checkWhole(name: string, { sentences }: PairAccount, told: readonly number[]): void {
  for (const number of sentences.keys())
    if (told.filter((one) => one === number).length !== 1)
      throw new Error(`${name}: sentence ${number} must be in one bead or listed as only on one side`)
}
