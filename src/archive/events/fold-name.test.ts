import { expect, test } from 'vitest'
import { compareNames, foldName } from './fold-name.ts'

test.each([
  ['Zelenskyy', 'Zelenskiy', 'same'],
  ['Mirziyoyev', 'Mirziyoev', 'same'],
  ['Brandt', 'Max Brandt', 'same'],
  ['Brandt Max', 'Max Brandt', 'same'],
  ['Max J. Brandt, Jr.', 'Maximilian Brandt', 'same'],
  ['Ida Sørensen', 'Ida Sorensen', 'same'],
  ['Mohammed bin Omar Al-Tani', 'Mohamad Omar Tani', 'same'],
  ["O'Hara", 'O’Hara', 'same'],
  ['伦德', '伦德', 'same'],
  ['Olga Brandt', 'Max Brandt', 'unclear'],
  ['Ida Lund', 'Max Brandt', 'different'],
  ['Lund', 'Lunt', 'different'],
  ['M.', 'Max Brandt', 'different'],
  ['伦德', 'Lund', 'unknown'],
  ['', 'Lund', 'unknown'],
] as const)('%s and %s are %s', (a, b, verdict) => {
  expect(compareNames(foldName(a), foldName(b))).toBe(verdict)
  expect(compareNames(foldName(b), foldName(a))).toBe(verdict)
})
