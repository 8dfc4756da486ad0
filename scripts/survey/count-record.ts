import type { Engagement, ReadoutRecord, Statement } from '../../src/record/record.ts'
import { drawSample, type Sample } from './draw-sample.ts'

/** What a readout may lack, and what a sentence of prose may have gone without. */
export const GAPS = ['date', 'kind', 'two parties', 'place', 'speaker', 'rule'] as const
export type Gap = (typeof GAPS)[number]

/** Where a gap was met: the record, and its title or the sentence. */
interface Finding {
  readonly id: string
  readonly words: string
}

type Counts = Map<string, number>

/** What has been counted so far over the records of a corpus. */
export interface Tally {
  texts: number
  readouts: number
  /** readouts of a kind at which the parties were in one place */
  inPerson: number
  /** sentences of prose in readouts */
  sentences: number
  /** sentences of prose of which only a narrator speaks */
  narrated: number
  readonly gaps: Record<Gap, number>
  readonly samples: Readonly<Record<Gap, Sample<Finding>>>
  readonly refusals: Counts
  readonly kinds: Counts
  readonly acts: Counts
  readonly hardness: Counts
  readonly mentions: Counts
  readonly refs: Counts
}

const SEED = 20_231
const IN_PERSON: ReadonlySet<string> = new Set(['meeting', 'visit', 'multilateral'])
/** Rules that stand in where no rule understood the sentence. */
const DEFAULT_RULES: ReadonlySet<string> = new Set(['speech-is-assessment', 'background-is-assessment'])

/** A tally of nothing yet, which keeps up to `sampleSize` findings for each gap. */
export function startTally(sampleSize: number): Tally {
  const samples = GAPS.map((gap, i) => [gap, drawSample<Finding>(sampleSize, SEED + i)])
  return {
    texts: 0,
    readouts: 0,
    inPerson: 0,
    sentences: 0,
    narrated: 0,
    gaps: { date: 0, kind: 0, 'two parties': 0, place: 0, speaker: 0, rule: 0 },
    samples: Object.fromEntries(samples) as Tally['samples'],
    refusals: new Map(),
    kinds: new Map(),
    acts: new Map(),
    hardness: new Map(),
    mentions: new Map(),
    refs: new Map(),
  }
}

/** Adds one record to the tally. Of a text that is no readout only the refusal and the named things count. */
export function countRecord(tally: Tally, record: ReadoutRecord): void {
  tally.texts++
  for (const { type, ref } of record.mentions) {
    increment(tally.mentions, type)
    if (ref !== null) increment(tally.refs, `${type} ${ref}`)
  }
  if (!record.readout || !record.engagement) {
    increment(tally.refusals, record.refusal ?? 'unsaid')
    return
  }
  tally.readouts++
  for (const gap of gapsOf(record.engagement)) note(tally, gap, record, titleOf(record))
  increment(tally.kinds, record.engagement.kind)
  if (IN_PERSON.has(record.engagement.kind)) tally.inPerson++
  for (const { hardness } of record.commitments) increment(tally.hardness, hardness)
  countProse(tally, record)
}

function gapsOf({ date, kind, place, participants }: Engagement): Gap[] {
  const countries = new Set(participants.flatMap(({ country }) => country ?? []))
  const gaps: [Gap, boolean][] = [
    ['date', date === null],
    ['kind', kind === 'other'],
    ['two parties', countries.size < 2],
    ['place', IN_PERSON.has(kind) && place === null],
  ]
  return gaps.filter(([, isOpen]) => isOpen).map(([gap]) => gap)
}

function countProse(tally: Tally, record: ReadoutRecord): void {
  let next = 0
  for (const { span, zone } of record.sentences) {
    if (zone !== 'body' && zone !== 'lead') continue
    tally.sentences++
    while (next < record.statements.length && (record.statements[next]?.span[1] ?? 0) < span[1]) next++
    const holder = record.statements[next]
    const words = record.text.slice(...span).replace(/\s+/g, ' ')
    if (!holder || holder.speakers.length === 0) note(tally, 'speaker', record, words)
    else if (holder.speakers.every(({ type }) => type === 'narrator')) tally.narrated++
    if (!holder || isByDefault(holder)) note(tally, 'rule', record, words)
  }
  for (const { acts } of record.statements) for (const { act } of acts) increment(tally.acts, act)
}

function isByDefault({ acts }: Statement): boolean {
  return acts.every(({ rule }) => DEFAULT_RULES.has(rule))
}

function note(tally: Tally, gap: Gap, { id }: ReadoutRecord, words: string): void {
  tally.gaps[gap]++
  tally.samples[gap].offer({ id: id ?? '?', words })
}

function titleOf({ publication, text }: ReadoutRecord): string {
  return publication.title ?? text.trim().split('\n')[0] ?? ''
}

function increment(counts: Counts, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
