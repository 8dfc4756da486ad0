/** What a file that is no text looks like, and what its owner can do to have it read. */
export interface BinaryKind {
  readonly what: string
  readonly remedy: string
}

const SIGNATURES: readonly (readonly [signature: string, kind: BinaryKind])[] = [
  [
    '%PDF-',
    { what: 'a PDF document', remedy: 'Take its text out first: pdftotext FILE - | dragoman read -' },
  ],
  [
    'PK\x03\x04',
    {
      what: 'a ZIP archive or an office document (DOCX, ODT, EPUB)',
      remedy: 'Take its text out first: pandoc -t plain FILE | dragoman read -',
    },
  ],
  [
    '\xd0\xcf\x11\xe0',
    {
      what: 'an old Word, Excel or Outlook document',
      remedy: 'Save it as plain text (UTF-8) in the program that wrote it.',
    },
  ],
  [
    '{\\rtf',
    { what: 'an RTF document', remedy: 'Take its text out first: pandoc -t plain FILE | dragoman read -' },
  ],
  ['\x89PNG', { what: 'a PNG picture', remedy: 'Give the text itself, not a picture of it.' }],
  ['GIF8', { what: 'a GIF picture', remedy: 'Give the text itself, not a picture of it.' }],
  ['\xff\xd8\xff', { what: 'a JPEG picture', remedy: 'Give the text itself, not a picture of it.' }],
  ['\x1f\x8b', { what: 'gzip-compressed data', remedy: 'Unpack it first: gunzip -c FILE | dragoman read -' }],
  ['BZh', { what: 'bzip2-compressed data', remedy: 'Unpack it first: bunzip2 -c FILE | dragoman read -' }],
  ['\xfd7zXZ', { what: 'xz-compressed data', remedy: 'Unpack it first: unxz -c FILE | dragoman read -' }],
  ['\x7fELF', { what: 'a program', remedy: 'Give a text, Markdown or HTML file.' }],
  ['SQLite format 3\0', { what: 'an SQLite database', remedy: 'Give a text, Markdown or HTML file.' }],
]

/** Tells by its first bytes that a file is no text; null for anything that may be text. */
export function recogniseBinary(bytes: Uint8Array): BinaryKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  for (const [signature, kind] of SIGNATURES) {
    // "BZh" could begin a word of a text, a compressed file goes on with a digit and the magic of a block.
    if (head.startsWith(signature) && (signature !== 'BZh' || head.slice(4, 6) === '1A')) return kind
  }
  return null
}
