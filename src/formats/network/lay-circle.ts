import type { GraphEdge } from './network-graph.ts'

/** A counterpart on the circle around one state; the circle has radius 1, x to the right, y down. */
export interface CirclePlace {
  readonly code: string
  readonly x: number
  readonly y: number
  readonly edge: GraphEdge
}

const MOST_ON_CIRCLE = 36

/**
 * The counterparts of most events in the order of their codes, from the top clockwise: the same counterparts always
 * stand in the same places, whatever the numbers are.
 */
export function layCircle(edges: readonly GraphEdge[], state: string): readonly CirclePlace[] {
  const own = edges.filter(({ pair }) => pair.includes(state))
  const most = [...own]
    .sort((a, b) => b.events.length - a.events.length || (otherOf(a, state) < otherOf(b, state) ? -1 : 1))
    .slice(0, MOST_ON_CIRCLE)
  return most
    .sort((a, b) => (otherOf(a, state) < otherOf(b, state) ? -1 : 1))
    .map((edge, i) => {
      const angle = (i / most.length) * 2 * Math.PI
      return { code: otherOf(edge, state), x: rounded(Math.sin(angle)), y: rounded(-Math.cos(angle)), edge }
    })
}

const otherOf = ({ pair: [a, b] }: GraphEdge, state: string): string => (a === state ? b : a)

/** Sines differ in their last digit between machines. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
