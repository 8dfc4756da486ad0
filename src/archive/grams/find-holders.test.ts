import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bits, emptyBits, numbersIn } from './bits.ts'
import { blockGrams, PLAIN } from './block-grams.ts'
import { findHolders, gramsOf } from './find-holders.ts'
import { readHolders } from './gram-rows.ts'
import { BLOCK } from './pack-places.ts'

/** Looks into rows as the archive does: in the last whose first gram is not after the one that is looked for. */
function lookupIn(texts: readonly string[]) {
  const rows = blockGrams(texts)
  return (gram: string, into: Bits) => {
    const row = rows.findLast(({ first }) => Buffer.from(first).toString('latin1') <= gram)
    return row ? readHolders(row.packed, gram, into) : 0
  }
}

const word = fc.constantFrom('the', 'of', 'talks', 'talk', 'о', 'переговорах', '两国', 'a', 'the gas', 'then')
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))

describe('the index of a block', () => {
  test('leaves over all documents that hold what is looked for, and no others where it is exact', () => {
    const some = fc.array(text, { minLength: 3, maxLength: 60 })
    fc.assert(
      fc.property(some, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 14 }), (texts, which, from, length) => {
        // Each text many times over, so that some stretches are held often.
        const all = Array.from({ length: BLOCK }, (_, i) => texts[(i * i) % texts.length] ?? '')
        const source = texts[which % texts.length] ?? ''
        const part = source.slice(from % (source.length + 1)).slice(0, length)
        const { runs, isWhole } = gramsOf(part)
        const lookup = lookupIn(all)
        const holding = all.flatMap((one, i) => (one.includes(part) ? [i] : []))
        for (const run of runs) {
          const { bits, isExact } = findHolders(run, lookup)
          const found = new Set(numbersIn(bits))
          expect(holding.filter((i) => !found.has(i))).toEqual([])
          if (isExact && isWhole) expect([...found]).toEqual(holding)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('has nothing of what no text holds', () => {
    const lookup = lookupIn(Array.from({ length: BLOCK }, () => 'gas talks'))
    const find = (typed: string) => findHolders(gramsOf(typed).runs[0] ?? '', lookup)
    expect(find('oil').isExact).toBe(true)
    expect(numbersIn(find('oil').bits)).toEqual([])
    expect(numbersIn(find('gas talk').bits)).toHaveLength(BLOCK)
    expect(find('gas talk').isExact).toBe(true)
    expect(find('gat').isExact).toBe(true)
    const plain = emptyBits(BLOCK)
    expect([lookup(PLAIN, plain), numbersIn(plain).length]).toEqual([BLOCK, BLOCK])
  })

  test('a block of empty texts has no rows', () => {
    expect(blockGrams(Array.from({ length: BLOCK }, () => ''))).toEqual([])
  })
})
