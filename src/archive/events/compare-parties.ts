import { compareNames, foldName, type NameComparison } from './fold-name.ts'
import type { EventSketch, SketchedPerson } from './sketch-event.ts'

/** How the parties of two sketches, and those who stood for them, agree. */
export interface PartyComparison {
  /** `same` sides; one names `more` than the other; each names some that the other lacks: `crossed`. */
  readonly sides: 'same' | 'more' | 'crossed'
  readonly shared: readonly string[]
  /** Sides for which both name the same principal. */
  readonly met: readonly string[]
  /** Sides for which the principal of one is there in the other too, but not foremost. */
  readonly beside: readonly string[]
  /** Sides for which names are alike and yet not the same. */
  readonly unclear: readonly string[]
  /** Sides for which they name different people. */
  readonly against: readonly string[]
}

export function compareParties(a: EventSketch, b: EventSketch): PartyComparison {
  const left = foldPeople(a)
  const right = foldPeople(b)
  const onlyLeft = a.sides.filter((side) => !b.sides.includes(side) && !isUnnamed(side, left, b, right))
  const onlyRight = b.sides.filter((side) => !a.sides.includes(side) && !isUnnamed(side, right, a, left))
  const shared = a.sides.filter((side) => b.sides.includes(side))
  const verdicts = new Map<string, Verdict>()
  for (const side of new Set([...a.sides, ...b.sides])) {
    if (!onlyLeft.includes(side) && !onlyRight.includes(side))
      verdicts.set(side, comparePrincipals(side, left, right))
  }
  const sidesWith = (wanted: Verdict) =>
    [...verdicts].flatMap(([side, verdict]) => (verdict === wanted ? side : []))
  return {
    sides:
      onlyLeft.length > 0 && onlyRight.length > 0
        ? 'crossed'
        : onlyLeft.length + onlyRight.length > 0
          ? 'more'
          : 'same',
    shared,
    met: sidesWith('met'),
    beside: sidesWith('beside'),
    unclear: sidesWith('unclear'),
    against: sidesWith('against'),
  }
}

type Verdict = 'met' | 'beside' | 'unclear' | 'against' | 'unknown'

type FoldedPerson = SketchedPerson & { readonly folded: readonly string[] }

const foldedPeople = new WeakMap<EventSketch, readonly FoldedPerson[]>()

/** Folding costs more than all else, and a sketch is compared with many. */
function foldPeople(sketch: EventSketch): readonly FoldedPerson[] {
  const known = foldedPeople.get(sketch)
  if (known) return known
  const folded = sketch.people.map((person) => ({ ...person, folded: foldName(person.name) }))
  foldedPeople.set(sketch, folded)
  return folded
}

/** Whether a side is missing in the other text only by name: it is the issuer's own, or its people stand there without a state. */
function isUnnamed(
  side: string,
  people: readonly FoldedPerson[],
  other: EventSketch,
  others: readonly FoldedPerson[],
): boolean {
  if (other.issuer === side) return true
  const stateless = others.filter(({ country }) => country === null)
  return people.some((one) => one.country === side && stateless.some((two) => compare(one, two) === 'same'))
}

function comparePrincipals(
  side: string,
  left: readonly FoldedPerson[],
  right: readonly FoldedPerson[],
): Verdict {
  const ofSide = ({ country }: SketchedPerson) => country === side
  const mine = left.filter(ofSide)
  const theirs = right.filter(ofSide)
  const isStateless = ({ country }: SketchedPerson) => country === null
  const isMet = (some: readonly FoldedPerson[], others: readonly FoldedPerson[]) =>
    some.some((one) => others.some((other) => compare(one, other) === 'same'))
  if (isMet(foremost(mine), foremost(theirs))) return 'met'
  if (isMet(mine, right.filter(isStateless)) || isMet(theirs, left.filter(isStateless))) return 'met'
  if (mine.length === 0 || theirs.length === 0) return 'unknown'
  if (isMet(foremost(mine), theirs) || isMet(mine, foremost(theirs))) return 'beside'
  const verdicts = mine.flatMap((one) => theirs.map((other) => compare(one, other)))
  return verdicts.includes('unclear') ? 'unclear' : verdicts.includes('unknown') ? 'unknown' : 'against'
}

function foremost(people: readonly FoldedPerson[]): readonly FoldedPerson[] {
  const best = Math.min(...people.map(({ rank }) => rank ?? Number.POSITIVE_INFINITY))
  return Number.isFinite(best) ? people.filter(({ rank }) => rank === best) : people
}

function compare(a: FoldedPerson, b: FoldedPerson): NameComparison {
  if (a.ref !== null && b.ref !== null) return a.ref === b.ref ? 'same' : 'different'
  return compareNames(a.folded, b.folded)
}
