import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPairs } from '../../scripts/pairs/read-pairs.ts'
import { compareVersions, type VersionChange } from '../../src/collation/versions/compare-versions.ts'
import { cutSegments } from '../../src/collation/versions/cut-segments.ts'

const told = (changes: readonly VersionChange[]) => changes.map((one) => `${one.kind}, ${one.class}`)
const compare = (before: string, after: string) => told(compareVersions(before, after, 'en'))

const TEXT = `Talks in Tarn

The presidents met in Tarn on Monday. They discussed the northern pipeline. Mara Voss promised 45 million crowns for the bridge. Olu Tam did not agree to the new border. The next meeting will be held in June.
`

describe('one change is told as what it is', () => {
  test.each([
    ['nothing', TEXT, []],
    ['white space', TEXT.replace('Monday. They', 'Monday.\n\nThey'), ['reset, layout']],
    ['the form of a mark', TEXT.replace('the bridge', '“the bridge”').replace(/[“”]/g, ''), []],
    ['case', TEXT.replace('Talks in', 'TALKS IN'), ['reset, layout']],
    ['a comma', TEXT.replace('promised 45', 'promised, 45'), ['reworded, correction']],
    ['a misspelling', TEXT.replace('northern', 'norhtern'), ['reworded, correction']],
    ['a letter left out', TEXT.replace('pipeline', 'pipline'), ['reworded, correction']],
    ['a letter for another', TEXT.replace('northern', 'southern'), ['reworded, substance']],
    ['a figure', TEXT.replace('45 million', '46 million'), ['reworded, substance']],
    ['a not', TEXT.replace('did not agree', 'did agree'), ['reworded, substance']],
    ['a short word', TEXT.replace('new border', 'now border'), ['reworded, substance']],
    ['a sentence gone', TEXT.replace(' They discussed the northern pipeline.', ''), ['deleted, substance']],
    ['a sentence put in', TEXT.replace(' Olu Tam', ' Snow fell. Olu Tam'), ['added, substance']],
    ['a line of marks put in', `${TEXT}\n###\n`, ['added, layout']],
    ['a copy', `${TEXT}\nThey discussed the northern pipeline.\n`, ['duplicated, substance']],
  ])('%s', (_, after, changes) => expect(compare(TEXT, after)).toEqual(changes))

  test('what was put in and left out is told word by word, and gives both texts back', () => {
    const [change] = compareVersions(TEXT, TEXT.replace('45 million', '46 million'), 'en')
    expect(change?.words.filter(({ op }) => op !== 'same')).toEqual([
      { op: 'deleted', text: '45' },
      { op: 'added', text: '46' },
    ])
    const without = (op: string) =>
      change?.words
        .filter((one) => one.op !== op)
        .map(({ text }) => text)
        .join('')
    expect(without('added')).toBe('Mara Voss promised 45 million crowns for the bridge.')
    expect(without('deleted')).toBe('Mara Voss promised 46 million crowns for the bridge.')
  })
})

/** A small generator of numbers, the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const FILES = [
  '05-citadel-call.txt',
  '12-state-visit.txt',
  '24-same-call-sorang.txt',
  '42-zh-state-visit.txt',
  '63-ru-working-visit.txt',
]
const TEXTS = [
  ...FILES.map((file) => ({
    text: readFileSync(join(import.meta.dirname, '../../examples', file), 'utf8'),
    lang: /-(zh|ru)-/.exec(file)?.[1] ?? 'en',
  })),
  ...readPairs().flatMap(({ a, b }) => [a.readout, b.readout].map(({ text, lang }) => ({ text, lang }))),
]
const NEW_WORDS: Readonly<Record<string, string>> = {
  en: ' and seven lighthouses',
  zh: '和七座灯塔',
  ru: ' и семь маяков',
}
const EDITS = ['delete', 'reword', 'move', 'duplicate', 'restore'] as const

/** A version pair with one planted edit, and what must be told of it. */
function plant(n: number) {
  const next = numbers(n)
  const { text, lang } = TEXTS[n % TEXTS.length] as (typeof TEXTS)[number]
  const segments = cutSegments(text, lang)
  const joined = (parts: readonly string[]) => parts.join('\n')
  const parts = segments.map((segment) => segment.text)
  const isOnce = (part: string) =>
    segments.filter(({ key }) => key === segments[parts.indexOf(part)]?.key).length === 1
  const usable = parts
    .map((part, i) => [part, i] as const)
    .filter(([part]) => part.length > 20 && isOnce(part))
  const [part, at] = usable[next(usable.length)] as readonly [string, number]
  const without = parts.filter((_, i) => i !== at)
  const edit = EDITS[n % EDITS.length] as (typeof EDITS)[number]
  const before = joined(parts)
  switch (edit) {
    case 'delete':
      return { edit, lang, before, after: joined(without), changes: ['deleted, substance'], part }
    case 'restore':
      return { edit, lang, before: joined(without), after: before, changes: ['added, substance'], part }
    case 'reword': {
      const cut = part.length - 1
      const words = part.slice(0, cut) + NEW_WORDS[lang] + part.slice(cut)
      return {
        edit,
        lang,
        before,
        after: joined(parts.with(at, words)),
        changes: ['reworded, substance'],
        part: words,
      }
    }
    case 'move': {
      const to = at < parts.length / 2 ? without.length : 0
      return {
        edit,
        lang,
        before,
        after: joined(without.toSpliced(to, 0, part)),
        changes: ['moved, substance'],
        part,
      }
    }
    case 'duplicate': {
      const to = next(parts.length + 1)
      return {
        edit,
        lang,
        before,
        after: joined(parts.toSpliced(to, 0, part)),
        changes: ['duplicated, substance'],
        part,
      }
    }
  }
}

describe('200 version pairs with one planted edit each', () => {
  test.each(EDITS)('%s: every one is found and classed, none is invented', (edit) => {
    const planted = Array.from({ length: 200 }, (_, n) => plant(n)).filter((one) => one.edit === edit)
    expect(planted.length).toBe(40)
    for (const { before, after, lang, changes, part } of planted) {
      const found = compareVersions(before, after, lang)
      expect(told(found), `${part}\n---\n${after}`).toEqual(changes)
      const [change] = found
      const quote = change?.after ? after.slice(...change.after) : before.slice(...(change?.before ?? [0, 0]))
      expect(quote).toBe(part)
    }
  })
})
