import { nodeOf, type Repeats } from './find-repeats.ts'
import type { Candidate } from './measure-candidate.ts'

/** A candidate that stands in a longer one in at least so much of its documents is only a part of that one. */
const PART = 0.8

export interface Standing extends Candidate {
  /** Documents of the longer candidate that has it most often; 0 if there is none. */
  readonly inLonger: number
}

/**
 * Leaves out candidates that hardly ever stand outside a longer one; the others are told how often they do, as C-value
 * asks (Frantzi, Ananiadou and Mima, 2000). Each part of a candidate is looked up once.
 */
export function dropNested(candidates: readonly Candidate[], repeats: Repeats): Standing[] {
  const byNode = new Map<number, Candidate[]>()
  for (const one of candidates) {
    const known = byNode.get(one.node)
    if (known) known.push(one)
    else byNode.set(one.node, [one])
  }
  const inLonger = new Map<Candidate, number>()
  for (const { at, length, documents } of candidates) {
    for (let start = 0; start < length; start++) {
      // A node that has been looked up has all lengths down to that of its parent.
      let words = start === 0 ? length - 1 : length - start
      while (words > 0) {
        const node = nodeOf(repeats, at + start, words)
        if (node <= 0) break
        for (const part of byNode.get(node) ?? []) {
          if (part.length <= words && documents > (inLonger.get(part) ?? 0)) inLonger.set(part, documents)
        }
        words = repeats.length[repeats.parent[node] as number] as number
      }
    }
  }
  return candidates
    .map((one) => ({ ...one, inLonger: inLonger.get(one) ?? 0 }))
    .filter((one) => one.inLonger < PART * one.documents)
}
