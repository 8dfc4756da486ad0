import type { Archive, ReadoutSummary, Representative, StoredReadout } from '../archive/archive.ts'
import { standingPins } from '../archive/pins/pin.ts'
import type { NewsKind } from '../archive/uses/find-news.ts'
import type { Use } from '../archive/uses/text-uses.ts'
import { compareSuccessive, type Successive, type SuccessiveRow } from '../collation/index.ts'
import { DragomanError } from '../record/errors.ts'
import type { Span } from '../record/span.ts'
import type { PreviousBasis } from './choices.ts'
import { accountOf, type ComparedAccount, headOf, placePins } from './compared-account.ts'
import { earlierReadouts } from './earlier-readouts.ts'
import { findOne, loadOne } from './search-archive.ts'
import { type News, tellNewsOf } from './tell-news.ts'

export type { NewsKind } from '../archive/uses/find-news.ts'
export type { SuccessiveKind } from '../collation/index.ts'
export type { PreviousBasis } from './choices.ts'

const PREVIOUS_FORMAT = 'dragoman/previous@1'

/** What the archive knows of words that were added or dropped. */
export interface Past {
  /** said: the words stand in earlier readouts; else what is new about them. */
  readonly kind: NewsKind | 'said'
  /** The words that this is told of. */
  readonly quote: string
  /** Earlier events that have them, and the first and last use; null where there is none. */
  readonly events: number
  readonly first: Use | null
  readonly last: Use | null
}

export interface PreviousRow extends SuccessiveRow {
  readonly quoteBefore: string | null
  readonly quoteAfter: string | null
  /** Null for what was kept, and where the archive has too little to say. */
  readonly past: Past | null
}

/** A readout beside the one that its issuer published before on the same counterpart. */
export interface ComparedPrevious extends Omit<Successive, 'rows'> {
  readonly format: typeof PREVIOUS_FORMAT
  readonly earlier: ComparedAccount
  readonly later: ComparedAccount
  readonly basis: PreviousBasis
  /** Earlier readouts of this issuer on this counterpart among which it was chosen. */
  readonly among: number
  readonly rows: readonly PreviousRow[]
  /** How the texts word set phrases and labels, by their ids; the later text where both do. */
  readonly wordings: Readonly<Record<string, string>>
}

/** No more earlier readouts are looked through for one of the same people. */
const MOST_EARLIER = 200
/** Words that cover less of a statement are not told as its past. */
const LEAST_COVERED = 0.3

/**
 * Compares a readout with the one before it of the same issuer on the same counterpart in the same language: the last
 * between the same people, else between people of the same rank, else the last; or with `earlier`. Throws DragomanError
 * `one-account` where there is none, `bad-input` where issuer or two sides are not known, `bad-flag` for texts in two
 * languages.
 */
export async function compareWithPrevious(
  archive: Archive,
  reference: string,
  { earlier: named, anyone = false }: { readonly earlier?: string; readonly anyone?: boolean } = {},
): Promise<ComparedPrevious> {
  const later = await loadOne(archive, reference)
  const chosen = await choosePrevious(archive, later.summary, headOf(later).issuer, { named, anyone })
  const earlier = await loadOne(archive, chosen.summary.id)
  if (earlier.summary.lang !== later.summary.lang) {
    throw new DragomanError('bad-flag', 'The two readouts are in two languages.', {
      hint: 'Two languages of one text: dragoman parallel A B. Two accounts of an event: dragoman collate A B.',
    })
  }
  const sides = [...new Set([...earlier.summary.sides, ...later.summary.sides])]
  const pins = standingPins(await archive.pins([earlier.summary.id, later.summary.id]))
  const { rows, ...turnovers } = compareSuccessive(accountOf(earlier), accountOf(later), {
    sides,
    pins: placePins(pins, earlier, later),
  })
  const hasPair = later.summary.sides.length > 1
  const against = { against: hasPair ? 'pair' : 'all' } as const
  const newsOfLater = await tellNewsOf(archive, later.summary.id, against)
  const newsOfEarlier = await tellNewsOf(archive, earlier.summary.id, {
    against: earlier.summary.sides.length > 1 ? 'pair' : 'all',
  })
  return {
    format: PREVIOUS_FORMAT,
    earlier: headOf(earlier),
    later: headOf(later),
    basis: chosen.basis,
    among: chosen.among,
    ...turnovers,
    wordings: { ...wordingsIn(earlier), ...wordingsIn(later) },
    rows: rows.map((row) => ({
      ...row,
      quoteBefore: row.before && earlier.version.text.slice(...row.before),
      quoteAfter: row.after && later.version.text.slice(...row.after),
      past:
        row.kind === 'kept'
          ? null
          : row.after
            ? pastOf(newsOfLater, row.after)
            : row.before && saidBefore(newsOfEarlier, row.before),
    })),
  }
}

