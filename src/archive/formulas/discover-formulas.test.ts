import { describe, expect, test } from 'vitest'
import { discoverFormulas } from './discover-formulas.ts'
import type { FormulaLanguage } from './formula.ts'
import { type FormulaText, MARKS } from './formula-text.ts'
import type { Phrasing } from './number-texts.ts'

const words = (list: string) => new Set(list.split(' '))
const english: Phrasing = {
  cannotBegin: words('the and of to in for that is'),
  cannotEnd: words('the and of to in for that is'),
  openers: words('in for'),
  bonds: words('of'),
}
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const chinese: Phrasing = {
  cannotBegin: words('的 和 将'),
  cannotEnd: words('的 和 将'),
  openers: words('在'),
  bonds: words('的'),
  boundsOf: (text) => [...segmenter.segment(text)].map(({ index }) => index).concat(text.length),
}

/** Texts that report events of their own; `{words}` are names, `[words]` are barred, all of it is said by a side. */
function texts(lines: readonly string[], more: Partial<FormulaText> = {}): FormulaText[] {
  return lines.map((line, i) => {
    const text = line.replace(/[{}[\]]/g, '')
    const marks = new Uint8Array(text.length + 1).fill(MARKS.said)
    let flag = 0
    let at = 0
    for (const letter of line) {
      if (letter === '{') flag = MARKS.name
      else if (letter === '[') flag = MARKS.barred
      else if (letter === '}' || letter === ']') flag = 0
      else {
        marks[at] = (marks[at] as number) | flag
        at += letter.length
      }
    }
    return { text, document: `d${i}`, event: `e${i}`, issuer: 'a', day: `203${i}-05-04`, marks, ...more }
  })
}

function found(
  given: readonly FormulaText[],
  lang: FormulaLanguage = 'en',
  known: Readonly<Record<string, string>> = {},
): string[] {
  const formulas = discoverFormulas(given, {
    lang,
    phrasing: lang === 'zh' ? chinese : english,
    plainHan: (text) => text,
    known: {
      formulaOf: (parts) => known[parts.join(lang === 'zh' ? '' : ' ')] ?? null,
      isName: (parts) => parts.join(' ') === 'prime minister',
    },
  })
  return formulas.map(({ wordings, documents, events, registered }) => {
    const texts = wordings.map(({ text }) => text).join(' | ')
    return `${texts} ${documents}/${events}${registered ? ` = ${registered}` : ''}`
  })
}

const SAID = [
  'Boats need open rivers and quiet borders, says one.',
  'Everybody wishes for open rivers and quiet borders in spring.',
  'Without open rivers and quiet borders; nothing moves.',
]

describe('formulas', () => {
  test('the longest phrase that is clean at its edges is found, and none of its parts', () => {
    expect(found(texts(SAID))).toEqual(['open rivers and quiet borders 3/3'])
  })

  test('two texts are too few, and three of one event', () => {
    expect(found(texts(SAID.slice(0, 2)))).toEqual([])
    expect(found(texts(SAID, { event: 'e' }))).toEqual([])
    expect(found([])).toEqual([])
  })

  test('reprints count once', () => {
    const [first, ...rest] = texts(SAID)
    const again = [...rest, ...texts([SAID[0] as string]), ...texts([SAID[0] as string])]
    expect(found(first ? [first, ...again] : [])).toEqual(['open rivers and quiet borders 3/3'])
  })

  test('what the narrator says is none', () => {
    const marks = new Uint8Array(100)
    expect(found(texts(SAID, { marks }))).toEqual([])
  })

  test('no phrase goes across people, dates and marks', () => {
    const lines = [
      'Of open rivers [Mara Voss] spoke well.',
      'On open rivers [Mara Voss] spoke well.',
      'By open rivers [Mara Voss] spoke well.',
      'Let open rivers, they say, be.',
    ]
    expect(found(texts(lines))).toEqual(['open rivers 4/4'])
  })

  test('a name at the edge belongs to a phrase that hardly ever goes without it', () => {
    const own = [
      'Here {Orlen} is part of the sea',
      'We say {Orlen} is part of the sea',
      'Still {Orlen} is part of the sea',
    ]
    expect(found(texts(own))).toEqual(['Orlen is part of the sea 3/3'])
    const free = [
      ...own,
      'Here {Tarn} is part of the sea',
      'Yes, {Zor} is part of the sea',
      'No, {Kas} is part of the sea',
    ]
    expect(found(texts(free))).toEqual(['part of the sea 6/6'])
  })

  test('a light word opens a phrase that hardly ever goes without it', () => {
    const lines = [
      'They met in the light of reason',
      'Talks go on in the light of reason',
      'Peace grows in the light of reason',
    ]
    expect(found(texts(lines))).toEqual(['in the light of reason 3/3'])
  })

  test('variants are gathered, the register names what it knows, and names of offices are left out', () => {
    const lines = [
      ...['a', 'b', 'c'].map((letter) => `Side ${letter} will deepen practical cooperation`),
      ...['d', 'e', 'f'].map((letter) => `Side ${letter} may expand practical cooperation`),
      ...['g', 'h', 'i'].map((letter) => `And ${letter} met prime minister ${letter}${letter}`),
    ]
    const known = { 'practical cooperation': 'practical-cooperation' }
    const all = found(texts(lines), 'en', known)
    expect(all).toHaveLength(1)
    expect(all[0]).toMatch(/practical cooperation.* 6\/6 = practical-cooperation$/)
  })

  test('Chinese phrases are whole words', () => {
    const lines = [
      '双方强调开放河流与安宁边界，很好。',
      '我们希望开放河流与安宁边界。',
      '没有开放河流与安宁边界，不行。',
    ]
    expect(found(texts(lines), 'zh')).toEqual(['开放河流与安宁边界 3/3'])
  })
})
