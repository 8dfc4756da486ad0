import type { ContractedStates } from './contracted-states.ts'
import type { Sentence } from './sentence.ts'
import { BITS } from './token-bits.ts'

const CAPITAL = '京'.charCodeAt(0)

/** "在京会见": the capital contracted to one letter. */
export function isCapital(sentence: Sentence, i: number): boolean {
  return sentence.tokens[i]?.code === CAPITAL && /^[在来抵离赴到返进]$/.test(sentence.slice(i - 1, i))
}

export function labelWithin(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (sentence.tokens[i]?.known?.type === 'label' || sentence.is(i, BITS['head-label'])) return true
  return false
}

/** "中俄文化年": the two states that a name begins with, one of them China. */
export function contractedPair(name: string, contracted: ContractedStates): readonly string[] | null {
  const codes = [name.slice(0, 1), name.slice(1, 2)].map((form) => contracted.resolve(form))
  const [a, b] = codes
  return a && b && a !== b && (a === 'CHN' || b === 'CHN') && name[1] !== '国' ? [a, b] : null
}
