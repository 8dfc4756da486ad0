import { expect, test } from 'vitest'
import { gatherVariants } from './gather-variants.ts'

/** Phrases as "words between blanks", names in capitals; `= id` is what the register calls it. */
const gathered = (lines: readonly string[], isChinese = false) => {
  const phrases = lines.map((line) => {
    const [text = '', registered = null] = line.split(' = ')
    const words = text.split(' ')
    return {
      words: words.map((word) => word.toLowerCase()),
      names: words.map((word) => /^[A-Z]/.test(word)),
      registered,
    }
  })
  return [...gatherVariants(phrases, isChinese)]
}

test.each([
  ['another word in one place', ['deepen practical cooperation', 'expand practical cooperation'], [0, 0]],
  ['words more or fewer', ['open rivers', 'truly open rivers', 'open wide rivers'], [0, 0, 0]],
  ['two places are too many', ['deepen practical cooperation', 'expand useful cooperation'], [0, 1]],
  ['little in common', ['deepen trade', 'deepen friendship'], [0, 1]],
  [
    'other names make another phrase',
    ['build ties with all states', 'build ties with Borealia states'],
    [0, 1],
  ],
  ['the register keeps them apart', ['close old friendship = a', 'close new friendship = b'], [0, 1]],
  [
    'no chain leads on',
    ['build the northern road', 'build the northern long road', 'build the long road'],
    [0, 0, 2],
  ],
])('variants: %s', (_, lines, leaders) => {
  expect(gathered(lines)).toEqual(leaders)
})

test('a leader is called as the first that joins it, and then no other joins', () => {
  expect(gathered(['wide open rivers', 'open rivers = a', 'wide open river = b'])).toEqual([0, 0, 2])
})

test('Chinese counts letters', () => {
  expect(gathered(['深化 各 领域 合作', '拓展 各 领域 合作', '各 领域 合作', '深化 合作'], true)).toEqual([
    0, 0, 0, 3,
  ])
})
