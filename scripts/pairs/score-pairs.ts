import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Collation, collate } from '../../src/collation/index.ts'
import type { Span } from '../../src/record/span.ts'
import { openReading } from '../../src/tasks/read-readout.ts'
import { linkByTfIdf } from './find-baseline.ts'
import { type MarkedPair, type PairAccount, readPairs } from './read-pairs.ts'

const ROOT = join(import.meta.dirname, '../..')
const REGISTERS = ['examples/register.yaml', 'test/pairs/register.yaml']

/** What was found in one pair, in numbers of sentences as they are marked. */
export interface FoundLinks {
  readonly pair: MarkedPair
  /** "3-5" */
  readonly links: ReadonlySet<string>
  /** Of links: whether the two differ in strength or in who speaks. */
  readonly otherwise: ReadonlySet<string>
  readonly attributed: { readonly a: readonly number[]; readonly b: readonly number[] }
}

export interface Scores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Of sentences said to be on one side only, the share that is. */
  readonly only: number
}

/** Collates all marked pairs. */
export async function collatePairs(pairs = readPairs()): Promise<FoundLinks[]> {
  const registers = REGISTERS.map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }))
  const { read } = await openReading({ registers })
  return pairs.map((pair) => {
    const account = ({ readout }: PairAccount, id: string) => ({
      id,
      issuer: readout.publisherCountry,
      record: read(readout),
    })
    const sides = [pair.a.readout.publisherCountry, pair.b.readout.publisherCountry]
    return inSentences(pair, collate(account(pair.a, 'a'), account(pair.b, 'b'), { sides }))
  })
}

function inSentences(pair: MarkedPair, { a, b, links }: Collation): FoundLinks {
  const sentences = (account: PairAccount, span: Span | undefined) =>
    [...account.sentences].flatMap(([number, [from, to]]) =>
      span && from < span[1] && span[0] < to ? [number] : [],
    )
  const named = links.map((link) => ({
    link,
    names: sentences(pair.a, a[link.a]?.span).flatMap((one) =>
      sentences(pair.b, b[link.b]?.span).map((other) => `${one}-${other}`),
    ),
  }))
  const isOtherwise = ({ link }: (typeof named)[number]) => link.result === 'strength' || !link.isOneVoice
  const attributed = (account: PairAccount, statements: Collation['a']) =>
    statements.flatMap(({ found, span }) => (found === 'attributed' ? sentences(account, span) : []))
  return {
    pair,
    links: new Set(named.flatMap(({ names }) => names)),
    otherwise: new Set(named.filter(isOtherwise).flatMap(({ names }) => names)),
    attributed: { a: attributed(pair.a, a), b: attributed(pair.b, b) },
  }
}

/** The baseline on the same pairs, with one threshold for all of them. */
export function baselinePairs(pairs: readonly MarkedPair[], least: number): FoundLinks[] {
  return pairs.map((pair) => {
    const [a, b] = [pair.a, pair.b].map(({ readout, sentences }) => ({
      numbers: [...sentences.keys()],
      texts: [...sentences.values()].map((span) => readout.text.slice(...span)),
    }))
    const found = linkByTfIdf(a?.texts ?? [], b?.texts ?? [], least)
    const links = new Set(found.map(([i, k]) => `${a?.numbers[i]}-${b?.numbers[k]}`))
    return { pair, links, otherwise: new Set<string>(), attributed: { a: [], b: [] } }
  })
}

/** Precision, recall and F1 of links over several pairs together, and of what is said to be on one side only. */
export function scoreLinks(found: readonly FoundLinks[]): Scores {
  let [right, said, marked, onlyRight, onlySaid] = [0, 0, 0, 0, 0]
  for (const { pair, links } of found) {
    const gold = new Set(pair.links.map(({ a, b }) => `${a}-${b}`))
    said += links.size
    marked += gold.size
    right += [...links].filter((link) => gold.has(link)).length
    for (const [side, account] of [pair.a, pair.b].entries()) {
      const isIn = (set: ReadonlySet<string>, number: number) =>
        [...set].some((link) => Number(link.split('-')[side]) === number)
      const only = [...account.sentences.keys()].filter((number) => !isIn(links, number))
      onlySaid += only.length
      onlyRight += only.filter((number) => !isIn(gold, number)).length
    }
  }
  const [precision, recall] = [right / Math.max(1, said), right / Math.max(1, marked)]
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, only: onlyRight / Math.max(1, onlySaid) }
}

/** Of links that were found and marked, the share whose sign is right: the same, or told otherwise. */
export function scoreSigns(found: readonly FoundLinks[]): number {
  let [right, all] = [0, 0]
  for (const { pair, links, otherwise } of found)
    for (const { a, b, sign } of pair.links) {
      const name = `${a}-${b}`
      if (!links.has(name)) continue
      all++
      if (otherwise.has(name) === (sign !== '=')) right++
    }
  return right / Math.max(1, all)
}

/** Precision and recall of "told of the other side, which is silent". */
export function scoreAttributed(found: readonly FoundLinks[]): {
  readonly precision: number
  readonly recall: number
} {
  let [right, said, marked] = [0, 0, 0]
  for (const { pair, attributed } of found)
    for (const [gold, mine] of [
      [pair.attributedA, attributed.a],
      [pair.attributedB, attributed.b],
    ] as const) {
      said += mine.length
      marked += gold.length
      right += mine.filter((number) => gold.includes(number)).length
    }
  return { precision: right / Math.max(1, said), recall: right / Math.max(1, marked) }
}
