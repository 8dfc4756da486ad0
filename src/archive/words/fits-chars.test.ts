import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitsChars, isPlain, likeChars } from './fits-chars.ts'
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
        expect(fitsChars(folded)(text)).toBe(foldPlainly(text).includes(folded))
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
        expect(fitsChars(part)(text)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('by LIKE finds no text that lacks them, and every plain text that has them', () => {
    const db = new Database(':memory:')
    const like = db.prepare("SELECT ? LIKE ? ESCAPE '\\'").pluck()
    const usual = fc.constantFrom(...'aAbBstT %_\\\n\t\u00a0–—-"“«’.,éЁш贸易‗…')
    const stretch = fc.array(fc.oneof(usual, letters), { maxLength: 40 }).map((all) => all.join(''))
    fc.assert(
      fc.property(stretch, fc.nat(), fc.integer({ min: 2, max: 8 }), stretch, (text, from, length, other) => {
        const folded = foldPlainly(text)
          .slice(from % (text.length + 1))
          .slice(0, length)
        const patterns = likeChars(folded)
        if (!patterns) return
        for (const one of [text, other, text + other]) {
          const has = foldPlainly(one).includes(folded)
          if (like.get(one, patterns.holds) === 1) expect(has).toBe(true)
          if (has && isPlain(one)) expect(like.get(one, patterns.mayHold)).toBe(1)
        }
      }),
      { numRuns: 5000 },
    )
    db.close()
  })
})
