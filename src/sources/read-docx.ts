import { DragomanError } from '../record/errors.ts'
import { pageBlocks } from './page-blocks.ts'
import { parsePage } from './parse-page.ts'
import { recogniseBinary } from './recognise-binary.ts'
import type { ReadDocument } from './source-document.ts'

/** What a Word document may unpack to, in bytes. */
const LARGEST = 256 * 1024 * 1024

/**
 * A readout from a Word document (DOCX): its paragraphs with a blank line between them; the first heading is the title.
 * When the file was made or changed is no day of publication. Throws DragomanError for one that is encrypted, damaged or
 * in the older format.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  if (!Buffer.from(bytes.subarray(0, 4)).equals(Buffer.from('PK\x03\x04', 'latin1')))
    throw notDocx(bytes, name)
  await refuseBomb(bytes, name)
  const { default: mammoth } = await import('mammoth')
  const { value: html } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    .catch((cause: unknown) => {
      throw damaged(name, cause)
    })
  const { page } = await parsePage(`<html><body>${html}</body></html>`, name)
  const blocks = pageBlocks(page.documentElement)
  const heading =
    blocks
      .slice(0, 12)
      .find(({ tag }) => /^H[1-3]$/.test(tag))
      ?.text.replace(/\s+/g, ' ') ?? null
  const text = blocks.map((block) => block.text).join('\n\n')
  return {
    readout: { text, ...(heading ? { title: heading } : {}) },
    facts: heading ? { title: 'first heading' } : {},
  }
}

async function refuseBomb(bytes: Uint8Array, name: string): Promise<void> {
  const { fromBufferPromise } = await import('yauzl')
  let size = 0
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
    for await (const entry of zip.eachEntry()) size += entry.uncompressedSize
  } catch (cause) {
    throw damaged(name, cause)
  }
  if (size <= LARGEST) return
  throw new DragomanError('too-large', `${name} unpacks to more than ${LARGEST / 1024 / 1024} MB.`, {
    hint: 'Save it again without its pictures, or as plain text.',
  })
}

function notDocx(bytes: Uint8Array, name: string): DragomanError {
  // Encrypted, a Word document is a file of the older kind with this stream in it.
  if (Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    return new DragomanError('bad-input', `${name} is an encrypted Word document that asks for a password.`, {
      hint: 'Open it in Word or LibreOffice and save it without the password.',
    })
  }
  const binary = recogniseBinary(bytes)
  return new DragomanError(
    'bad-input',
    `${name} is ${binary?.what ?? 'something else'}, not a Word document (DOCX).`,
    {
      ...(binary ? { hint: binary.remedy.replace('FILE', name) } : {}),
    },
  )
}

function damaged(name: string, cause: unknown): DragomanError {
  return new DragomanError('bad-input', `${name} is a damaged Word document, or not whole.`, {
    hint: 'Fetch or copy it again, or save it as plain text.',
    cause,
  })
}
