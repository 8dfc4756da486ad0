import fc from 'fast-check'
import { ANYWHERE, LEADS, PIECES } from './readout-pieces.ts'

const SPACED = [' ', ' ', ' ', ' ', '', '\n', '. ', ', ']
const UNSPACED = ['', '', '', '', ' ', '\n', '。', '，']

/** A few pieces of readouts of a language in any order, joined as its words are, by marks or line breaks. */
export function fragmentIn(code: string): fc.Arbitrary<string> {
  return piecesOf(code, 8)
}

/** A longer run of pieces, often after a first sentence that makes it a readout. */
export function readoutLikeIn(code: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...(LEADS[code] ?? [])), piecesOf(code, 60))
    .map(([lead, rest]) => lead + rest)
}

function piecesOf(code: string, maxLength: number): fc.Arbitrary<string> {
  const joint = fc.constantFrom(...(code === 'zh' ? UNSPACED : SPACED))
  const foreign = Object.keys(PIECES).flatMap((other) => (other === code ? [] : (PIECES[other] ?? [])))
  const piece = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...(PIECES[code] ?? [])) },
    { weight: 4, arbitrary: fc.constantFrom(...ANYWHERE) },
    { weight: 1, arbitrary: fc.constantFrom(...foreign) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 10_000 }).map(String) },
  )
  return fc
    .array(fc.tuple(piece, joint), { maxLength })
    .map((pairs) => pairs.map(([words, mark]) => words + mark).join(''))
}
