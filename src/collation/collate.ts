import type { Speaker } from '../record/record.ts'
import type { Span } from '../record/span.ts'
import type { ActName, Hardness } from '../record/vocabulary.ts'
import type { Account } from './account.ts'
import { compareStrength, isOneVoice, type Strength } from './compare-strength.ts'
import { type LearnedLexicon, NOTHING_LEARNED, withLearned } from './lexicon/learn-lexicon.ts'
import { linkPoints, type PointLink } from './link-points.ts'
import { type PlacedPin, placePins } from './pin.ts'
import { type Point, pointsOf } from './points.ts'
import { type ToldReason, tellReasons } from './tell-reasons.ts'
import { type Theme, themesOf } from './themes.ts'

/** A statement of one account with what the other has of it. */
export interface CollatedStatement {
  /** Its number among the statements of the record. */
  readonly n: number
  readonly span: Span
  readonly quote: string
  readonly speakers: readonly Speaker[]
  readonly acts: readonly ActName[]
  readonly hardness: Hardness | null
  readonly topics: readonly string[]
  /** linked: the other account tells the matter; only: it does not; attributed: it does not, and the words are its own side's. */
  readonly found: 'linked' | 'only' | 'attributed'
}

/** Two statements that tell one matter; `a` and `b` are places in the lists of statements. */
export interface CollatedLink {
  readonly a: number
  readonly b: number
  /** 0 to 1; 1 where a person pinned it. */
  readonly confidence: number
  /** Id of the pin that a person made; null where the program found it. */
  readonly pin: string | null
  readonly result: 'both' | 'strength'
  /** Whether the same speakers are told of; where they are not, each may tell its own view of the matter. */
  readonly isOneVoice: boolean
  readonly strength: Strength | null
  readonly reasons: readonly ToldReason[]
}

export interface Collation {
  readonly a: readonly CollatedStatement[]
  readonly b: readonly CollatedStatement[]
  readonly links: readonly CollatedLink[]
  /** Share of pairs of links that stand in another order in the other text, 0 to 1. */
  readonly reordered: number
  readonly themes: readonly Theme[]
}

export interface CollateOptions {
  /** Codes of the parties. */
  readonly sides: readonly string[]
  readonly pins?: readonly PlacedPin[]
  /** What was learned of words of two languages; without meaning for accounts in one. */
  readonly lexicon?: LearnedLexicon
}

/**
 * Two accounts of one event, statement by statement: what both tell, what only one tells, what is told with another
 * strength, what one tells of the other side and the other does not. See docs/collation.md for
 * the method.
 */
export function collate(
  a: Account,
  b: Account,
  { sides, pins = [], lexicon = NOTHING_LEARNED }: CollateOptions,
): Collation {
  const isOneLanguage = a.record.lang === b.record.lang
  const pointsIn = (account: Account) => {
    const points = pointsOf(account, sides)
    return isOneLanguage ? points : withLearned(points, account.record.lang, lexicon)
  }
  const [ofA, ofB] = [pointsIn(a), pointsIn(b)]
  const links = linkPoints(ofA, ofB, { isOneLanguage, pins: placePins(pins, ofA, ofB) })
  return {
    a: statementsOf(a, ofA, new Set(links.map((link) => link.a)), b.issuer),
    b: statementsOf(b, ofB, new Set(links.map((link) => link.b)), a.issuer),
    links: links.map((link) => collatedLink(link, { a, b, ofA, ofB })),
    reordered: shareReordered(links),
    themes: themesOf(ofA, ofB),
  }
}

function statementsOf(
  { record }: Account,
  points: readonly Point[],
  linked: ReadonlySet<number>,
  otherIssuer: string | null,
): CollatedStatement[] {
  return points.map(({ n, span, acts, hardness, topics, speakers }, i) => {
    const isOthers = otherIssuer !== null && speakers.length === 1 && speakers[0] === otherIssuer
    return {
      n,
      span,
      quote: record.text.slice(...span),
      speakers: record.statements[n]?.speakers ?? [],
      acts,
      hardness,
      topics,
      found: linked.has(i) ? 'linked' : isOthers ? 'attributed' : 'only',
    }
  })
}

interface Both {
  readonly a: Account
  readonly b: Account
  readonly ofA: readonly Point[]
  readonly ofB: readonly Point[]
}

function collatedLink(link: PointLink, { a, b, ofA, ofB }: Both): CollatedLink {
  const [one, other] = [ofA[link.a], ofB[link.b]]
  const strength = one && other ? compareStrength(one, other) : null
  return {
    a: link.a,
    b: link.b,
    confidence: Math.round(link.confidence * 100) / 100,
    pin: link.pin,
    result: strength ? 'strength' : 'both',
    isOneVoice: one !== undefined && other !== undefined && isOneVoice(one, other),
    strength,
    reasons: tellReasons(link.reasons, a, b),
  }
}

/** Kendall's distance as a share: of all two links, how many cross. */
function shareReordered(links: readonly PointLink[]): number {
  let [crossed, all] = [0, 0]
  for (const [i, one] of links.entries())
    for (const two of links.slice(i + 1)) {
      const order = (one.a - two.a) * (one.b - two.b)
      if (order === 0) continue
      all++
      if (order < 0) crossed++
    }
  return all === 0 ? 0 : Math.round((crossed / all) * 100) / 100
}
