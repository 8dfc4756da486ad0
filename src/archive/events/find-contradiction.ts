import { type ContentComparison, compareContent } from './compare-content.ts'
import { compareKinds } from './compare-kinds.ts'
import { compareParties, type PartyComparison } from './compare-parties.ts'
import { distanceOf, isAnnounced } from './event-days.ts'
import type { EventSketch } from './sketch-event.ts'

/**
 * Why two readouts cannot report one event, in words; null if nothing speaks against it. Symmetric. What contradicts is
 * never brought together, neither by itself nor through a third text; only a person can.
 */
export function findContradiction(a: EventSketch, b: EventSketch): string | null {
  const parties = compareParties(a, b)
  if (parties.sides === 'crossed' && !isSummit(a, b, parties)) return 'each has a party that the other lacks'
  if (parties.against.length > 0 && !isOutvoted(parties)) {
    return `other people stood for ${parties.against.join(', ')}`
  }
  const content = compareContent(a, b)
  if (content.isOneText) return null
  if (parties.sides === 'more' && !isSummit(a, b, parties)) return 'one has a party more'
  if (isAnnounced(a) || isAnnounced(b)) return 'one was published before the day it names'
  const distance = distanceOf(a, b)
  if (!distance || distance.tooFar) return 'their days are too far apart'
  if (compareKinds(a, b) === 'apart') return `a ${a.kind} is no ${b.kind}`
  if (isOneVoice(a, b) && !(distance.apart === 0 && isRetold(a, b, parties, content))) {
    return 'two texts of one publisher'
  }
  return null
}

/** Texts on a large meeting name those who mattered to the issuer. */
function isSummit(a: EventSketch, b: EventSketch, { shared }: PartyComparison): boolean {
  const areMultilateral = a.kind === 'multilateral' && b.kind === 'multilateral'
  return areMultilateral && shared.length > 2 && shared.length * 2 >= Math.max(a.sides.length, b.sides.length)
}

/** Among many parties one name may be read wrongly. */
function isOutvoted({ met, against }: PartyComparison): boolean {
  return met.length > 1 && met.length > against.length * 2
}

/** From here on what two texts of one publisher speak of is the same. */
const RETOLD = 0.4
/** So many topics in common are what was talked over, not a turn of phrase. */
const TALKED_OVER = 3
/** How many times longer a report is than its summary. */
const LONGER = 1.75

/** A summary and a long report of one publisher: the same people met in person that day, and much of what is told is told twice. */
function isRetold(
  a: EventSketch,
  b: EventSketch,
  { sides, met }: PartyComparison,
  { common, sharedMentions, sharedTopics, sharedFigures }: ContentComparison,
): boolean {
  if (sides !== 'same' || met.length < 2 || !isInPerson(a) || !isInPerson(b)) return false
  // Arrival, talks and departure on one day share those who came along and the city, but not what was spoken of.
  if (a.kind !== b.kind && sharedTopics.length < TALKED_OVER) return false
  // Texts of one size are two reports of two events; a state, body or place in but one title makes an occasion of its own.
  if (Math.max(a.size, b.size) < Math.min(a.size, b.size) * LONGER) return false
  if (a.heading.length > 0 !== b.heading.length > 0) return false
  // So does a group of guests without a state: "the two presidents received young people of both countries".
  if (hasGuests(a) !== hasGuests(b)) return false
  return (common ?? 0) >= RETOLD && sharedMentions.length + sharedFigures.length > 1
}

function hasGuests({ people }: EventSketch): boolean {
  return people.some(({ country, ref, rank }) => country === null && ref === null && rank === null)
}

/** People talk on the telephone or write to each other twice a day more easily than they meet twice. */
export function isInPerson({ kind }: EventSketch): boolean {
  return ['meeting', 'visit', 'multilateral'].includes(kind)
}

/** One publisher in one language tells an event once; its second text of the day is on another. */
export function isOneVoice(a: EventSketch, b: EventSketch): boolean {
  const areOne =
    a.publisher !== null && b.publisher !== null ? a.publisher === b.publisher : a.issuer === b.issuer
  return areOne && a.issuer !== null && (a.lang === null || b.lang === null || a.lang === b.lang)
}
