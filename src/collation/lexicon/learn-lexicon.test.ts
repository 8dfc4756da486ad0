import { describe, expect, test } from 'vitest'
import { type ConfirmedPair, learnLexicon } from './learn-lexicon.ts'

const pair = (en: string, ru: string): ConfirmedPair => ({
  a: { lang: 'en', text: en },
  b: { lang: 'ru', text: ru },
})
const OTHERS = Array.from({ length: 12 }, (_, i) => pair(`barley${i} quarry${i}`, `ячмень${i} карьер${i}`))
const CONFIRMED = [
  pair('Walnuts and lanterns are exported', 'Экспортируются орехи и фонари'),
  pair('The price of walnuts fell', 'Цена на орехи упала'),
  pair('Lanterns light the harbour', 'Фонари освещают гавань'),
  ...OTHERS,
]

describe('words of two languages are learned from confirmed pairs', () => {
  const lexicon = learnLexicon(CONFIRMED)
  const shared = (en: string, ru: string) =>
    lexicon.keysOf('en', en).filter((key) => lexicon.keysOf('ru', ru).includes(key))

  test('those that always stand together answer each other, others do not', () => {
    expect(shared('walnut', 'орех').length).toBe(1)
    expect(shared('lantern', 'фонар').length).toBe(1)
    expect(shared('walnut', 'фонар')).toEqual([])
    expect(lexicon.keysOf('en', 'harbour')).toEqual([])
  })

  test('the order of the languages in a pair makes no difference', () => {
    const turned = learnLexicon(CONFIRMED.map(({ a, b }) => ({ a: b, b: a })))
    expect(turned.size).toBe(lexicon.size)
    expect(turned.keysOf('ru', 'орех')).toEqual(lexicon.keysOf('ru', 'орех'))
  })

  test('once is not enough, and nothing is learned from nothing', () => {
    expect(learnLexicon([pair('walnuts', 'орехи'), ...OTHERS]).keysOf('en', 'walnut')).toEqual([])
    expect(learnLexicon([]).size).toBe(0)
  })

  test('languages are kept apart', () => {
    const chinese = CONFIRMED.map(({ a }) => ({ a, b: { lang: 'zh', text: '核桃出口' } }))
    const both = learnLexicon([...CONFIRMED, ...chinese])
    expect(both.keysOf('ru', 'орех')).toEqual(lexicon.keysOf('ru', 'орех'))
  })
})
