import { cutRuns, type PlainHan, type Run, shinglesOf } from '../uses/cut-runs.ts'
import { Distinct } from '../uses/distinct.ts'
import { MOST_WORDS } from '../uses/shingle-places.ts'
import type { RunUses, TextUses, Use, UsedStretch, UsesQuery, WindowUse } from '../uses/text-uses.ts'
import { comparedWith, type EarlierRows, earlierRows, toUse } from './earlier-rows.ts'
import type { LatestRow } from './latest-rows.ts'
import type { Connection } from './open-file.ts'
import { openSegments } from './shingle-segments.ts'
import { openVoices, type Voices } from './speaker-places.ts'

/** Where a shingle stands in readouts that count, in rising order, and how many before it in a row agree as well. */
interface Standing {
  readonly count: number
  readonly places: Float64Array
  /** The rank of the readout at each place. */
  readonly ranks: Int32Array
  readonly lengths: Int32Array
  readonly longest: number
  /** The latest of the ranks where as many shingles agree as a window has, of all and within what was asked; or -1. */
  readonly last: number
  readonly lastWithin: number
}

const NOWHERE: Standing = {
  count: 0,
  places: new Float64Array(0),
  ranks: new Int32Array(0),
  lengths: new Int32Array(0),
  longest: 0,
  last: -1,
  lastWithin: -1,
}

interface CutRun {
  readonly run: Run
  readonly shingles: ReturnType<typeof shinglesOf>
}

type Find = (high: number, low: number) => Pick<Standing, 'count' | 'places' | 'ranks'>

/** What is asked of the words that are judged at once: where they were within what was asked. */
interface Asked extends EarlierRows {
  /** 1 for ranks of the issuer or sides that were asked for. */
  readonly within: Uint8Array
  /** Null where nobody asked for speakers. */
  readonly voices: Voices | null
  /** Ranks, events and issuers that were met in a stretch. */
  readonly holders: Distinct
  readonly events: Distinct
  readonly issuers: Distinct
}

/** What earlier readouts have of a text: see `Archive.uses`. */
export function findUses(db: Connection, query: UsesQuery, plain: PlainHan): TextUses {
  const earlier = earlierRows(db, query)
  const { latest, inside } = earlier
  const within = new Uint8Array(latest.rows.length)
  for (const rank of inside) within[rank] = 1
  const { voices: asked } = query.within
  const voices = asked ? openVoices(db, asked, earlier, plain) : null
  const cut = cutRuns(query.text, plain).map((run) => ({ run, shingles: shinglesOf(run) }))
  const find = openFinding(db, cut, earlier.rankOf)
  const asking = {
    ...earlier,
    within,
    voices,
    holders: new Distinct(latest.rows.length),
    events: new Distinct(latest.event.codeOf.size),
    issuers: new Distinct(latest.issuer.codeOf.size),
  }
  const runs = cut.map((one) => usesInRun(one, find, asking))
  return {
    all: comparedWith(earlier.counted, latest),
    within: comparedWith(voices ? voices.ranks : inside, latest),
    voices: voices ? voices.ranksOf.map((ranks) => comparedWith(ranks, latest)) : [],
    earliest: earlier.earliest,
    undated: earlier.undated,
    runs,
  }
}

function openFinding(db: Connection, cut: readonly CutRun[], ranks: Int32Array): Find {
  const lookUp = openSegments(
    db,
    cut.map(({ shingles }) => shingles),
  )
  return (high, low) => {
    const found: { readonly places: Uint32Array; readonly first: number }[] = []
    let most = 0
    lookUp(high, low, (places, first) => {
      found.push({ places, first })
      most += places.length
    })
    const places = new Float64Array(most)
    const inRanks = new Int32Array(most)
    let count = 0
    for (const { places: some, first } of found) {
      for (let i = 0; i < some.length; i++) {
        const place = some[i] as number
        const rank = ranks[first + Math.floor(place / MOST_WORDS)] as number
        if (rank < 0) continue
        places[count] = first * MOST_WORDS + place
        inRanks[count] = rank
        count++
      }
    }
    return { count, places, ranks: inRanks }
  }
}

