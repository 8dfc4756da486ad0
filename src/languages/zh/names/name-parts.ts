import { foldText } from '../fold-letters.ts'
import type { ContractedStates } from './contracted-states.ts'
import type { Sentence } from './sentence.ts'
import { BITS } from './token-bits.ts'

/** Places contracted to one letter, and the letters that go before them: "在京会见", "涉疆". */
const CONTRACTED: Readonly<Record<string, readonly [name: string, ref: string, before: RegExp]>> = {
  京: ['北京', 'beijing', /^[在来抵离赴到返进]$/],
  疆: ['新疆', 'xinjiang', /^涉$/],
  藏: ['西藏', 'tibet', /^涉$/],
}
const MAY_BE = new Set(Object.keys(CONTRACTED).map((letter) => letter.charCodeAt(0)))

/** The place that a letter stands for, or null. */
export function contractedPlace(sentence: Sentence, i: number): readonly [name: string, ref: string] | null {
  const code = sentence.tokens[i]?.code ?? 0
  if (!MAY_BE.has(code)) return null
  const [name, ref, before] = CONTRACTED[String.fromCharCode(code)] ?? ['', '', /$^/]
  return before.test(foldText(sentence.slice(i - 1, i))) ? [name, ref] : null
}

export function labelWithin(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (sentence.tokens[i]?.known?.type === 'label' || sentence.is(i, BITS['head-label'])) return true
  return false
}

/** Three letters that mean these states wherever a name begins with them. */
const THREE: Readonly<Record<string, readonly string[]>> = {
  中吉乌: ['CHN', 'KGZ', 'UZB'],
  中蒙俄: ['CHN', 'MNG', 'RUS'],
  中俄蒙: ['CHN', 'RUS', 'MNG'],
  中日韩: ['CHN', 'JPN', 'KOR'],
}

/** "中俄文化年", "中吉乌铁路": the states that a name begins with, one of them China. */
export function contractedPair(name: string, contracted: ContractedStates): readonly string[] | null {
  const three = THREE[foldText(name.slice(0, 3))]
  if (three) return three
  const codes = [name.slice(0, 1), name.slice(1, 2)].map((form) => contracted.resolve(form))
  const [a, b] = codes
  return a && b && a !== b && (a === 'CHN' || b === 'CHN') && name[1] !== '国' ? [a, b] : null
}
