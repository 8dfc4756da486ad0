import type { PlainHan } from '../uses/cut-runs.ts'
import { foldForRuns } from '../uses/cut-runs.ts'
import { MOST_WORDS } from '../uses/shingle-places.ts'
import type { Voice, VoiceOf } from '../uses/text-uses.ts'
import { indexText, searchWords } from '../words/search-words.ts'
import type { EarlierRows } from './earlier-rows.ts'
import type { LatestRow } from './latest-rows.ts'
import type { Connection } from './open-file.ts'
import { unitOf } from './query-deeds.ts'

/** Who speaks in a text, and where the same ones speak in others. */
export interface Voices {
  /** The voices that have these words of the text as a whole: several where they speak jointly. */
  readonly at: (start: number, end: number) => readonly number[]
  /** Whether so many words from a place of the index on are said by this voice. */
  readonly says: (voice: number, place: number, words: number) => boolean
  /** The readouts in which any of the voices speaks. */
  readonly ranks: Int32Array
  /** For each voice, those in which it speaks. */
  readonly ranksOf: readonly Int32Array[]
}

interface StatementPlace {
  readonly version: number
  readonly start: number
  readonly length: number
}

/** Finds the statements of each voice in readouts; their texts are cut into words only where a place is asked for. */
export function openVoices(
  db: Connection,
  asked: readonly Voice[],
  { latest, inside }: Pick<EarlierRows, 'latest' | 'inside'>,
  plain: PlainHan,
): Voices {
  const counted = new Map<number, LatestRow>()
  for (const rank of inside) {
    const row = latest.rows[rank]
    if (row) counted.set(row.version, row)
  }
  const places = asked.map(({ speaker }) => statementsOf(db, speaker, counted))
  const text = db.prepare('SELECT text FROM version WHERE n = ?').pluck()
  const cut = new Map<number, { readonly text: string; readonly starts: readonly number[] }>()
  const wordsOf = (version: number) => {
    const known = cut.get(version)
    if (known) return known
    const found = text.get(version) as string
    const made = { text: found, starts: searchWords(foldForRuns(found, plain)).map(({ start }) => start) }
    cut.set(version, made)
    return made
  }
  return {
    at(start, end) {
      return asked.flatMap(({ spans }, voice) =>
        spans.some(([from, to]) => from <= start && end <= to) ? [voice] : [],
      )
    },
    says(voice, place, words) {
      const version = Math.floor(place / MOST_WORDS)
      const statements = places[voice]?.get(version)
      if (!statements) return false
      const { text: said, starts } = wordsOf(version)
      const word = place - version * MOST_WORDS
      const [start, end] = [starts[word] ?? 0, starts[word + words - 1] ?? 0]
      return statements.some(
        (one) => unitOf(said, one.start) <= start && end < unitOf(said, one.start + one.length),
      )
    },
    ranks: inside.filter((rank) => places.some((one) => one.has(latest.version[rank] as number))),
    ranksOf: places.map((one) => inside.filter((rank) => one.has(latest.version[rank] as number))),
  }
}

/** The statements of one speaker, by version. */
function statementsOf(
  db: Connection,
  speaker: VoiceOf,
  counted: ReadonlyMap<number, LatestRow>,
): ReadonlyMap<number, readonly StatementPlace[]> {
  const [condition, key] = conditionOf(speaker)
  const found = db
    .prepare(
      `SELECT s.version, s.start, s.length FROM statement s JOIN voice o ON o.n = s.voice WHERE instr(${condition}, ?) > 0`,
    )
    .iterate(key) as Iterable<StatementPlace>
  const places = new Map<number, StatementPlace[]>()
  for (const one of found) {
    const row = counted.get(one.version)
    if (!row || (speaker.type === 'both' && !isSame(row.sides, speaker.sides))) continue
    const known = places.get(one.version)
    if (known) known.push(one)
    else places.set(one.version, [one])
  }
  return places
}

/** Keys of speakers are kept apart by bars, what is printed of them by semicolons. */
function conditionOf(speaker: VoiceOf): readonly [string, string] {
  switch (speaker.type) {
    case 'person':
      return [
        "'|' || o.speaker_keys || '|'",
        speaker.ref === null ? `| ${indexText(speaker.name)} |` : `| =${speaker.ref} |`,
      ]
    case 'side':
      return ["'; ' || o.speakers || ';'", `; ${speaker.country};`]
    case 'both':
      return ["'; ' || o.speakers || ';'", '; both;']
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((side) => b.includes(side))
