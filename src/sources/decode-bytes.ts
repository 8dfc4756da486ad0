import { DragomanError } from '../record/errors.ts'
import { recogniseBinary } from './recognise-binary.ts'

export interface DecodedText {
  readonly text: string
  /** WHATWG label of the encoding that the bytes were read in. */
  readonly encoding: string
  /** How the encoding was known. Only `detected` is a guess that a person should be told of. */
  readonly by: 'mark' | 'declared' | 'utf-8' | 'detected'
}

export interface DecodeOptions {
  /** What the bytes are called in messages: a path or an address. */
  readonly name: string
  /** Charset given by an HTTP header or the page itself. */
  readonly declared?: string | null
}

/** Below this confidence (0–100) a detected encoding is named but not used. */
const TRUSTED = 40
/** Detection needs only a stretch; the rest of a long file does not make it surer. */
const DETECTION_WINDOW = 65_536

/**
 * Turns bytes into text: byte order mark, then the declared charset, then strict UTF-8, then UTF-16 without a mark,
 * then detection. Throws `bad-input` for what is no text and `bad-encoding` for text that cannot be decoded whole;
 * nothing is replaced by question marks.
 */
export async function decodeBytes(bytes: Uint8Array, options: DecodeOptions): Promise<DecodedText> {
  const marked = readMarked(bytes)
  if (marked) return marked
  const binary = recogniseBinary(bytes)
  if (binary) {
    throw new DragomanError('bad-input', `${options.name} is ${binary.what}, not text.`, {
      hint: binary.remedy.replace('FILE', options.name),
    })
  }
  const declared = options.declared?.toLowerCase() ?? null
  const utf8 = strictly('utf-8', bytes)
  // Any bytes pass as windows-1252, so text that is valid UTF-8 is UTF-8 whatever a one-byte label says.
  if (declared && !(utf8 !== null && isOneByte(declared))) {
    const text = strictly(declared, bytes)
    if (text !== null && !text.includes('\0')) return { text, encoding: declared, by: 'declared' }
  }
  if (bytes.includes(0)) return readWideOrRefuse(bytes, options.name)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', by: 'utf-8' }
  return detectOrRefuse(bytes, options.name, declared)
}

function readMarked(bytes: Uint8Array): DecodedText | null {
  const [a, b, c] = bytes
  const encoding =
    a === 0xef && b === 0xbb && c === 0xbf
      ? 'utf-8'
      : a === 0xff && b === 0xfe
        ? 'utf-16le'
        : a === 0xfe && b === 0xff
          ? 'utf-16be'
          : null
  const text = encoding && strictly(encoding, bytes)
  return encoding && text !== null ? ({ text, encoding, by: 'mark' } as DecodedText) : null
}

/** The text if every byte is valid in that encoding, null if not, or if the label is unknown. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function isOneByte(label: string): boolean {
  return /^(us-?ascii|ascii|latin|iso-?8859|windows-125|cp125|koi8|macintosh|x-mac)/.test(label)
}

/** NUL bytes on one side of every pair are UTF-16 without its mark; anywhere else they are no text. */
function readWideOrRefuse(bytes: Uint8Array, name: string): DecodedText {
  let even = 0
  let odd = 0
  for (let at = bytes.indexOf(0); at >= 0 && even + odd < 10_000; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even++
    else odd++
  }
  const encoding = even === 0 ? 'utf-16le' : odd === 0 ? 'utf-16be' : null
  const text = encoding && strictly(encoding, bytes)
  // Private-use and control characters do not occur in prose; pairs of arbitrary bytes are full of them.
  if (encoding && text && !/(?![\t\n\v\f\r])[\p{Cc}\p{Co}\p{Cn}]/u.test(text)) {
    return { text, encoding, by: 'detected' }
  }
  throw new DragomanError('bad-input', `${name} holds NUL bytes: it is a binary file, not text.`, {
    hint: 'Give a text, Markdown, HTML or JSON lines file.',
  })
}

async function detectOrRefuse(
  bytes: Uint8Array,
  name: string,
  declared: string | null,
): Promise<DecodedText> {
  const broken = firstBreak(bytes)
  const { analyse } = await import('chardet')
  // The window starts near the first byte that is not ASCII: pages open with kilobytes of markup.
  const from = Math.max(0, broken.offset - 1024)
  const best = analyse(bytes.subarray(from, from + DETECTION_WINDOW))[0]
  const seen = best && best.name !== 'ASCII' ? best.name : null
  if (best && seen && seen !== 'UTF-8' && best.confidence >= TRUSTED) {
    const text = strictly(seen.toLowerCase(), bytes)
    if (text !== null) return { text, encoding: seen.toLowerCase(), by: 'detected' }
  }
  const where = `byte 0x${broken.byte.toString(16).toUpperCase()} on line ${broken.line}`
  const mostlyUtf8 = seen === 'UTF-8' || (broken.offset > 0 && bytes.subarray(0, broken.offset).some(isHigh))
  if (mostlyUtf8) {
    throw new DragomanError(
      'bad-encoding',
      `${name} is UTF-8 but damaged: ${where} belongs to no character.`,
      {
        hint: `Drop the damaged characters and read the rest: iconv -c -f UTF-8 -t UTF-8 '${name}' | dragoman read -`,
      },
    )
  }
  const guess = seen ?? declared?.toUpperCase()
  throw new DragomanError(
    'bad-encoding',
    `${name} is not UTF-8 (${where})${declared ? `, nor the ${declared} it declares` : ''}${
      seen ? `; it looks like ${seen}, but not surely` : ', and its encoding could not be told'
    }.`,
    { hint: `Convert it to UTF-8: iconv -f ${guess ?? 'ITS-ENCODING'} -t UTF-8 '${name}' | dragoman read -` },
  )
}

const isHigh = (byte: number) => byte >= 0x80

/** Where the bytes stop being UTF-8. */
function firstBreak(bytes: Uint8Array): { offset: number; byte: number; line: number } {
  let offset = 0
  let line = 1
  while (offset < bytes.length) {
    const byte = bytes[offset] as number
    if (byte === 0x0a) line++
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0
    if (length === 0) break
    if (length > 1 && strictly('utf-8', bytes.subarray(offset, offset + length)) === null) break
    offset += length
  }
  return { offset, byte: bytes[offset] ?? 0, line }
}
