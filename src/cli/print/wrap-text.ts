/** Columns that a text takes on a terminal: East Asian wide characters take two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

/** Breaks a text into lines of at most `width` columns, at spaces and between East Asian characters. */
export function wrapText(text: string, width: number): string[] {
  const room = Math.max(8, width)
  const lines: string[] = []
  let line = ''
  let used = 0
  const feed = () => {
    lines.push(line.trimEnd())
    line = ''
    used = 0
  }
  for (const piece of piecesOf(text)) {
    const columns = widthOf(piece)
    if (used + widthOf(piece.trimEnd()) > room && line !== '') feed()
    if (columns <= room) {
      line += line === '' ? piece.trimStart() : piece
      used = widthOf(line)
      continue
    }
    for (const character of piece) {
      if (used + columnsOf(character) > room) feed()
      line += character
      used += columnsOf(character)
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** The same, but no more than `most` lines; what is left out is marked by "…". */
export function clipText(text: string, width: number, most: number): string[] {
  // Wrapping more than can be shown would make long texts slow to print.
  const lines = wrapText(text.slice(0, (most + 1) * Math.max(8, width)), width)
  const isWhole = lines.length <= most && text.length <= (most + 1) * Math.max(8, width)
  if (isWhole) return lines
  const kept = lines.slice(0, most)
  const last = kept.pop() ?? ''
  return [...kept, `${cutTo(last, width - 2).replace(/[\s,;:，；、]+$/u, '')} …`]
}

/** As much as fits, without half a word at the end. */
function cutTo(line: string, width: number): string {
  const letters = [...line]
  while (letters.length > 0 && widthOf(letters.join('')) > width) letters.pop()
  const cut = letters.join('')
  const isMidWord =
    cut.length < line.length && /[\p{L}\p{N}]$/u.test(cut) && /^[\p{L}\p{N}]/u.test(line.slice(cut.length))
  return isMidWord ? cut.replace(/\s+[^\s\u2e80-\u9fff\uff00-\uffef]*$/u, '') : cut
}

/** Pads with spaces to a number of columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Pads with spaces before the text. */
export function padToEnd(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

/** Words with the spaces after them; East Asian characters one by one, closing marks kept with what they close. */
function piecesOf(text: string): string[] {
  return (
    text.match(
      /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef][、。，．：；！？）》」』】〉”’…]*\s*|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+\s*|\s+/gu,
    ) ?? []
  )
}

function columnsOf(character: string): number {
  const code = character.codePointAt(0) as number
  if (code < 0x300) return 1
  if (/\p{Mn}|\p{Me}|\u200b|\u200c|\u200d/u.test(character)) return 0
  const isWide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1f9ff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  return isWide ? 2 : 1
}
