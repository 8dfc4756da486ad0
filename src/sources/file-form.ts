import { extname } from 'node:path'

/** What a file is: one document, or something that holds several. */
export type Form = DocumentForm | 'jsonl' | 'csv' | 'tsv' | 'zip' | 'warc' | 'gzip'
export type DocumentForm = 'text' | 'html' | 'markdown' | 'pdf' | 'docx' | 'eml'

const ENDINGS: Readonly<Record<string, Form>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.eml': 'eml',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.zip': 'zip',
  '.wacz': 'zip',
  '.warc': 'warc',
  '.gz': 'gzip',
}

const TYPES: Readonly<Record<string, Form>> = {
  'text/plain': 'text',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'eml',
}

/** The media type of a form, for what was kept of it. */
export const MEDIA_TYPE: Readonly<Record<DocumentForm, string>> = {
  text: 'text/plain',
  html: 'text/html',
  markdown: 'text/markdown',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
}

export function formOfName(name: string): Form | null {
  return ENDINGS[extname(name).toLowerCase()] ?? null
}

/** The form of a media type such as `text/html; charset=utf-8`. */
export function formOfType(mediaType: string | null): Form | null {
  return TYPES[mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''] ?? null
}

/**
 * What the first bytes say, where they say it for sure. They go before the name: a PDF that is called `.txt` is a PDF.
 */
export function formOfContent(bytes: Uint8Array): Form | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return Buffer.from(bytes).includes('word/document.xml') ? 'docx' : 'zip'
  if (head.startsWith('\x1f\x8b')) return 'gzip'
  return /^WARC\/\d\.\d\r\n/.test(head) ? 'warc' : null
}

/** Whether text that no name or type tells of is a web page. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replaceAll('\0', '')
  return /^[^<]{0,8}<(!doctype html|html|head|body|\?xml[^>]*>\s*<!doctype html)/i.test(head.trimStart())
}

export function isDocumentForm(form: Form): form is DocumentForm {
  return form in MEDIA_TYPE
}
