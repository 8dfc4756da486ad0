import type { RegisterData } from '../register/index.ts'
import { PairTable } from './pair-table.ts'
import { WordSet } from './word-set.ts'
import { lowerCode } from './word-table.ts'
import type { Words } from './words.ts'

/** What a wording stands for: a topic or a formula of the register. */
interface Wording {
  readonly id: string
  readonly label: string
  readonly kind: 'topic' | 'formula'
}

/** All wordings of topics and formulas in one tree of characters, looked up at the beginning of words. */
export interface TopicIndex {
  /** The longest wording that begins at word `at`, as [wording, end]; null if none. */
  readonly longest: (text: string, words: Words, at: number) => readonly [Wording, number] | null
}

export function buildTopicIndex(registers: readonly RegisterData[]): TopicIndex {
  const edges = new PairTable(1 << 11)
  const values: number[] = [-1]
  const isPrefix: boolean[] = [false]
  const wordings: Wording[] = []
  // Wordings wait by their first two letters and are grown into the tree when a text first has a word of those letters.
  const waiting = new Map<number, [form: string, wording: number][]>()
  const add = (form: string, wording: number) => {
    const key = firstLetters(form, 0)
    const others = waiting.get(key)
    if (others) others.push([form, wording])
    else waiting.set(key, [[form, wording]])
  }
  const grow = (form: string, wording: number) => {
    const open = form.endsWith('*')
    const letters = open ? form.slice(0, -1) : form
    let node = 0
    for (let i = 0; i < letters.length; i++) {
      const code = foldCode(letters.charCodeAt(i))
      let next = edges.get(node, code)
      if (next < 0) {
        next = values.push(-1) - 1
        isPrefix.push(false)
        edges.set(node, code, next)
      }
      node = next
    }
    if (node !== 0 && values[node] === -1) {
      values[node] = wording
      isPrefix[node] = open
    }
  }
  for (const register of registers) {
    for (const formula of register.formulas) {
      const wording = wordings.push({ id: formula.id, label: formula.en[0] as string, kind: 'formula' }) - 1
      for (const form of formula.en) add(form, wording)
    }
    for (const topic of register.topics) {
      const wording = wordings.push({ id: topic.id, label: topic.label, kind: 'topic' }) - 1
      for (const form of topic.en) add(form, wording)
    }
  }
  // Words that no wording begins with, by number: most words of a text are met again and again.
  const barren = new WordSet()
  return {
    longest(text, words, at) {
      const word = words.word[at] as number
      if (barren.has(word)) return null
      const start = words.start[at] as number
      const key = firstLetters(text, start)
      const fresh = waiting.get(key)
      if (fresh) {
        waiting.delete(key)
        for (const [form, wording] of fresh) grow(form, wording)
      }
      let found: readonly [Wording, number] | null = null
      let node = 0
      for (let i = start; i < text.length; i++) {
        node = edges.get(node, foldCode(text.charCodeAt(i)))
        if (node < 0) {
          if (word > 0 && !found && i < (words.end[at] as number)) barren.add(word)
          break
        }
        const value = values[node] as number
        if (value < 0) continue
        const end = isPrefix[node] ? endOfWord(text, i + 1) : i + 1
        if (isPrefix[node] || !isLetter(text.charCodeAt(i + 1))) found = [wordings[value] as Wording, end]
      }
      return found
    },
  }
}

function firstLetters(text: string, at: number): number {
  return foldCode(text.charCodeAt(at)) * 0x10000 + foldCode(text.charCodeAt(at + 1))
}

/** Letters to lower case, every kind of space to one, every dash to a hyphen. */
function foldCode(code: number): number {
  if (code === 0x0a || code === 0x0d || code === 0x09 || code === 0xa0) return 32
  if (code >= 0x2010 && code <= 0x2015) return 45
  return lowerCode(code)
}

function endOfWord(text: string, at: number): number {
  let end = at
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return end
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xc0
  )
}