function usesInRun({ run, shingles }: CutRun, find: Find, asked: Asked): RunUses {
  const windows: WindowUse[] = []
  const stretches: UsedStretch[] = []
  const reach = run.window - run.size + 1
  let before = NOWHERE
  const { high, low } = shingles
  for (let i = 0; i < high.length; i++) {
    const now = follow(before, find(high[i] as number, low[i] as number), reach, asked.within)
    if (now.longest <= before.longest && before.longest > 0)
      stretches.push(stretchOf(run, i - 1, before, asked))
    const first = i - reach + 1
    if (first >= 0) windows.push(windowUse(run, first, reach, now, asked))
    before = now
  }
  if (before.longest > 0) stretches.push(stretchOf(run, high.length - 1, before, asked))
  const words = run.starts.map((start, i) => [start, run.ends[i] ?? start] as const)
  return { size: run.window, words, windows, stretches }
}

/** Both lists rise, so that they are gone through once, side by side. */
function follow(
  before: Standing,
  { count, places, ranks }: Pick<Standing, 'count' | 'places' | 'ranks'>,
  reach: number,
  within: Uint8Array,
): Standing {
  const lengths = new Int32Array(count)
  const { count: most, places: earlier, lengths: known } = before
  let at = 0
  let longest = 0
  let last = -1
  let lastWithin = -1
  for (let i = 0; i < count; i++) {
    const place = (places[i] as number) - 1
    while (at < most && (earlier[at] as number) < place) at++
    const length = at < most && earlier[at] === place ? (known[at] as number) + 1 : 1
    lengths[i] = length
    if (length > longest) longest = length
    if (length < reach) continue
    const rank = ranks[i] as number
    if (rank > last) last = rank
    if (rank > lastWithin && within[rank] === 1) lastWithin = rank
  }
  return { count, places, ranks, lengths, longest, last, lastWithin }
}

/** The longest stretch that ends with the shingle `end`. */
function stretchOf(
  run: Run,
  end: number,
  { count, ranks, lengths, longest }: Standing,
  { latest, holders, events, issuers }: Asked,
): UsedStretch {
  let [first, last, documents, ofEvents, ofIssuers] = [latest.rows.length, -1, 0, 0, 0]
  for (const one of [holders, events, issuers]) one.begin()
  for (let i = 0; i < count; i++) {
    if (lengths[i] !== longest) continue
    const rank = ranks[i] as number
    if (!holders.isNew(rank)) continue
    documents++
    if (rank < first) first = rank
    if (rank > last) last = rank
    if (events.isNew(latest.event.codes[rank] as number)) ofEvents++
    if (issuers.isNew(latest.issuer.codes[rank] as number)) ofIssuers++
  }
  const start = end - longest + 1
  const length = longest + run.size - 1
  return {
    span: [run.starts[start] ?? 0, run.ends[start + length - 1] ?? 0],
    length,
    first: toUse(latest.rows[first] as LatestRow),
    last: toUse(latest.rows[last] as LatestRow),
    documents,
    events: ofEvents,
    issuers: ofIssuers,
  }
}

/** Of the words from `first` on, as many as `reach` shingles in a row cover, which end where `standing` is. */
function windowUse(
  run: Run,
  first: number,
  reach: number,
  standing: Standing,
  { latest, within, voices }: Asked,
): WindowUse {
  const last = readoutAt(latest.rows, standing.last)
  if (!voices) return { last, lastWithin: readoutAt(latest.rows, standing.lastWithin), voices: [] }
  const { count, places, ranks, lengths } = standing
  const end = first + run.window - 1
  const speaking = voices.at(run.starts[first] ?? 0, run.ends[end] ?? 0)
  const lastSaid = speaking.map(() => -1)
  // From the newest versions on, most of which have the latest days.
  for (let i = count - 1; i >= 0; i--) {
    const rank = ranks[i] as number
    if ((lengths[i] as number) < reach || within[rank] !== 1) continue
    const place = (places[i] as number) - reach + 1
    for (const [k, voice] of speaking.entries()) {
      if (rank > (lastSaid[k] as number) && voices.says(voice, place, run.window)) lastSaid[k] = rank
    }
  }
  return {
    last,
    lastWithin: readoutAt(latest.rows, Math.max(-1, ...lastSaid)),
    voices: speaking.map((voice, k) => ({ voice, last: readoutAt(latest.rows, lastSaid[k] as number) })),
  }
}

function readoutAt(rows: readonly LatestRow[], rank: number): Use | null {
  const row = rows[rank]
  return row ? toUse(row) : null
}
