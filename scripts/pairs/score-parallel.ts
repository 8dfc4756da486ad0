import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignLanguages, type ConfirmedPair, learnLexicon, type Parallel } from '../../src/collation/index.ts'
import { alignBeads } from '../../src/collation/parallel/align-beads.ts'
import { pointsOf } from '../../src/collation/points.ts'
import type { ReadoutRecord } from '../../src/record/record.ts'
import type { Span } from '../../src/record/span.ts'
import { openReading } from '../../src/tasks/read-readout.ts'
import type { PairAccount } from './read-pairs.ts'
import { type MarkedParallel, readParallels } from './read-parallel.ts'

const ROOT = join(import.meta.dirname, '../..')
const REGISTERS = ['examples/register.yaml', 'test/pairs/register.yaml']

export interface FoundParallel {
  readonly marked: MarkedParallel
  readonly parallel: Parallel
  readonly records: { readonly a: ReadoutRecord; readonly b: ReadoutRecord }
}

interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface ParallelScores {
  /** Pairs of sentences that stand in one bead. */
  readonly links: Figures
  /** Beads that are exactly as marked, shape and all. */
  readonly beads: Figures
  /** Sentences said to be left out by the other language. */
  readonly omitted: Figures
  /** Beads told to be worded more weakly in one language, and in which. */
  readonly softened: Figures
  /** Words told to have nothing in the other language. */
  readonly lacking: Figures
}

/** What lengths and places alone would bring together, as for any text in any language. (Gale and Church 1993) */
export async function alignByLength(): Promise<FoundParallel[]> {
  const found = await alignParallels()
  return found.map((one) => {
    const points = (record: ReadoutRecord) =>
      pointsOf({ id: '', issuer: null, record }, []).map((point) => ({ ...point, evidence: [], words: [] }))
    const [a, b] = [points(one.records.a), points(one.records.b)]
    const aligned = alignBeads({ a, b, pins: [], weighing: { rarity: () => 0, isOneLanguage: false } })
    const none = { confidence: 0, pins: [], basis: 'place' as const, isMoved: false, strength: null }
    const beads = aligned.map((bead) => ({
      ...none,
      a: bead.a.map((place): Span => a[place]?.span ?? [0, 0]),
      b: bead.b.map((place): Span => b[place]?.span ?? [0, 0]),
      onlyA: [],
      onlyB: [],
      reasons: [],
    }))
    return { ...one, parallel: { ...one.parallel, beads } }
  })
}

/** Aligns all marked texts; with `learned`, each with what is learned from the marked beads of all the others. */
export async function alignParallels({ learned = false } = {}): Promise<FoundParallel[]> {
  const registers = REGISTERS.map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }))
  const { read } = await openReading({ registers })
  const all = readParallels()
  return all.map((marked) => {
    const lexicon = learnLexicon(learned ? all.filter((one) => one !== marked).flatMap(confirmedIn) : [])
    const account = ({ readout }: PairAccount, id: string) => ({
      id,
      issuer: readout.publisherCountry,
      record: read(readout),
    })
    const [a, b] = [account(marked.a, 'a'), account(marked.b, 'b')]
    const sides = [...new Set([a, b].flatMap(({ record }) => sidesIn(record)))]
    return {
      marked,
      records: { a: a.record, b: b.record },
      parallel: alignLanguages(a, b, { sides, lexicon }),
    }
  })
}

const sidesIn = ({ engagement }: ReadoutRecord): string[] =>
  (engagement?.participants ?? []).flatMap(({ country }) => country ?? [])

/** The marked beads of one sentence each, as a person would confirm them. */
function confirmedIn({ a, b, beads }: MarkedParallel): ConfirmedPair[] {
  const words = ({ readout, sentences }: PairAccount, numbers: readonly number[]) => ({
    lang: readout.lang,
    text: numbers.map((number) => readout.text.slice(...(sentences.get(number) ?? [0, 0]))).join(' '),
  })
  return beads.map((bead) => ({ a: words(a, bead.a), b: words(b, bead.b) }))
}

/** Scores of several texts together. */
export function scoreParallels(found: readonly FoundParallel[]): ParallelScores {
  const gather = (of: (one: FoundParallel) => { said: readonly string[]; gold: readonly string[] }) => {
    let [right, said, gold] = [0, 0, 0]
    for (const one of found) {
      const sets = of(one)
      const wanted = new Set(sets.gold)
      said += sets.said.length
      gold += wanted.size
      right += sets.said.filter((name) => wanted.has(name)).length
    }
    const [precision, recall] = [right / Math.max(1, said), right / Math.max(1, gold)]
    return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
  }
  return {
    links: gather(({ marked, parallel }) => ({
      said: beadsIn(marked, parallel).flatMap(({ a, b }) => a.flatMap((i) => b.map((k) => `${i}-${k}`))),
      gold: marked.beads.flatMap(({ a, b }) => a.flatMap((i) => b.map((k) => `${i}-${k}`))),
    })),
    beads: gather(({ marked, parallel }) => ({
      said: beadsIn(marked, parallel)
        .filter(({ a, b }) => a.length > 0 && b.length > 0)
        .map(({ a, b }) => `${a}=${b}`),
      gold: marked.beads.map(({ a, b }) => `${a}=${b}`),
    })),
    omitted: gather(({ marked, parallel }) => {
      const told = beadsIn(marked, parallel).flatMap(({ a, b }) =>
        b.length === 0 ? a.map((i) => `A${i}`) : a.length === 0 ? b.map((k) => `B${k}`) : [],
      )
      return { said: told, gold: omittedIn(marked) }
    }),
    softened: gather(({ marked, parallel }) => ({
      said: beadsIn(marked, parallel)
        .filter(({ stronger }) => stronger !== null)
        .map(({ a, b, stronger }) => `${a} ${stronger} ${b}`),
      gold: marked.beads
        .filter(({ sign }) => sign !== '=')
        .map(({ a, b, sign }) => `${a} ${sign === '>' ? 'a' : 'b'} ${b}`),
    })),
    lacking: gather(({ marked, parallel, records }) => ({
      said: parallel.beads.flatMap(({ onlyA, onlyB }) => [
        ...onlyA.map(({ span }) => wordsLacking(marked.lacking.a, records.a.text.slice(...span))),
        ...onlyB.map(({ span }) => wordsLacking(marked.lacking.b, records.b.text.slice(...span))),
      ]),
      gold: [...marked.lacking.a, ...marked.lacking.b],
    })),
  }
}

/** What was marked, where the words that were found are in it or hold it; else the words. */
const wordsLacking = (marked: readonly string[], found: string): string =>
  marked.find((words) => words.includes(found) || found.includes(words)) ?? found

function omittedIn({ a, b, beads }: MarkedParallel): string[] {
  const left = ({ sentences }: PairAccount, side: 'a' | 'b', label: string) =>
    [...sentences.keys()]
      .filter((number) => !beads.some((bead) => bead[side].includes(number)))
      .map((number) => `${label}${number}`)
  return [...left(a, 'a', 'A'), ...left(b, 'b', 'B')]
}

function beadsIn({ a, b }: MarkedParallel, { beads }: Parallel) {
  const numbers = ({ sentences }: PairAccount, spans: readonly Span[]) =>
    [...sentences].flatMap(([number, [from, to]]) =>
      spans.some((span) => from < span[1] && span[0] < to) ? [number] : [],
    )
  return beads.map((bead) => ({
    a: numbers(a, bead.a),
    b: numbers(b, bead.b),
    stronger: bead.strength?.stronger ?? null,
  }))
}
