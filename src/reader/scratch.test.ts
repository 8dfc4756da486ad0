import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Scratch } from './scratch.ts'

describe('memory for one reading', () => {
  test('arrays are clean, and no two of one reading share a place, however large they get', () => {
    const scratch = new Scratch()
    const size = fc.oneof(fc.nat(40), fc.nat(70_000))
    const wanted = fc.array(fc.record({ size, isBytes: fc.boolean() }), { maxLength: 12 })
    fc.assert(
      fc.property(wanted, (list) => {
        scratch.reset()
        const arrays = list.map(({ size, isBytes }, i) => {
          const array = isBytes ? scratch.bytes(size) : scratch.ints(size, i)
          expect(array.length).toBe(size)
          expect(array.every((value) => value === (isBytes ? 0 : i))).toBe(true)
          return array.fill(i + 1)
        })
        arrays.forEach((array, i) => {
          expect(array.every((value) => value === i + 1)).toBe(true)
        })
      }),
    )
  })
})
