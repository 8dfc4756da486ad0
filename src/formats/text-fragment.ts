import type { Span } from '../record/span.ts'

/** A longer stretch, or one of several lines, is named by its first and last words, in UTF-16 units. */
const LONGEST_WHOLE = 200
/** UTF-16 units of those first and last words, and of what stands before and after. */
const END = 40

/**
 * The fragment of an address at which browsers show words of a page (`#:~:text=`, URL Fragment Text Directives). Words
 * that stand more than once in the text are told apart by what is around them.
 */
export function textFragment(text: string, [start, end]: Span): string {
  const quote = text.slice(start, end).trim()
  if (quote === '') return ''
  const isWhole = quote.length <= LONGEST_WHOLE && !quote.includes('\n')
  const words = isWhole ? [quote] : [wordsAt(quote.slice(0, END), 'end'), wordsAt(quote.slice(-END), 'start')]
  const isAlone = text.indexOf(quote) === text.lastIndexOf(quote)
  const before = isAlone ? '' : wordsAt(lineBefore(text, start).slice(-END), 'start')
  const after = isAlone ? '' : wordsAt(lineAfter(text, end).slice(0, END), 'end')
  const parts = [
    ...(before ? [`${encode(before)}-`] : []),
    ...words.map(encode),
    ...(after ? [`-${encode(after)}`] : []),
  ]
  return `#:~:text=${parts.join(',')}`
}

const lineBefore = (text: string, at: number) => text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
const lineAfter = (text: string, at: number) => text.slice(at).split('\n', 1)[0] ?? ''

/** Whole words of one line: a word that was cut at that end is left out, and so are other lines. */
function wordsAt(stretch: string, cut: 'start' | 'end'): string {
  const lines = stretch.split('\n')
  const line = (cut === 'end' ? lines[0] : lines.at(-1)) ?? ''
  const isCut = line.length >= END && line.includes(' ')
  const whole = isCut ? (cut === 'end' ? line.replace(/\s\S*$/, '') : line.replace(/^\S*\s/, '')) : line
  return whole.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '').trim()
}

/** A dash, a comma and "&" part the directive, so they go out as escapes; halves of letters, which have none, as U+FFFD. */
function encode(words: string): string {
  return encodeURIComponent(Buffer.from(words).toString()).replaceAll('-', '%2D')
}
