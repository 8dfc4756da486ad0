/** A stretch of text as the library gives it: `transform` holds its place in its last two numbers. */
export interface PageItem {
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
  readonly height?: number
}

/** One line of a page. Lengths are in points, heights counted from the bottom of the page. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** How high it stands, from 0 (bottom) to 1 (top). */
  readonly height: number
}

interface OpenLine {
  text: string
  left: number
  right: number
  y: number
  size: number
}

/**
 * The lines of a page in the order in which the file has them, which in nearly all is the order of reading, columns
 * included. Raised letters stay in their line.
 */
export function pageLines(
  items: readonly PageItem[],
  page: { readonly bottom: number; readonly top: number },
): PdfLine[] {
  const lines: OpenLine[] = []
  let open: OpenLine | null = null
  for (const { str, transform, width = 0, height = 0 } of items) {
    if (!str || !transform) continue
    const [, , , scale = 0, left = 0, y = 0] = transform
    const size = height || Math.abs(scale)
    const isBlank = str.trim() === ''
    const isSameLine: boolean =
      open !== null && Math.abs(y - open.y) < 0.6 * Math.max(size, open.size) && left > open.left - size
    if (open !== null && isSameLine) {
      open.text += isApart(open, str, left) ? ` ${str}` : str
      if (isBlank) continue
      open.right = Math.max(open.right, left + width)
      if (size > open.size) Object.assign(open, { size, y })
    } else if (!isBlank) {
      open = { text: str, left, right: left + width, y, size }
      lines.push(open)
    }
  }
  const tall = page.top - page.bottom || 1
  return lines.map(({ text, ...line }) => ({
    ...line,
    text: text.replace(/\s+/g, ' ').trim(),
    height: (line.y - page.bottom) / tall,
  }))
}

/** Words that the file sets apart without a space between them; Chinese is set without spaces. */
function isApart(open: OpenLine, str: string, left: number): boolean {
  if (/\s$/.test(open.text) || /^\s/.test(str)) return false
  if (/[\p{Script=Han}，。、；：？！”’）》]$/u.test(open.text) && /^\p{Script=Han}/u.test(str)) return false
  return left - open.right > 0.2 * open.size
}
