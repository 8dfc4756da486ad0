import { type DatePage, SHAPE } from '../../reader/index.ts'
import { foldTable } from './fold-letters.ts'

/** How many letters stand in a word. */
export function digitsAt(at: number, { words }: DatePage): number {
  return (words.end[at] as number) - (words.start[at] as number)
}

const ZERO = '0'.charCodeAt(0)
const MOST_DIGITS = 4

/** The number that a word of at most four digits is, in either width; null if it is none. */
export function numberAt(at: number, { words, text }: DatePage): number | null {
  const fold = foldTable()
  if (at >= words.count || !((words.shape[at] as number) & SHAPE.digit)) return null
  const end = words.end[at] as number
  let value = 0
  let digits = 0
  for (let i = words.start[at] as number; i < end; i++) {
    const digit = (fold[text.charCodeAt(i)] as number) - ZERO
    if (digit < 0 || digit > 9 || ++digits > MOST_DIGITS) return null
    value = value * 10 + digit
  }
  return value
}
