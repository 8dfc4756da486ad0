import type { Span } from '../../record/span.ts'
import { clearStrength, compareStrength, type Strength } from '../compare-strength.ts'
import type { Evidence, EvidenceKind } from '../evidence/evidence.ts'
import type { Point } from '../points.ts'
import { mergePoints } from './merge-points.ts'

/** A thing that one language has and the other has nowhere in the text: a figure, a name, an agreement, a matter. */
export interface Detail {
  readonly kind: EvidenceKind
  readonly key: string
  readonly span: Span
}

/** What differs between the two sides of a bead. */
export interface BeadDifference {
  /** Null where both do the same, as far as acts and hardness tell. */
  readonly strength: Strength | null
  readonly onlyA: readonly Detail[]
  readonly onlyB: readonly Detail[]
}

/** Kinds that have one key in every language, so that what is not there was not said. */
const TELLING: ReadonlySet<EvidenceKind> = new Set(['instrument', 'name', 'number', 'formula'])
/** Tells what two language versions of a passage have differently; `a` and `b` are all points of both texts. */
export function openBeadComparison(a: readonly Point[], b: readonly Point[]) {
  const [keysA, keysB] = [keysIn(a), keysIn(b)]
  return (inA: readonly Point[], inB: readonly Point[]): BeadDifference => {
    const [one, other] = [mergePoints(inA), mergePoints(inB)]
    const isBoth = one !== null && other !== null
    return {
      strength: isBoth ? clearStrength(compareStrength(one, other), ['oppose']) : null,
      onlyA: isBoth ? lacking(one, keysB) : [],
      onlyB: isBoth ? lacking(other, keysA) : [],
    }
  }
}

/** Whether it names a party or something else, it is the same thing. */
const keyOf = ({ kind, key }: Evidence): string =>
  `${kind === 'party' || kind === 'instrument' ? 'name' : kind} ${key}`

/** All keys; a longer name stands for its end too: the Security Council of the UN is called the Security Council. */
const keysIn = (points: readonly Point[]): ReadonlySet<string> =>
  new Set(points.flatMap(({ evidence }) => evidence.flatMap(withEnds)))

function withEnds(one: Evidence): string[] {
  const parts = one.key.split('-')
  return parts.map((_, i) => keyOf({ ...one, key: parts.slice(i).join('-') }))
}

/** The register does not know what goes by `~`: in another script it may be the same without looking so. */
const isSure = ({ kind, key }: Evidence): boolean => TELLING.has(kind) && !key.startsWith('~')

function lacking({ evidence }: Point, elsewhere: ReadonlySet<string>): Detail[] {
  const found = new Map<string, Detail>()
  for (const one of evidence) {
    if (!isSure(one) || one.span === null || elsewhere.has(keyOf(one))) continue
    const words = `${one.span[0]} ${one.span[1]}`
    // A word of several meanings is lacking only where none of them is there.
    if (evidence.some((other) => sameSpan(one, other) && elsewhere.has(keyOf(other)))) continue
    if (withEnds(one).some((key, i) => i > 0 && key.includes('-') && elsewhere.has(key))) continue
    if (!found.has(words)) found.set(words, { kind: one.kind, key: one.key, span: one.span })
  }
  return [...found.values()]
}

const sameSpan = (one: Evidence, other: Evidence): boolean =>
  one.span !== null && other.span !== null && one.span[0] < other.span[1] && other.span[0] < one.span[1]
