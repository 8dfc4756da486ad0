import { foldPlainly } from '../../archive/words/fold-text.ts'
import type { Span } from '../../record/span.ts'

/** A sentence, or a line that holds none; all of a text but its white space is in segments. */
export interface Segment {
  readonly span: Span
  readonly text: string
  /** Equal for segments that differ in letters' case, white space, and the form of quotes and dashes alone. */
  readonly key: string
  /** Line breaks between it and the segment before. */
  readonly breaks: number
}

const segmenters = new Map<string, Intl.Segmenter>()

/** Cuts a text into sentences line by line, as Unicode has them for the language. */
export function cutSegments(text: string, lang: string | null): Segment[] {
  const segmenter = segmenterOf(lang)
  const segments: Segment[] = []
  let end = 0
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    for (const { segment, index: at } of segmenter.segment(line)) {
      const trimmed = segment.trim()
      if (trimmed === '') continue
      const start = index + at + segment.indexOf(trimmed)
      const breaks = text.slice(end, start).split('\n').length - 1
      end = start + trimmed.length
      segments.push({ span: [start, end], text: trimmed, key: foldPlainly(trimmed), breaks })
    }
  }
  return segments
}

function segmenterOf(lang: string | null): Intl.Segmenter {
  const code = lang ?? 'en'
  const known = segmenters.get(code)
  if (known) return known
  let made: Intl.Segmenter
  try {
    made = new Intl.Segmenter(code, { granularity: 'sentence' })
  } catch {
    // What pages declare as their language is not always a code.
    made = new Intl.Segmenter('en', { granularity: 'sentence' })
  }
  segmenters.set(code, made)
  return made
}
