import { foldText } from '../fold-letters.ts'
import type { Thing } from './find-things.ts'
import type { Sentence } from './sentence.ts'

/** Tokens of the longest name behind its states. */
const LONGEST = 10

const TIES = /^(?:跨境|国际|高速|标准轨)*(?:铁路|高铁|高速公路|经济走廊|经济合作走廊)/
const TREATY =
  /^(?:双边|全面|经济|睦邻|友好|合作|互助|和平|自由贸易|自贸|投资|贸易|经贸|引渡|航空)+(?:协定|条约)/

/** "中泰|铁路", "中塞|自由贸易协定": what two states build or have signed, named by them. `i` is the token behind them. */
export function thingOfStates(sentence: Sentence, i: number, from: number): Thing | null {
  const ahead = foldText(sentence.slice(i, Math.min(sentence.tokens.length, i + LONGEST)))
  const ties = TIES.exec(ahead)
  const match = ties ?? TREATY.exec(ahead)
  if (!match) return null
  for (let to = i + 1; to <= i + LONGEST; to++) {
    const { length } = sentence.slice(i, to)
    if (length === match[0].length)
      return { from, to, type: ties ? 'initiative' : 'instrument', rule: 'zh-name-of-states' }
    if (length > match[0].length) return null
  }
  return null
}
