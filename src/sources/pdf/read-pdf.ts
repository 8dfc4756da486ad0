import { DragomanError } from '../../record/errors.ts'
import { agreesWithScript } from '../read-html.ts'
import type { ReadDocument } from '../source-document.ts'
import { dropRunningLines } from './drop-running-lines.ts'
import { joinLines } from './join-lines.ts'
import { type PageItem, type PdfLine, pageLines } from './page-lines.ts'

/** Documents of more pages are books and records of whole years. */
const MOST_PAGES = 2000

/**
 * A readout from a PDF: its lines put together to paragraphs again, running heads and page numbers left out. The title
 * of the document information counts only where the first page shows it, since many are left over from a template; the
 * day on which the file was made is no day of publication. Throws DragomanError for a PDF that is encrypted, broken or
 * holds only pictures.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const { getDocumentProxy } = await import('unpdf')
  // The library takes the bytes over and leaves none behind.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: true }).catch(
    (cause: unknown) => {
      throw faultOf(name, cause)
    },
  )
  try {
    if (document.numPages > MOST_PAGES) {
      throw new DragomanError(
        'too-large',
        `${name} has ${document.numPages} pages; ${MOST_PAGES} are read at most.`,
      )
    }
    const pages: PdfLine[][] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const [, bottom = 0, , top = 0] = page.view
      pages.push(pageLines(items as readonly PageItem[], { bottom, top }))
      page.cleanup()
    }
    const text = joinLines(dropRunningLines(pages))
    if (text.trim() === '') throw holdsNoText(name, document.numPages)
    const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as { info: PdfInformation }
    return saidBy(info, text)
  } catch (cause) {
    throw cause instanceof DragomanError ? cause : faultOf(name, cause)
  } finally {
    await document.destroy()
  }
}

interface PdfInformation {
  readonly Title?: unknown
  readonly Language?: unknown
}

function saidBy({ Title, Language }: PdfInformation, text: string): ReadDocument {
  const title = typeof Title === 'string' ? squeeze(Title) : ''
  const isShown = title.length > 3 && squeeze(text.slice(0, 4000)).includes(title)
  const lang = typeof Language === 'string' ? /^[a-z]{2,3}/.exec(Language.toLowerCase())?.[0] : undefined
  const isLang = lang !== undefined && agreesWithScript(lang, text)
  return {
    readout: { text, ...(isShown ? { title } : {}), ...(isLang ? { lang } : {}) },
    facts: {
      ...(isShown ? { title: 'PDF document information' } : {}),
      ...(isLang ? { lang: 'PDF document language' } : {}),
    },
  }
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

function holdsNoText(name: string, pages: number): DragomanError {
  return new DragomanError(
    'bad-input',
    `${name} holds ${pages === 1 ? 'a picture of a page' : `pictures of ${pages} pages`} and no text.`,
    { hint: `Have its letters recognised first (OCR): ocrmypdf '${name}' with-text.pdf` },
  )
}

function faultOf(name: string, cause: unknown): DragomanError {
  const fault = cause as { name?: string; message?: string }
  if (fault.name === 'PasswordException') {
    return new DragomanError('bad-input', `${name} is an encrypted PDF that asks for a password.`, {
      hint: `If you have it, take it off: qpdf --decrypt --password=… '${name}' open.pdf`,
      cause,
    })
  }
  return new DragomanError(
    'bad-input',
    `${name} is a damaged PDF, or not whole: ${fault.message ?? String(cause)}`,
    {
      hint: 'Fetch or copy it again.',
      cause,
    },
  )
}
