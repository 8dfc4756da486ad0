import type { PatternNode } from './pattern.ts'
import { type Rows, rowsOf } from './rows.ts'

/**
 * Many patterns as one position automaton (Glushkov 1961): every symbol occurrence is a position; `follow` says which
 * positions may come next, `first` where a match may begin, `rule` whose pattern it is, `last` where that rule is
 * complete. Symbols above zero are words, below zero word classes.
 */
export interface PositionAutomaton {
  readonly symbol: readonly number[]
  readonly rule: readonly number[]
  readonly last: readonly number[]
  readonly first: readonly number[]
  readonly follow: Rows
}

/** Builds the automaton of the patterns; `symbolOf` numbers a word or class. Throws if a pattern matches nothing at all. */
export function buildPositionAutomaton(
  patterns: readonly { readonly rule: number; readonly node: PatternNode }[],
  symbolOf: (name: string) => number,
): PositionAutomaton {
  const symbol: number[] = []
  const ruleOf: number[] = []
  const last: number[] = []
  const first: number[] = []
  const follow: number[][] = []

  const walk = (node: PatternNode, rule: number): Ends => {
    switch (node.kind) {
      case 'symbol': {
        const position = symbol.push(symbolOf(node.name)) - 1
        ruleOf.push(rule)
        last.push(0)
        follow.push([])
        return { first: [position], last: [position], empty: false }
      }
      case 'optional':
        return { ...walk(node.item, rule), empty: true }
      case 'repeated': {
        const ends = walk(node.item, rule)
        for (const position of ends.last) follow[position]?.push(...ends.first)
        return ends
      }
      case 'choice': {
        const ends = node.items.map((item) => walk(item, rule))
        return {
          first: ends.flatMap((end) => end.first),
          last: ends.flatMap((end) => end.last),
          empty: ends.some((end) => end.empty),
        }
      }
      case 'sequence':
        return node.items.map((item) => walk(item, rule)).reduce((left, right) => join(left, right, follow))
    }
  }
  for (const { rule, node } of patterns) {
    const ends = walk(node, rule)
    if (ends.empty) throw new Error('the pattern would match nothing at all')
    first.push(...ends.first)
    for (const position of ends.last) last[position] = 1
  }
  return { symbol, rule: ruleOf, last, first, follow: rowsOf(follow) }
}

interface Ends {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly empty: boolean
}

function join(left: Ends, right: Ends, follow: number[][]): Ends {
  for (const position of left.last) follow[position]?.push(...right.first)
  return {
    first: left.empty ? [...left.first, ...right.first] : left.first,
    last: right.empty ? [...left.last, ...right.last] : right.last,
    empty: left.empty && right.empty,
  }
}
