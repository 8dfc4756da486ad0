import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BREAK, findRepeats, nodeOf } from './find-repeats.ts'

const words = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 12 })
const runs = fc.array(fc.record({ words, document: fc.integer({ min: 0, max: 3 }) }), { maxLength: 8 })

test('every stretch that repeats is found with the documents and events that have it', () => {
  fc.assert(
    fc.property(runs, (all) => {
      const numbered: number[] = []
      const documents: number[] = []
      const owners = new Map<string, Set<number>>()
      const places = new Map<string, number[]>()
      for (const { words: run, document } of all) {
        for (let i = 0; i < run.length; i++) {
          for (let k = i + 1; k <= run.length; k++) {
            const key = run.slice(i, k).join(' ')
            places.set(key, [...(places.get(key) ?? []), numbered.length + i])
            owners.set(key, (owners.get(key) ?? new Set()).add(document))
          }
        }
        numbered.push(...run, BREAK)
        for (let i = 0; i <= run.length; i++) documents.push(document)
      }
      const repeats = findRepeats(
        {
          words: Int32Array.from(numbered),
          highest: 3,
          documents: Int32Array.from(documents),
          // Documents 0 and 1 report one event, 2 and 3 another.
          events: Int32Array.from(documents, (document) => document >> 1),
        },
        20,
      )
      for (const [key, at] of places) {
        const node = nodeOf(repeats, at[0] as number, key.split(' ').length)
        if (at.length === 1) {
          expect(node).toBe(-1)
          continue
        }
        const having = owners.get(key) ?? new Set()
        expect(repeats.documents[node]).toBe(having.size)
        expect(repeats.events[node]).toBe(new Set([...having].map((document) => document >> 1)).size)
        expect((repeats.to[node] as number) - (repeats.from[node] as number) + 1).toBe(at.length)
      }
    }),
    { numRuns: 300 },
  )
})

test('stretches longer than asked for count as far as they go', () => {
  const run = new Int32Array(4000).fill(1)
  const owner = Int32Array.from(run, (_, i) => i >> 10)
  const { length, nodes } = findRepeats({ words: run, highest: 1, documents: owner, events: owner }, 6)
  expect(Math.max(...length)).toBe(6)
  expect(nodes).toBe(7)
})
