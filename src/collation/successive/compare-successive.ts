import type { Span } from '../../record/span.ts'
import type { Account } from '../account.ts'
import { clearStrength, compareStrength, isOneVoice, type Strength } from '../compare-strength.ts'
import { linkPoints, type PointLink } from '../link-points.ts'
import { type PlacedPin, placePins } from '../pin.ts'
import { type Point, pointsOf } from '../points.ts'
import { compareWords, joinChanges, sharedWords, type WordChange } from '../versions/compare-words.ts'
import { longestRise } from './longest-rise.ts'
import type { SuccessiveKind } from './successive-kinds.ts'

/** A matter of two successive readouts. */
export interface SuccessiveRow {
  readonly kind: SuccessiveKind
  /** Where it stands in the earlier and the later text; null where it does not. */
  readonly before: Span | null
  readonly after: Span | null
  /** Whether it stands at another place among the matters of both. */
  readonly isMoved: boolean
  /** `a` is the earlier text; null where both do the same. */
  readonly strength: Strength | null
  /** Of what was reworded: what was put in and left out; empty where hardly a word is the same. */
  readonly words: readonly WordChange[]
  /** 0 to 1, how sure it is that both tell one matter; 0 for what is in one alone. */
  readonly confidence: number
}

/** Things that both texts have, and those that only the earlier or the later has. */
interface Turnover {
  readonly kept: readonly string[]
  readonly dropped: readonly string[]
  readonly added: readonly string[]
}

/** What an issuer kept, reworded, dropped and added from one readout to the next, in the order of the later. */
export interface Successive {
  readonly rows: readonly SuccessiveRow[]
  /** Ids of topics and of set phrases. */
  readonly topics: Turnover
  readonly formulas: Turnover
  /** Names of partnerships and other labels, as they are worded. */
  readonly labels: Turnover
}

/** From this share of words in common on a statement counts as said again. */
const SAME_WORDS = 0.85
/** A link counts from this confidence on, or from this share of words in common. */
const SURE = 0.62
const SIMILAR = 0.4
/** Below it a difference word by word shows nothing but noise. */
const COMPARABLE = 0.4

/** Compares two readouts of one issuer on one counterpart in one language; `sides` are the codes of the parties. */
export function compareSuccessive(
  earlier: Account,
  later: Account,
  { sides, pins = [] }: { readonly sides: readonly string[]; readonly pins?: readonly PlacedPin[] },
): Successive {
  const [ofA, ofB] = [pointsOf(earlier, sides), pointsOf(later, sides)]
  const texts = { before: earlier.record.text, after: later.record.text }
  const links = linkPoints(ofA, ofB, { isOneLanguage: true, pins: placePins(pins, ofA, ofB) }).filter(
    (link) => isSure(link, ofA[link.a], ofB[link.b], texts),
  )
  const inBoth = surestOfEach(links)
  const steady = new Set(longestRise(inBoth.map(({ a }) => a)).map((place) => inBoth[place]?.b))
  const rows = ofB.map((point, b): SuccessiveRow => {
    const link = inBoth.find((one) => one.b === b)
    const old = link && ofA[link.a]
    if (!link || !old) return { ...ALONE, kind: 'added', before: null, after: point.span }
    return rowOf(old, point, { link, texts, isMoved: !steady.has(b) && !point.isLead })
  })
  return {
    rows: withDropped(rows, ofA, links),
    ...turnovers(earlier, later),
  }
}

const ALONE = { isMoved: false, strength: null, words: [], confidence: 0 }

/** Two readouts of different events speak of many matters alike: where the words differ, more must be in common. */
function isSure(
  link: PointLink,
  old: Point | undefined,
  now: Point | undefined,
  texts: Pairing['texts'],
): boolean {
  if (!old || !now) return false
  if (link.pin !== null || (old.isLead && now.isLead)) return true
  // What one side asked for last time is not what the other asks for now.
  if (!isOneVoice(old, now)) return false
  if (link.confidence >= SURE) return true
  return sharedWords(texts.before.slice(...old.span), texts.after.slice(...now.span)) >= SIMILAR
}

/** One link of each later statement, in their order: the one on which it rests most. */
function surestOfEach(links: readonly PointLink[]): PointLink[] {
  const surest = new Map<number, PointLink>()
  for (const link of links)
    if (link.confidence > (surest.get(link.b)?.confidence ?? 0)) surest.set(link.b, link)
  return [...surest.values()].sort((one, other) => one.b - other.b)
}

interface Pairing {
  readonly link: PointLink
  readonly texts: { readonly before: string; readonly after: string }
  readonly isMoved: boolean
}

function rowOf(old: Point, now: Point, { link, texts, isMoved }: Pairing): SuccessiveRow {
  const [before, after] = [texts.before.slice(...old.span), texts.after.slice(...now.span)]
  const shared = sharedWords(before, after)
  const strength =
    old.isLead && now.isLead ? null : clearStrength(compareStrength(old, now), ['support', 'oppose'])
  const isKept = (shared >= SAME_WORDS && strength === null) || (old.isLead && now.isLead)
  return {
    kind: isKept ? 'kept' : 'reworded',
    before: old.span,
    after: now.span,
    isMoved,
    strength,
    words: isKept || shared < COMPARABLE ? [] : joinChanges(compareWords(before, after)),
    confidence: Math.round(link.confidence * 100) / 100,
  }
}

/** What was dropped stands after what stood before it. */
function withDropped(
  rows: readonly SuccessiveRow[],
  earlier: readonly Point[],
  links: readonly PointLink[],
): SuccessiveRow[] {
  const all = [...rows]
  earlier.forEach((point, a) => {
    if (links.some((link) => link.a === a)) return
    const earlierStart = ({ before }: SuccessiveRow) => before?.[0] ?? Number.POSITIVE_INFINITY
    const nearest = Math.max(-1, ...all.map(earlierStart).filter((start) => start < point.span[0]))
    const at = all.findLastIndex((row) => earlierStart(row) === nearest)
    all.splice(at + 1, 0, { ...ALONE, kind: 'dropped', before: point.span, after: null })
  })
  return all
}

function turnovers({ record: before }: Account, { record: after }: Account) {
  const labelsIn = ({ mentions }: Account['record']) =>
    mentions.filter(({ type }) => type === 'label').map(({ ref, canonical }) => ref ?? canonical)
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)
  return {
    topics: turnover(ids(before.topics), ids(after.topics)),
    formulas: turnover(ids(before.formulas), ids(after.formulas)),
    labels: turnover(labelsIn(before), labelsIn(after)),
  }
}

function turnover(before: readonly string[], after: readonly string[]): Turnover {
  const [old, now] = [new Set(before), new Set(after)]
  return {
    kept: [...old].filter((one) => now.has(one)),
    dropped: [...old].filter((one) => !now.has(one)),
    added: [...now].filter((one) => !old.has(one)),
  }
}
