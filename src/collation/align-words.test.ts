import { expect, test } from 'vitest'
import { alignWords } from './align-words.ts'
import { findWords } from './evidence/find-words.ts'

const align = (a: string, b: string) =>
  alignWords(findWords(a, 0, 'en', []), findWords(b, 0, 'en', []), () => 1)

test('the longest stretch in the same order is found, words between left aside', () => {
  const a = 'He praised farmers and the repair of the old northern gas pipeline'
  const b = 'Repair of the northern pipeline began in winter'
  const found = align(a, b)
  expect(found && [a.slice(...found.a), b.slice(...found.b), found.words]).toEqual([
    'repair of the old northern gas pipeline',
    'Repair of the northern pipeline',
    3,
  ])
})

test('texts without a common word have none', () => {
  expect(align('farmers praised', 'pipeline repaired')).toBeNull()
  expect(align('', 'pipeline')).toBeNull()
})
