import { DragomanError } from '../record/errors.ts'
import { decodeBytes } from './decode-bytes.ts'
import { type DocumentForm, type Form, formOfContent, isDocumentForm, looksLikeHtml } from './file-form.ts'
import { charsetOfHtml } from './find-declared-charset.ts'
import { readText } from './read-text.ts'
import { refuseLength } from './refuse-length.ts'
import type { ReadDocument } from './source-document.ts'

export interface BytesOptions {
  /** What the bytes are called in messages: a path or an address. */
  readonly name: string
  /** What a name or a media type makes of them; their content goes before it. */
  readonly form: Form | null
  /** Charset that an HTTP header gives. */
  readonly charset?: string | null
}

export interface ReadBytes extends ReadDocument {
  readonly form: DocumentForm
  /** What a person should know of how they were read, such as a detected encoding. */
  readonly notes: readonly string[]
}

/**
 * One document from its bytes: text, Markdown, HTML, PDF, DOCX or a mail. Throws DragomanError for what holds several
 * documents and for whatever keeps it from being read.
 */
export async function readBytes(bytes: Uint8Array, options: BytesOptions): Promise<ReadBytes> {
  const content = formOfContent(bytes)
  // A Word document is a ZIP, and one that was cut does not show which.
  const seen = content === 'zip' && options.form === 'docx' ? 'docx' : content
  const form = seen ?? options.form ?? (looksLikeHtml(bytes) ? 'html' : 'text')
  if (!isDocumentForm(form)) throw holdsSeveral(options.name, form)
  const read = await readForm(bytes, form, options)
  refuseLength(read.readout.text, options.name)
  return { form, ...read }
}

type ReadForm = Omit<ReadBytes, 'form'>

async function readForm(bytes: Uint8Array, form: DocumentForm, options: BytesOptions): Promise<ReadForm> {
  switch (form) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts')
      return { ...(await readPdf(bytes, options.name)), notes: [] }
    }
    case 'docx': {
      const { readDocx } = await import('./read-docx.ts')
      return { ...(await readDocx(bytes, options.name)), notes: [] }
    }
    case 'eml': {
      const { readMail } = await import('./read-mail.ts')
      return { ...(await readMail(bytes, options.name)), notes: [] }
    }
    case 'text':
    case 'html':
    case 'markdown':
      return await readMarkup(bytes, form, options)
  }
}

async function readMarkup(
  bytes: Uint8Array,
  form: 'text' | 'html' | 'markdown',
  { name, charset }: BytesOptions,
): Promise<ReadForm> {
  const declared = charset ?? (form === 'html' ? charsetOfHtml(bytes) : null)
  const { text, encoding, by } = await decodeBytes(bytes, { name, declared })
  const notes = by === 'detected' ? [`${name} is not UTF-8; it was read as ${encoding}.`] : []
  return { ...(await readDecoded(text, form, name)), notes }
}

async function readDecoded(
  text: string,
  form: 'text' | 'html' | 'markdown',
  name: string,
): Promise<ReadDocument> {
  switch (form) {
    case 'text': {
      const readout = readText(text)
      return { readout, facts: readout.title ? { title: 'first line' } : {} }
    }
    case 'html': {
      const { readHtml } = await import('./read-html.ts')
      return await readHtml(text, name)
    }
    case 'markdown': {
      const { readMarkdown } = await import('./read-markdown.ts')
      return await readMarkdown(text, name)
    }
  }
}

/** The sentence for a file that was given as one document and holds several. */
export function holdsSeveral(name: string, form: Exclude<Form, DocumentForm>): DragomanError {
  if (form === 'jsonl') {
    return new DragomanError('bad-input', `${name} holds JSON lines, not one text.`, {
      hint: `Read it line by line: dragoman read --jsonl ${name}`,
    })
  }
  const what = {
    csv: 'a table (CSV)',
    tsv: 'a table (TSV)',
    zip: 'a ZIP archive, or an office document other than Word’s (ODT, XLSX, EPUB)',
    warc: 'a web archive (WARC)',
    gzip: 'compressed (gzip)',
  }[form]
  return new DragomanError('bad-input', `${name} is ${what}, not one text.`, {
    hint:
      form === 'zip'
        ? `Put what a ZIP holds into an archive: dragoman add ${name}; save a document as PDF, DOCX or text.`
        : `Put all that is in it into an archive: dragoman add ${name}`,
  })
}