function wordingsIn({ record }: StoredReadout): Record<string, string> {
  const labels = (record?.mentions ?? []).filter(({ type }) => type === 'label')
  return Object.fromEntries([
    ...labels.map(({ ref, canonical, text }) => [ref ?? canonical, text]),
    ...(record?.formulas ?? []).map(({ id, text }) => [id, text]),
  ])
}

interface Chosen {
  readonly summary: ReadoutSummary
  readonly basis: PreviousBasis
  readonly among: number
}

async function choosePrevious(
  archive: Archive,
  later: ReadoutSummary,
  issuer: string | null,
  { named, anyone }: { readonly named: string | undefined; readonly anyone: boolean },
): Promise<Chosen> {
  if (named !== undefined) {
    const summary = await findOne(archive, named)
    if (summary.id !== later.id) return { summary, basis: 'named', among: 1 }
    throw new DragomanError('one-account', 'The same readout was named twice.', {
      hint: 'Two versions of one readout: dragoman versions ID.',
    })
  }
  const day = later.day ?? later.published
  if (issuer === null || later.sides.length !== 2 || day === null) {
    const lacks = issuer === null ? 'its issuer' : day === null ? 'its day' : 'two sides'
    throw new DragomanError('bad-input', `The readout does not tell ${lacks}, so none before it is known.`, {
      hint: 'Name the earlier one: dragoman previous ID EARLIER',
    })
  }
  const isEarlier = (one: ReadoutSummary) => {
    const then = one.day ?? one.published ?? ''
    // A message is no conversation: its words have another place and purpose.
    const isAlike = (one.kind === 'message') === (later.kind === 'message')
    const isBefore = then < day || (then === day && one.id < later.id)
    return one.sides.length === 2 && one.isReadout && isAlike && isBefore
  }
  const all: ReadoutSummary[] = []
  for await (const { summary } of earlierReadouts(archive, { ...later, issuer, isEarlier })) {
    all.push(summary)
    if (all.length === MOST_EARLIER) break
  }
  // One office has its own way of telling; others of its state count where it has told nothing before.
  const own = all.filter(({ publisher }) => publisher === later.publisher)
  const found = own.length > 0 ? own : all
  const [last] = found
  if (!last) {
    throw new DragomanError(
      'one-account',
      `There is no earlier readout of ${issuer} on ${later.sides.join(' and ')} in this language.`,
      { hint: 'Name another: dragoman previous ID EARLIER' },
    )
  }
  const among = found.length
  if (anyone) return { summary: last, basis: 'last', among }
  const stood = await archive.representatives([later.id, ...found.map(({ id }) => id)])
  const now = stood.get(later.id) ?? []
  const like = (key: (one: Representative) => string | null) => {
    const wanted = keysOf(now, key)
    return wanted === null ? undefined : found.find(({ id }) => keysOf(stood.get(id) ?? [], key) === wanted)
  }
  const samePeople = like(({ name }) => name)
  if (samePeople) return { summary: samePeople, basis: 'people', among }
  const sameRank = like(({ country, rank }) => (rank === null ? null : `${country} ${rank}`))
  return sameRank ? { summary: sameRank, basis: 'rank', among } : { summary: last, basis: 'last', among }
}

/** All of them as one key, whatever their order; null where there are none or one is not known. */
function keysOf(
  people: readonly Representative[],
  key: (one: Representative) => string | null,
): string | null {
  const keys = people.map(key)
  return keys.length === 0 || keys.includes(null) ? null : [...new Set(keys)].sort().join('\n')
}

/** What is new about words of the later text, else where they were said before. */
function pastOf(news: News, span: Span): Past | null {
  const [weightiest] = news.news
    .filter((one) => overlap(one.span, span) > 0)
    .sort((one, other) => other.weight - one.weight)
  if (!weightiest) return saidBefore(news, span)
  const { kind, shown, last } = weightiest
  return { kind, quote: news.text.slice(...shown), events: 0, first: null, last }
}

/** The longest earlier words in a statement, where they are a good part of it. */
function saidBefore(news: News, span: Span): Past | null {
  const [longest] = news.used
    .filter((one) => overlap(one.span, span) >= LEAST_COVERED * (span[1] - span[0]))
    .sort((one, other) => overlap(other.span, span) - overlap(one.span, span))
  if (!longest) return null
  const { shown, events, first, last } = longest
  return { kind: 'said', quote: news.text.slice(...shown), events, first, last }
}

const overlap = (one: Span, other: Span): number => Math.min(one[1], other[1]) - Math.max(one[0], other[0])
