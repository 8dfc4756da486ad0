import { type ContentComparison, compareContent } from './compare-content.ts'
import { compareKinds } from './compare-kinds.ts'
import { compareParties, type PartyComparison } from './compare-parties.ts'
import { type Distance, distanceOf } from './event-days.ts'
import { eventKeys } from './event-keys.ts'
import { findContradiction, isInPerson, isOneVoice } from './find-contradiction.ts'
import type { EventSketch } from './sketch-event.ts'

/** Two readouts that report one event. `a` comes before `b` in the order of ids. */
export interface EventLink {
  readonly a: string
  readonly b: string
  /** From 0 to 1; links below `LEAST_CONFIDENCE` are not made. */
  readonly confidence: number
  /** What speaks for it and what makes it less sure, in plain words. */
  readonly reasons: readonly string[]
}

const LEAST_CONFIDENCE = 0.7

/** Whether two readouts report one event, and why; null if they do not, or it cannot be told. Symmetric. */
export function linkEvents(a: EventSketch, b: EventSketch): EventLink | null {
  if (a.readout === b.readout) return null
  // Weighed in one order, so that reasons read the same whichever came first.
  const [first, second] = a.readout < b.readout ? [a, b] : [b, a]
  const { confidence, reasons } = weighEvents(first, second)
  return confidence < LEAST_CONFIDENCE ? null : { a: first.readout, b: second.readout, confidence, reasons }
}

/** The same for any two sketches, however unlikely; 0 with the contradiction as the reason where there is one. */
export function weighEvents(
  a: EventSketch,
  b: EventSketch,
): { readonly confidence: number; readonly reasons: readonly string[] } {
  const contradiction = findContradiction(a, b)
  if (contradiction) return { confidence: 0, reasons: [contradiction] }
  const keys = new Set(eventKeys(a))
  if (!eventKeys(b).some((key) => keys.has(key))) return { confidence: 0, reasons: ['no party in common'] }
  const content = compareContent(a, b)
  const parts = [
    weighPeople(compareParties(a, b)),
    weighText(content, isOneVoice(a, b)),
    weighDays(distanceOf(a, b), a, b),
    weighKinds(a, b),
    weighContent(content),
  ]
  const weight = parts.reduce((sum, part) => sum + part.weight, 0)
  return {
    confidence: Math.round(Math.max(0, Math.min(0.99, weight)) * 100) / 100,
    reasons: parts.flatMap(({ reason }) => reason ?? []),
  }
}

interface Weight {
  readonly weight: number
  readonly reason: string | null
}

/** Those who stood for the parties are the strongest evidence; parties alone meet too often. */
function weighPeople({ sides, met, beside, unclear }: PartyComparison): Weight {
  const doubt = (sides === 'same' ? 0 : 0.15) + unclear.length * 0.15 + beside.length * 0.1
  if (met.length > 1) return { weight: 0.85 - doubt, reason: `the same people for ${met.join(', ')}` }
  if (met.length + beside.length > 1) {
    return {
      weight: 0.6 - doubt,
      reason: `some of the same people for ${[...met, ...beside].sort().join(', ')}`,
    }
  }
  if (met.length === 1)
    return { weight: 0.55 - doubt, reason: `the same parties, and the same person for ${met[0]}` }
  return { weight: 0.45 - doubt, reason: 'the same parties' }
}

function weighText({ isOneText }: ContentComparison, areOneVoice: boolean): Weight {
  if (isOneText) return { weight: 0.5, reason: 'nearly the same text' }
  return areOneVoice
    ? { weight: -0.2, reason: 'one publisher tells much the same twice' }
    : { weight: 0, reason: null }
}

function weighDays(distance: Distance | null, a: EventSketch, b: EventSketch): Weight {
  if (!distance) return { weight: -0.2, reason: 'one of them has no day' }
  const { apart, vague } = distance
  if (vague) return { weight: -0.2, reason: 'one of them has no full day' }
  const assumed = [a, b].filter(({ dayFrom }) => dayFrom === 'assumed').length
  const by = assumed === 0 ? '' : assumed === 1 ? ', one by its publication' : ', both by their publication'
  if (apart === 0) return { weight: 0.07, reason: `the same day${by}` }
  if (apart === 1) return { weight: isAtHome(a, b) ? -0.17 : 0, reason: `a day apart${by}` }
  return { weight: -0.1 * apart, reason: `${apart} days apart${by}` }
}

/**
 * Between publishers of one state no time zone explains a day, and those who are together today often are tomorrow: the
 * day after is another event more often than with calls.
 */
function isAtHome(a: EventSketch, b: EventSketch): boolean {
  const isAssumed = [a, b].some(({ dayFrom }) => dayFrom === 'assumed')
  return a.issuer !== null && a.issuer === b.issuer && isAssumed && isInPerson(a) && isInPerson(b)
}

function weighKinds(a: EventSketch, b: EventSketch): Weight {
  const comparison = compareKinds(a, b)
  if (comparison === 'same') return { weight: 0.03, reason: `the same kind: ${a.kind}` }
  const kinds = [a.kind, b.kind].sort().join(' and ')
  if (comparison === 'alike') return { weight: -0.04, reason: `kinds that may be one event: ${kinds}` }
  return { weight: -0.2, reason: `kinds that are seldom one event: ${kinds}` }
}

function weighContent({ common, sharedMentions, sharedTopics, sharedFigures }: ContentComparison): Weight {
  if (common === null) return { weight: 0, reason: null }
  const weight = common * 0.3 - 0.06
  const named = [...sharedFigures, ...sharedMentions.map(wordsOf), ...sharedTopics.map(wordsOf)].slice(0, 5)
  return {
    weight,
    reason: named.length > 0 ? `both speak of ${named.join(', ')}` : 'little in common in what they say',
  }
}

/** "finance-and-debt" → "finance and debt" */
const wordsOf = (key: string): string => key.replace(/^~/, '').replaceAll('-', ' ')
