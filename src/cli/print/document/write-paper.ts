import type { PaperDocument } from './document.ts'
import { writeHtml } from './write-html.ts'
import { writeMarkdown } from './write-markdown.ts'

/** The paper in this form. The library for Word is loaded only where it is asked for. */
export async function writePaper(
  document: PaperDocument,
  format: 'markdown' | 'html' | 'docx',
): Promise<string | Uint8Array> {
  switch (format) {
    case 'markdown':
      return writeMarkdown(document)
    case 'html':
      return writeHtml(document)
    case 'docx': {
      const { writeDocx } = await import('./write-docx.ts')
      return await writeDocx(document)
    }
  }
}
