import { parseDay } from './parse-day.ts'
import type { Page } from './parse-page.ts'

/** What a page says of itself in its head, its structured data and its time elements. */
export interface PageFacts {
  readonly title: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly lang: string | null
}

const PUBLISHED_KEYS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'date',
]
const PUBLISHER_KEYS = ['publisher', 'dc.publisher', 'dcterms.publisher', 'og:site_name', 'sitename']

/** Reads title, day of publication, publisher and language as the page declares them; null where it does not. */
export function pageFacts(page: Page): PageFacts {
  const meta = readMeta(page)
  const linked = readLinkedData(page)
  const first = (keys: readonly string[]) => keys.map((key) => meta.get(key)).find(Boolean) ?? null
  const publisher = linked.publisher ?? first(PUBLISHER_KEYS)
  const days = [linked.published, ...PUBLISHED_KEYS.map((key) => meta.get(key)), timeElement(page)]
  const lang =
    page.documentElement.getAttribute('lang') ||
    meta.get('content-language') ||
    meta.get('og:locale') ||
    linked.lang
  return {
    title: chooseTitle(page, meta.get('og:title') ?? linked.title, publisher),
    published: days.map((day) => (day ? parseDay(day) : null)).find(Boolean) ?? null,
    publisher,
    lang: /^[a-z]{2,3}(?=$|[-_])/.exec(lang?.trim().toLowerCase() ?? '')?.[0] ?? null,
  }
}

function readMeta(page: Page): Map<string, string> {
  const meta = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim()
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase()
      if (key && content && !meta.has(key)) meta.set(key, content)
    }
  }
  return meta
}

interface LinkedData {
  title: string | null
  published: string | null
  publisher: string | null
  lang: string | null
}

function readLinkedData(page: Page): LinkedData {
  const found: LinkedData = { title: null, published: null, publisher: null, lang: null }
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = [parseJson(script.textContent ?? '')]
    // Structured data is a list, a graph or one object; the bound keeps a hostile one from running on.
    for (let i = 0; i < queue.length && i < 1000; i++) {
      const item = queue[i]
      if (Array.isArray(item)) queue.push(...item.slice(0, 200))
      if (typeof item !== 'object' || item === null) continue
      const node = item as Record<string, unknown>
      if (node['@graph']) queue.push(node['@graph'])
      found.published ??= wordOf(node.datePublished)
      if (!node.datePublished && !node.headline) continue
      found.title ??= wordOf(node.headline)
      found.lang ??= wordOf(node.inLanguage)
      const publisher = Array.isArray(node.publisher) ? node.publisher[0] : node.publisher
      found.publisher ??= wordOf((publisher as Record<string, unknown> | undefined)?.name)
    }
  }
  return found
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.slice(0, 500_000))
  } catch {
    return null // Broken structured data is common and says nothing about the text.
  }
}

const wordOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null

function timeElement(page: Page): string | null {
  for (const time of page.querySelectorAll('time')) {
    const value = time.getAttribute('datetime') ?? time.textContent
    if (value && parseDay(value)) return value
  }
  return null
}

/** A heading that the page's title repeats is the title without the site's name; else what is declared. */
function chooseTitle(page: Page, declared: string | null, publisher: string | null): string | null {
  const documentTitle = squeeze([...page.querySelectorAll('title')][0]?.textContent ?? '')
  const candidates = [declared ? squeeze(declared) : '', documentTitle].filter(Boolean)
  const headings = [...page.querySelectorAll('h1')].map((h1) => squeeze(h1.textContent ?? '')).filter(Boolean)
  const repeated = headings.find((heading) => candidates.some((title) => title.includes(heading)))
  if (repeated) return repeated
  const title = candidates[0] ?? headings[0] ?? null
  if (!title || !publisher) return title
  return title.endsWith(publisher)
    ? title.slice(0, -publisher.length).replace(/[\s|–—:_-]+$/, '') || title
    : title
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
