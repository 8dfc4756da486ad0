import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PatternNode } from './pattern.ts'
import { parsePattern } from './pattern.ts'
import { buildPositionAutomaton } from './position-automaton.ts'
import { rowsOf } from './rows.ts'
import { RuleMachine } from './rule-machine.ts'

/** Symbols of the little language these tests use; a unit may be several of them at once. */
const NUMBERS: Readonly<Record<string, number>> = { a: 1, b: 2, c: 3, '<any>': -1, '<adverb>': -2, '<x>': -3 }
const ADVERB = -2
const symbolOf = (name: string) => NUMBERS[name] ?? 0

/** Every set of symbols that a unit may be, by its number. */
const SIGNATURES: readonly ReadonlySet<number>[] = [
  new Set([1, -1]),
  new Set([2, -1]),
  new Set([3, -1]),
  new Set([-1]),
  new Set([-2, -1]),
  new Set([-3, -1]),
  new Set([1, -3, -1]),
  new Set([2, -2, -1]),
  new Set<number>([]),
]

function machineOf(patterns: readonly PatternNode[]): RuleMachine {
  const automaton = buildPositionAutomaton(
    patterns.map((node, rule) => ({ rule, node })),
    symbolOf,
  )
  return new RuleMachine(automaton, SIGNATURES, ADVERB)
}

/** All `rule from to` that the machine finds, in order. */
function foundBy(machine: RuleMachine, units: readonly number[]): string[] {
  const found: string[] = []
  for (let from = 0; from < units.length; from++) {
    let state = machine.start(units[from] as number)
    for (let next = from + 1; state !== 0; next++) {
      for (const rule of machine.complete(state)) found.push(`${rule} ${from} ${next}`)
      expect(machine.isFinal(state)).toBe(machine.complete(state).length > 0)
      if (next >= units.length) break
      state = machine.next(state, units[next] as number)
    }
  }
  return found.sort()
}

/** The same by trying everything: what each part of a pattern can reach, adverbs passed over before any unit but the first. */
function foundByTrying(patterns: readonly PatternNode[], units: readonly number[]): string[] {
  const is = (at: number, symbol: number) => SIGNATURES[units[at] as number]?.has(symbol) ?? false
  const endsOf = (node: PatternNode, at: number, from: number): number[] => {
    switch (node.kind) {
      case 'symbol': {
        const ends: number[] = []
        for (let unit = at; unit < units.length; unit++) {
          if (is(unit, symbolOf(node.name))) ends.push(unit + 1)
          if (at === from || !is(unit, ADVERB)) break
        }
        return ends
      }
      case 'optional':
        return [at, ...endsOf(node.item, at, from)]
      case 'repeated': {
        const ends = new Set(endsOf(node.item, at, from))
        for (const end of ends) for (const further of endsOf(node.item, end, from)) ends.add(further)
        return [...ends]
      }
      case 'choice':
        return node.items.flatMap((item) => endsOf(item, at, from))
      case 'sequence':
        return node.items.reduce(
          (ends, item) => [...new Set(ends.flatMap((end) => endsOf(item, end, from)))],
          [at],
        )
    }
  }
  const found = patterns.flatMap((node, rule) =>
    units.flatMap((_, from) => [...new Set(endsOf(node, from, from))].map((end) => `${rule} ${from} ${end}`)),
  )
  return [...new Set(found)].sort()
}

const { pattern } = fc.letrec<{ pattern: PatternNode }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('a', 'b', 'c', '<x>', '<any>').map((name): PatternNode => ({ kind: 'symbol', name })),
    fc
      .array(tie('pattern'), { minLength: 2, maxLength: 3 })
      .map((items): PatternNode => ({ kind: 'sequence', items })),
    fc
      .array(tie('pattern'), { minLength: 2, maxLength: 3 })
      .map((items): PatternNode => ({ kind: 'choice', items })),
    tie('pattern').map((item): PatternNode => ({ kind: 'optional', item })),
    tie('pattern')
      .filter((item) => !canBeEmpty(item))
      .map((item): PatternNode => ({ kind: 'repeated', item })),
  ),
}))

const canBeEmpty = (node: PatternNode): boolean => {
  if (node.kind === 'symbol') return false
  if (node.kind === 'optional') return true
  if (node.kind === 'repeated') return canBeEmpty(node.item)
  return node.kind === 'choice' ? node.items.some(canBeEmpty) : node.items.every(canBeEmpty)
}
const rules = fc.array(
  pattern.filter((node) => !canBeEmpty(node)),
  { minLength: 1, maxLength: 4 },
)
const unitRun = fc.array(fc.nat(SIGNATURES.length - 1), { maxLength: 9 })

describe('the rule machine', () => {
  test('finds exactly what trying everything finds, whatever it has read before', () => {
    fc.assert(
      fc.property(rules, fc.array(unitRun, { minLength: 1, maxLength: 3 }), (patterns, runs) => {
        const machine = machineOf(patterns)
        for (const units of runs) {
          expect(foundBy(machine, units)).toEqual(foundByTrying(patterns, units))
          machine.trim()
        }
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['a b', [0, 1], ['0 0 2']],
    ['a b', [0, 4, 4, 1], ['0 0 4']],
    ['a b', [4, 0, 1], ['0 1 3']],
    ['a', [0, 4], ['0 0 1']],
    ['a ...2 c', [0, 3, 3, 2], ['0 0 4']],
    ['a ...2 c', [0, 3, 3, 3, 2], []],
    ['(a|<x>) b?', [6, 1], ['0 0 1', '0 0 2']],
  ] as const)('%s over units %j finds %j', (when, units, found) => {
    expect(foundBy(machineOf([parsePattern(when)]), units)).toEqual(found)
  })
})

describe('the position automaton', () => {
  test('has a position for every symbol and knows where a match may begin and end', () => {
    const automaton = buildPositionAutomaton([{ rule: 5, node: parsePattern('a (b|c)? a') }], symbolOf)
    expect(automaton).toEqual({
      symbol: [1, 2, 3, 1],
      rule: [5, 5, 5, 5],
      last: [0, 0, 0, 1],
      first: [0],
      follow: rowsOf([[1, 2, 3], [3], [3], []]),
    })
  })

  test('refuses a pattern that would match nothing at all', () => {
    expect(() => buildPositionAutomaton([{ rule: 0, node: parsePattern('a? b?') }], symbolOf)).toThrow(
      'nothing at all',
    )
  })
})
