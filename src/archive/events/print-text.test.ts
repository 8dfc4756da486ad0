import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likenessOf, printText } from './print-text.ts'

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ')

test('a text is like itself, whatever its case and punctuation', () => {
  expect(
    likenessOf(printText('The ports, the grain; the bridge.'), printText('the ports the grain THE bridge')),
  ).toBe(1)
})

test.each([
  [words(0, 600), words(600, 1200), 0],
  [words(0, 600), words(300, 900), 1 / 3],
  [words(0, 600), words(30, 630), 0.9],
])('likeness is near the true share of common wording', (a, b, share) => {
  expect(Math.abs(likenessOf(printText(a), printText(b)) - share)).toBeLessThan(0.15)
})

test('Chinese is compared by characters', () => {
  expect(
    likenessOf(printText('两国外长讨论了港口和粮食'), printText('两国外长讨论了港口和桥梁')),
  ).toBeGreaterThan(0.5)
})

test('a text of fewer than three words has no print and is like nothing', () => {
  expect(printText('two words')).toEqual([])
  expect(likenessOf([], [])).toBe(0)
})

test('likeness is symmetric and lies between 0 and 1', () => {
  const text = fc.array(fc.constantFrom('port', 'grain', 'bridge', 'canal', 'treaty'), { maxLength: 80 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [left, right] = [printText(a.join(' ')), printText(b.join(' '))]
      expect(likenessOf(left, right)).toBe(likenessOf(right, left))
      expect(likenessOf(left, right)).toBeLessThanOrEqual(1)
    }),
  )
})
