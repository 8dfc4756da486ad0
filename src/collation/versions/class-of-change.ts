import { searchWords } from '../../archive/words/search-words.ts'
import type { ChangeClass } from './change-kinds.ts'
import { compareWords } from './compare-words.ts'

/** Shorter words differ by a letter and mean something else: "now", "not". */
const SHORTEST_MISSPELT = 5

/** What kind of change turned one wording into another that is not equal to it. */
export function classOfRewording(before: string, after: string): ChangeClass {
  const words = (text: string) => searchWords(text).map(({ word }) => word)
  const [a, b] = [words(before), words(after)]
  if (a.join(' ') === b.join(' ')) return 'correction'
  const changes = compareWords(a.join(' '), b.join(' ')).filter(({ text }) => text.trim() !== '')
  const changed = changes.filter(({ op }) => op !== 'same')
  const pairs = changed.flatMap((one, i) => {
    const next = changed[i + 1]
    return one.op === 'deleted' && next?.op === 'added' ? [[one.text.trim(), next.text.trim()] as const] : []
  })
  const areAllPaired = pairs.length * 2 === changed.length
  return areAllPaired && pairs.every(([one, other]) => isMisspelt(one, other)) ? 'correction' : 'substance'
}

/**
 * One letter more or less, or two neighbours that changed places, not at the beginning. A letter for another is no
 * misspelling: "northern" and "southern" differ by two.
 */
function isMisspelt(one: string, other: string): boolean {
  if (/\d|\s|\p{Script=Han}/u.test(one + other) || one[0] !== other[0]) return false
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < SHORTEST_MISSPELT) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (long.length === short.length + 1) return short.slice(at) === long.slice(at + 1)
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  return long.length === short.length && isSwapped && short.slice(at + 2) === long.slice(at + 2)
}
