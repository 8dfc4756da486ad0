import type { Readout } from '../record/readout.ts'
import { parseDay } from './parse-day.ts'
import { refuseLength } from './refuse-length.ts'
import type { ReadDocument } from './source-document.ts'

const WORDS = ['text', 'html', 'lang', 'title', 'published', 'publisher', 'publisherCountry', 'url'] as const

/** A sentence on what is wrong with the object, or null. Null and absent fields are the same. */
export function faultOf(object: Readonly<Record<string, unknown>>): string | null {
  for (const field of WORDS) {
    const value = object[field]
    if (value !== undefined && value !== null && typeof value !== 'string') {
      return `"${field}" must be a string.`
    }
  }
  if (typeof object.text !== 'string' && typeof object.html !== 'string') {
    return 'The object has neither "text" nor "html".'
  }
  const published = object.published
  if (typeof published === 'string' && published !== '' && parseDay(published) === null) {
    return '"published" is no day of the calendar such as 2031-05-04.'
  }
  return null
}

/**
 * A readout from an object that `faultOf` finds no fault with; `name` is what a page in it is called in messages. Throws
 * DragomanError for a page that cannot be read.
 */
export async function readObject(
  object: Readonly<Record<string, unknown>>,
  name: string,
): Promise<ReadDocument> {
  const page =
    typeof object.text === 'string'
      ? { readout: { text: object.text }, facts: {} }
      : await readPage(String(object.html), name)
  refuseLength(page.readout.text, name)
  const day = typeof object.published === 'string' ? parseDay(object.published) : null
  const country = object.publisherCountry ?? object.publisher_country
  const { id } = object
  const said: Partial<Record<keyof Readout, unknown>> = {
    id: typeof id === 'number' ? String(id) : id,
    lang: object.lang,
    title: object.title,
    published: day,
    publisher: object.publisher,
    publisherCountry: typeof country === 'string' && /^[A-Z]{3}$/.test(country) ? country : null,
    url: object.url,
  }
  const words = Object.entries(said).filter(([, value]) => typeof value === 'string' && value !== '')
  return {
    readout: { ...page.readout, ...Object.fromEntries(words) },
    facts: { ...page.facts, ...Object.fromEntries(words.map(([field]) => [field, `field ${field}`])) },
  }
}

async function readPage(html: string, name: string): Promise<ReadDocument> {
  const { readHtml } = await import('./read-html.ts')
  return await readHtml(html, name)
}
