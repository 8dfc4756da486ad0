import { hash } from 'node:crypto'
import type { ReadoutRecord } from '../record/record.ts'

/** How many of the longest sentences stand for a text. */
const MOST = 6
/** Shorter sentences are alike in texts that have nothing else in common. */
const SHORTEST = 60

/**
 * Fingerprints of the longest sentences of the prose, by letters and digits alone: a reprint has most of them, whatever
 * a site puts around it. Whole numbers below 2^53, in rising order. A text without long sentences has one, of the whole.
 */
export function sentencePrints(record: ReadoutRecord): number[] {
  const { text } = record
  const prose = record.sentences.filter(({ zone }) => zone === 'lead' || zone === 'body')
  const sentences = prose.map(({ span }) => lettersOf(text.slice(...span)))
  const long = sentences.filter((letters) => letters.length >= SHORTEST || isHan(letters))
  const chosen = long.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST)
  const whole = chosen.length > 0 ? chosen : [lettersOf(text)].filter((letters) => letters !== '')
  return [...new Set(whole.map(printOf))].sort((a, b) => a - b)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function isHan(letters: string): boolean {
  return letters.length >= SHORTEST / 3 && /\p{Script=Han}/u.test(letters)
}

function printOf(letters: string): number {
  return Number(hash('sha1', letters, 'buffer').readBigUInt64BE() >> 11n)
}
