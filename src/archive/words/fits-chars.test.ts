import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitsChars, isPlain } from './fits-chars.ts'
import { foldPlainly } from './fold-text.ts'

const letters = fc.constantFrom(
  ...'aAeéÉßfiﬁ½…ëйиИ〸十０0‥‹\u0306\u0301 \n\t\u00a0–—"“«’ёЁІі贸易㍿Ａ½№𝐀ǅ\u212b\u2028x.',
)

describe('looking for characters in a text as it stands', () => {
  test('finds what going through the folded text finds', () => {
    const stretch = fc.array(letters, { maxLength: 30 }).map((all) => all.join(''))
    const few = fc.array(letters, { minLength: 1, maxLength: 3 }).map((all) => all.join(''))
    fc.assert(
      fc.property(stretch, few, (text, typed) => {
        const folded = foldPlainly(typed)
        expect(fitsChars(folded).any(text)).toBe(foldPlainly(text).includes(folded))
      }),
      { numRuns: 5000 },
    )
  })

  test('finds every stretch of a text in it', () => {
    const stretch = fc.tuple(fc.string({ unit: 'binary' }), fc.nat(), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(stretch, ([text, from, length]) => {
        const folded = foldPlainly(text)
        const part = folded.slice(from % (folded.length + 1)).slice(0, length)
        if (part === '') return
        expect(fitsChars(part).any(text)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('finds in plain texts what going through the folded text finds, however long', () => {
    const usual = fc.constantFrom(...'aAbBstT  \n\t\u00a0–—-"“«’.,иИйЁшШ贸易两国')
    const stretch = fc.array(usual, { maxLength: 60 }).map((all) => all.join(''))
    fc.assert(
      fc.property(
        stretch,
        fc.nat(),
        fc.integer({ min: 1, max: 20 }),
        stretch,
        (text, from, length, other) => {
          const whole = foldPlainly(text)
          const folded = whole.slice(from % (whole.length + 1)).slice(0, length)
          for (const one of [text, other, text + other, other + text]) {
            expect(isPlain(one)).toBe(true)
            expect(fitsChars(folded).plain(Buffer.from(one))).toBe(foldPlainly(one).includes(folded))
          }
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('finds stretches of very many letters', () => {
    const many = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('')
    expect(fitsChars(many).any(`A${many}`)).toBe(true)
    expect(fitsChars(many).any(many.slice(1))).toBe(false)
  })
})
