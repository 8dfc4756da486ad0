import { describe, expect, test } from 'vitest'
import { splitSpacedWords } from '../languages/shared/split-words.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { WordTable } from './word-table.ts'

const PHRASES = ['joint statement', 'joint', 'joint statement of the summit', 'the treaty']

describe('the longest phrase at a word', () => {
  const table = new WordTable()
  const trie = new PhraseTrie(8)
  PHRASES.forEach((phrase, i) => trie.add(phrase, i, table, splitSpacedWords))
  const longest = (text: string, at: number, suits: (value: number) => boolean = () => true) => {
    const words = splitSpacedWords(text, table)
    const found = trie.longest(words, at, words.count, suits)
    return found ? [PHRASES[found[0]], found[1]] : null
  }

  test.each([
    ['a Joint Statement was made', 1, ['joint statement', 3]],
    ['joint work', 0, ['joint', 1]],
    ['joint statement of the summit', 0, ['joint statement of the summit', 5]],
    ['joint statement of the meeting', 0, ['joint statement', 2]],
    ['statement', 0, null],
    ['joint', 1, null],
  ] as const)('"%s" from word %i: %j', (text, at, found) => {
    expect(longest(text, at)).toEqual(found)
  })

  test('falls back to the longest that suits', () => {
    expect(longest('joint statement of the summit', 0, (value) => value !== 2)).toEqual([
      'joint statement',
      2,
    ])
  })

  test('looks no further than it may', () => {
    const words = splitSpacedWords('joint statement', table)
    expect(trie.longest(words, 0, 1, () => true)).toEqual([1, 1])
  })

  test('says which words may begin a phrase', () => {
    const { word } = splitSpacedWords('joint statement', table)
    expect([...word.slice(0, 2)].map((number) => trie.mayBegin(number))).toEqual([true, false])
  })

  test('the first value filed stays, also where a text has met the phrase, and a phrase without words is none', () => {
    expect(longest('the treaty', 0)).toEqual(['the treaty', 2])
    trie.add('the treaty', 0, table, splitSpacedWords)
    trie.add('  ', 0, table, splitSpacedWords)
    expect(longest('the treaty', 0)).toEqual(['the treaty', 2])
  })

  test('a phrase filed after a text has met its first word is found all the same', () => {
    expect(longest('joint venture', 0)).toEqual(['joint', 1])
    trie.add('joint venture', 3, table, splitSpacedWords)
    expect(longest('joint venture', 0)?.[1]).toBe(2)
  })
})
