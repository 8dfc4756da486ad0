import { foldText } from '../fold-letters.ts'
import type { Thing } from './find-things.ts'
import type { Sentence } from './sentence.ts'
import { BITS } from './token-bits.ts'

/** Letters of the longest name of an airport. */
const LONGEST = 8

/** "抵达|塔恩国际机场", "奥尔森机场": an airport with the letters or the place that it is named for. */
export function airportAt(sentence: Sentence, i: number): Thing | null {
  const isPlace = sentence.tokens[i]?.known?.type === 'place'
  if (!isPlace && !(sentence.isPlain(i) && sentence.is(i, BITS.transliterating) && !sentence.isPlain(i - 1)))
    return null
  for (let to = i + 1; to <= i + LONGEST; to++) {
    const form = foldText(sentence.slice(to, to + 1))
    if (form === '国际机场' || (form === '机场' && isPlace && to === i + 1))
      return { from: i, to: to + 1, type: 'place', rule: 'zh-name-airport' }
    if (!sentence.isPlain(to) && sentence.tokens[to]?.known?.type !== 'place') return null
  }
  return null
}
