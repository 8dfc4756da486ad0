import { DragomanError } from '../record/errors.ts'
import { parseDay } from './parse-day.ts'
import { readHtml } from './read-html.ts'
import type { ReadDocument } from './source-document.ts'

/** A file that came with a mail. */
export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A mail as the library gives it, as far as it is used. */
interface Mail {
  readonly subject?: string | undefined
  readonly date?: string | undefined
  readonly html?: string | undefined
  readonly text?: string | undefined
  readonly headers: readonly { readonly key: string; readonly value: string }[]
  readonly attachments: readonly {
    readonly filename: string | null
    readonly mimeType: string
    readonly content: ArrayBuffer | Uint8Array | string
    readonly related?: boolean | undefined
  }[]
}

/**
 * A readout from a mail (EML): its HTML part, whose paragraphs are whole, or else its plain part with lines joined that
 * were broken for the screen; the subject is the title, the day on which it was sent the day of publication. Who sent
 * it is no publisher: it may have been passed on. Throws DragomanError for what is no mail or has no text.
 */
export async function readMail(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const mail = await parseMail(bytes, name)
  const subject = mail.subject
    ?.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  const body = mail.html
    ? await readHtml(mail.html, name)
    : { readout: { text: unwrap(mail.text ?? '') }, facts: {} }
  const { url: _, ...said } = body.readout
  const day = parseDay(mail.headers.find(({ key }) => key === 'date')?.value ?? '')
  const { text } = said
  const isThere = !subject || text.split('\n', 8).some((line) => line.replace(/\s+/g, ' ').trim() === subject)
  return {
    readout: {
      ...said,
      text: isThere || text.trim() === '' ? text : `${subject}\n\n${text}`,
      ...(subject ? { title: subject } : {}),
      ...(day ? { published: day } : {}),
    },
    facts: {
      ...body.facts,
      ...(subject ? { title: 'mail subject' } : {}),
      ...(day ? { published: 'mail date' } : {}),
    },
  }
}

/** The files that came with a mail; pictures that stand in its text are none. */
export async function readAttachments(bytes: Uint8Array, name: string): Promise<Attachment[]> {
  const { attachments } = await parseMail(bytes, name)
  return attachments
    .filter(({ related }) => !related)
    .map(({ filename, mimeType, content }, i) => ({
      name: filename ?? `attachment ${i + 1}`,
      mediaType: mimeType,
      bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    }))
}

async function parseMail(bytes: Uint8Array, name: string): Promise<Mail> {
  const { default: PostalMime } = await import('postal-mime')
  // A mail within a mail is a document of its own.
  const mail = (await PostalMime.parse(bytes, { forceRfc822Attachments: true })) as unknown as Mail
  if (mail.headers.some(({ key }) => HEADERS.has(key))) return mail
  throw new DragomanError('bad-input', `${name} is no mail: it has neither sender nor subject nor date.`, {
    hint: 'If it is plain text, let its name end in .txt.',
  })
}

const HEADERS = new Set(['from', 'subject', 'date', 'to', 'message-id'])

/** Lines of this length were broken for the screen, in UTF-16 units. */
const BROKEN = { from: 50, to: 80 }

/** Joins the lines of each paragraph whose lines are all full, except the last. */
function unwrap(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => {
      const lines = paragraph.split('\n')
      const isBroken = lines.slice(0, -1).every(({ length }) => length >= BROKEN.from && length <= BROKEN.to)
      return isBroken ? lines.map((line) => line.trimEnd()).join(' ') : paragraph
    })
    .join('\n\n')
    .trim()
}
