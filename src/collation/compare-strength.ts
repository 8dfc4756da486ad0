import type { ActName, Hardness } from '../record/vocabulary.ts'
import type { Point } from './points.ts'

/** How two linked statements are to each other in act or hardness. */
export interface Strength {
  /** Whose wording is stronger; null where they do different things of which neither is stronger. */
  readonly stronger: 'a' | 'b' | null
  /** The acts that were compared. */
  readonly acts: readonly [ActName | null, ActName | null]
  /** How binding each is worded; null where that was not compared. */
  readonly hardness: readonly [Hardness, Hardness] | null
}

/** How far each act goes. Acts of one level that differ are told apart without one being stronger. */
const LEVELS: Readonly<Record<ActName, number>> = {
  event: 0,
  courtesy: 0,
  discuss: 1,
  inform: 2,
  assess: 2,
  invite: 3,
  propose: 3,
  support: 4,
  oppose: 4,
  commit: 5,
  agree: 6,
}
/** From firmest to weakest; neighbours within one step say much the same in other words. */
const HARDNESS_LEVELS: Readonly<Record<Hardness, number>> = {
  will: 5,
  agreed: 5,
  committed: 4,
  ready: 3,
  intends: 3,
  considers: 1,
}
/** Two acts of a joint undertaking: who agrees to do a thing undertakes it. */
const UNDERTAKING: ReadonlySet<ActName | null> = new Set(['commit', 'agree'])

/**
 * Whether two statements on one matter differ in what the same speakers do with it; null where they do the same, and
 * where others speak: what one side says is no weaker form of what the other side says.
 */
export function compareStrength(a: Point, b: Point): Strength | null {
  if (!isOneVoice(a, b)) return null
  const [one, other] = [foremost(a), foremost(b)]
  const shared = a.acts.filter((act) => b.acts.includes(act))
  if (a.hardness && b.hardness && UNDERTAKING.has(one) && UNDERTAKING.has(other)) {
    const apart = HARDNESS_LEVELS[a.hardness] - HARDNESS_LEVELS[b.hardness]
    if (apart === 0) return null
    return { stronger: apart > 0 ? 'a' : 'b', acts: [one, other], hardness: [a.hardness, b.hardness] }
  }
  if (one === other || (one !== null && shared.includes(one) && foremost(b) === one)) return null
  if (one === null || other === null) return null
  // What only tells of the event, or is polite, is neither stronger nor weaker than anything.
  if (LEVELS[one] === 0 || LEVELS[other] === 0) return null
  const apart = LEVELS[one] - LEVELS[other]
  const isOpposed = (one === 'oppose') !== (other === 'oppose') && Math.min(LEVELS[one], LEVELS[other]) > 2
  return {
    stronger: apart === 0 || isOpposed ? null : apart > 0 ? 'a' : 'b',
    acts: [one, other],
    hardness: null,
  }
}

/** Whether the same side speaks in both, or one of them tells what both sides say, or does not tell who does. */
export function isOneVoice({ speakers: a }: Point, { speakers: b }: Point): boolean {
  const isOpen = (one: string) => one === 'both' || one === 'narrator'
  return a.some((one) => isOpen(one) || b.includes(one)) || b.some(isOpen)
}

/** The act that goes furthest. */
function foremost({ acts }: Point): ActName | null {
  return acts.reduce<ActName | null>(
    (best, act) => (best === null || LEVELS[act] > LEVELS[best] ? act : best),
    null,
  )
}

const BINDING: ReadonlySet<ActName | null> = new Set(['agree', 'commit'])
const OPEN: ReadonlySet<ActName | null> = new Set(['discuss', 'propose', 'inform'])
const WITHOUT_STANCE: ReadonlySet<ActName | null> = new Set(['discuss', 'inform', 'assess'])

/**
 * Only what is clear though the wording is another: where one agrees or undertakes what the other discusses or proposes,
 * where one takes one of these stances and the other none or the opposite, and undertakings of another hardness. Other
 * acts lie too near to each other in what two texts make of one matter.
 */
export function clearStrength(
  strength: Strength | null,
  stances: readonly ('support' | 'oppose')[],
): Strength | null {
  if (!strength) return null
  const [one, other] = strength.acts
  if (strength.hardness || isOpposite(one, other)) return strength
  if (strength.stronger === null) return null
  const [stronger, weaker] = strength.stronger === 'a' ? [one, other] : [other, one]
  const isStance = stances.some((stance) => stance === stronger) && WITHOUT_STANCE.has(weaker)
  return isStance || (BINDING.has(stronger) && OPEN.has(weaker)) ? strength : null
}

const isOpposite = (one: ActName | null, other: ActName | null): boolean =>
  (one === 'oppose' && other === 'support') || (one === 'support' && other === 'oppose')
