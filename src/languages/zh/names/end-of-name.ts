import type { Sentence } from './sentence.ts'
import { BITS } from './token-bits.ts'
import { WordForms } from './word-forms.ts'

/** Letters of a name without dots, and with them. */
const LONGEST_NAME = 10
const LONGEST_FULL = 26

/** Where the name that begins at token `i` ends: unlisted letters, parts joined by dots; `i` if there is none. */
export function endOfName(sentence: Sentence, i: number): number {
  let to = i
  let dots = 0
  for (let at = i; at < sentence.tokens.length && at - i <= LONGEST_FULL; at++) {
    if (sentence.is(at, BITS.dot) || isHyphen(sentence, at)) {
      if (at === i || at + 1 >= sentence.tokens.length) break
      dots++
      continue
    }
    const afterDot = at > i && (sentence.is(at - 1, BITS.dot) || isHyphen(sentence, at - 1))
    const known = sentence.tokens[at]?.known
    const isPart =
      sentence.isPlain(at) ||
      // "伊|内|丝": a letter that is a word elsewhere, between others; "希|西尔", before others.
      (at > i ? isInnerLetter(sentence, at) : isFirstLetter(sentence, at)) ||
      // "赞登|沙特|尔": what is a name elsewhere may stand inside one.
      (known != null && at > i && known.type !== 'office' && sentence.isPlain(at + 1)) ||
      known?.type === 'person' ||
      (known != null && afterDot) ||
      (at > i && known?.type === 'place')
    if (!isPart && !(afterDot && !sentence.isMark(at))) break
    to = at + 1
  }
  const length = sentence.lengthOf(i, to)
  if (length < 2 || length > (dots > 0 ? LONGEST_FULL : LONGEST_NAME)) return i
  // "领导人|第十五次会晤", "代表|全体维方人民": neither a number nor a people is anybody.
  return /^第|^全体|[次届]$|人民$/.test(sentence.slice(i, to)) ? i : to
}

/** "伊|内|丝": a letter of a transliteration that is a word elsewhere. */
export function isInnerLetter(sentence: Sentence, at: number): boolean {
  if (!sentence.is(at, BITS.letter) || !sentence.is(at, BITS.transliterating)) return false
  return sentence.isPlain(at + 1) ? sentence.is(at + 1, BITS.transliterating) : sentence.is(at + 1, BITS.dot)
}

export const HYPHENS = new WordForms('-', '－', '–')

/** "柯拉-阿诺": a hyphen between letters of a transliteration. */
function isHyphen(sentence: Sentence, at: number): boolean {
  if (!sentence.isOne(at, HYPHENS)) return false
  return [at - 1, at + 1].every(
    (k) => sentence.is(k, BITS.transliterating) || sentence.tokens[k]?.known?.type === 'person',
  )
}

function isFirstLetter(sentence: Sentence, at: number): boolean {
  return [0, 1, 2].every(
    (k) => sentence.is(at + k, BITS.transliterating) && (k === 0 || sentence.isPlain(at + k)),
  )
}
