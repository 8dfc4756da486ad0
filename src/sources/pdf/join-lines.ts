import type { PdfLine } from './page-lines.ts'

/**
 * The lines of all pages as text: lines of one paragraph joined, words that were divided at the end of a line made
 * whole, a blank line between paragraphs. A new paragraph begins after a wider gap, in another size, at an indent, or
 * after a line that ends a sentence far from the right margin; a page ends a paragraph only where these say so too.
 */
export function joinLines(pages: readonly (readonly PdfLine[])[]): string {
  const lines = pages.flat()
  const starts = new Set(pages.map(([first]) => first))
  const body = measure(lines)
  const paragraphs: string[] = []
  let before: PdfLine | null = null
  for (const line of lines) {
    const opens = before === null || isBreak(before, line, body, starts.has(line))
    if (opens) paragraphs.push(line.text)
    else paragraphs.push(joined(paragraphs.pop() ?? '', line.text))
    before = line
  }
  return paragraphs.join('\n\n')
}

interface Body {
  readonly left: number
  readonly right: number
  /** From one line to the next. */
  readonly pitch: number
  readonly size: number
}

function measure(lines: readonly PdfLine[]): Body {
  const long = lines.filter(({ text }) => text.length > 30)
  const measured = long.length > 2 ? long : lines
  const pitches = measured.flatMap((line, i) => {
    const next = measured[i + 1]
    const pitch = next ? line.y - next.y : 0
    return pitch > 0 && pitch < 4 * line.size ? [pitch] : []
  })
  return {
    left: quantile(
      measured.map(({ left }) => left),
      0.25,
    ),
    right: quantile(
      measured.map(({ right }) => right),
      0.75,
    ),
    pitch: quantile(pitches, 0.4),
    size: quantile(
      measured.map(({ size }) => size),
      0.5,
    ),
  }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(part * (sorted.length - 1))] ?? 0
}

function isBreak(before: PdfLine, line: PdfLine, body: Body, isOnNewPage: boolean): boolean {
  const size = Math.max(before.size, line.size)
  if (Math.abs(before.size - line.size) > 0.15 * size) return true
  const isShort = before.right < body.right - 4 * size
  const endsSentence = /[.!?。！？…:：;；]["”’»)\]]?$/.test(before.text)
  const isIndented = line.left > before.left + 0.8 * size && line.left > body.left + 0.8 * size
  if (isOnNewPage) return (isShort && endsSentence) || (isIndented && endsSentence)
  const gap = before.y - line.y
  // Headings in larger letters are set further apart. A line that stands higher begins the next column.
  const pitch = body.pitch * Math.max(1, size / (body.size || size)) || 1.2 * size
  if (gap > 1.35 * pitch) return true
  if (isIndented && !(before.left > body.left + 0.8 * size)) return true
  return isShort && (endsSentence || isHeading(before, body))
}

/** A short line that is centred, as headings are. */
function isHeading({ left, right }: PdfLine, body: Body): boolean {
  const middle = (left + right) / 2
  return left > body.left + 20 && Math.abs(middle - (body.left + body.right) / 2) < 12
}

function joined(text: string, next: string): string {
  if (/\p{Ll}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  if (/[-–—/]$/.test(text) && !/\s[-–—]$/.test(text)) return text + next
  const isChinese =
    /[\p{Script=Han}，。、；：？！”’）》]$/u.test(text) && /^[\p{Script=Han}“‘（《]/u.test(next)
  return isChinese ? text + next : `${text} ${next}`
}
