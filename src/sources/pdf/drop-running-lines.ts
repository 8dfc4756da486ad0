import type { PdfLine } from './page-lines.ts'

/** Lines above and below these heights may be running heads and feet. */
const HEAD = 0.88
const FOOT = 0.12

/**
 * Leaves out page numbers, and heads and feet that stand on most pages, except where they stand first: a letterhead
 * says whose text it is.
 */
export function dropRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const key of new Set(lines.filter(isAtEdge).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const seen = new Set<string>()
  return pages.map((lines) =>
    lines.filter((line) => {
      if (!isAtEdge(line)) return true
      if (isPageNumber(line.text)) return false
      const key = keyOf(line)
      const isRunning = (counts.get(key) ?? 0) >= Math.max(2, pages.length / 2)
      const isFirst = !seen.has(key)
      seen.add(key)
      return !isRunning || isFirst
    }),
  )
}

function isAtEdge({ height }: PdfLine): boolean {
  return height > HEAD || height < FOOT
}

const keyOf = ({ text }: PdfLine) => text.replace(/\d+/g, '#')

function isPageNumber(text: string): boolean {
  return /^(?:[-–—|·]\s*)?(?:page|стр\.?|страница|第)?\s*\d{1,4}\s*(?:页|(?:of|из|\/)\s*\d{1,4})?(?:\s*[-–—|·])?$/i.test(
    text,
  )
}
