import { parseDay } from './parse-day.ts'
import type { Page } from './parse-page.ts'
import type { Facts } from './source-document.ts'

/** What a page says of itself in its head, its structured data and its time elements. */
export interface PageFacts {
  readonly title: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly lang: string | null
  /** Where the page says that it is published. */
  readonly url: string | null
  readonly from: Facts
}

/** A value and the declaration that it stands in. */
interface Declared {
  readonly value: string
  readonly by: string
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

/** Reads title, day of publication, publisher, language and address as the page declares them; null where it does not. */
export function pageFacts(page: Page): PageFacts {
  const meta = readMeta(page)
  const linked = readLinkedData(page)
  const inMeta = (keys: readonly string[]) => keys.flatMap((key) => declared(meta.get(key), `meta ${key}`))
  const inData = (value: string | null) => declared(value, 'JSON-LD')
  const publisher = [...inData(linked.publisher), ...inMeta(PUBLISHER_KEYS)][0]
  const days = [
    ...inData(linked.published),
    ...inMeta(PUBLISHED_KEYS),
    ...declared(timeElement(page), 'time'),
  ]
  const published = days.flatMap(({ value, by }) => declared(parseDay(value), by)).at(0)
  const langs = [
    ...declared(page.documentElement.getAttribute('lang'), 'html lang'),
    ...inMeta(['content-language', 'og:locale']),
    ...inData(linked.lang),
  ]
  const lang = langs
    .slice(0, 1)
    .flatMap(({ value, by }) => declared(/^[a-z]{2,3}(?=$|[-_])/.exec(value.trim().toLowerCase())?.[0], by))
    .at(0)
  const titles = [...inMeta(['og:title']), ...inData(linked.title)]
  const title = chooseTitle(page, titles[0] ?? null, publisher?.value ?? null)
  const url = chooseAddress(page, meta.get('og:url') ?? null)
  const found = { title, published, publisher, lang, url }
  return {
    title: title?.value ?? null,
    published: published?.value ?? null,
    publisher: publisher?.value ?? null,
    lang: lang?.value ?? null,
    url: url?.value ?? null,
    from: Object.fromEntries(Object.entries(found).flatMap(([fact, one]) => (one ? [[fact, one.by]] : []))),
  }
}

const declared = (value: string | null | undefined, by: string): Declared[] => (value ? [{ value, by }] : [])

/**
 * The address that the page gives as its own. A site's front page is no address of a text, and a page whose two
 * declarations disagree has none: a wrong one would make different pages versions of one another.
 */
function chooseAddress(page: Page, openGraph: string | null): Declared | null {
  const link = [...page.querySelectorAll('link[rel="canonical"]')][0]?.getAttribute('href') ?? null
  const canonical = link ? pageAddress(link) : null
  const shared = openGraph ? pageAddress(openGraph) : null
  if (canonical && shared && canonical !== shared) return null
  if (canonical) return { value: canonical, by: 'link canonical' }
  return shared ? { value: shared, by: 'meta og:url' } : null
}

function pageAddress(declaredAs: string): string | null {
  try {
    const address = new URL(declaredAs)
    if (address.protocol !== 'http:' && address.protocol !== 'https:') return null
    const isFrontPage = /^\/(index\.\w+)?$/.test(address.pathname) && address.search === ''
    return isFrontPage ? null : address.href
  } catch {
    return null // A relative address cannot be completed without the page's own.
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
function chooseTitle(page: Page, given: Declared | null, publisher: string | null): Declared | null {
  const documentTitle = squeeze([...page.querySelectorAll('title')][0]?.textContent ?? '')
  const candidates = [
    ...(given ? declared(squeeze(given.value), given.by) : []),
    ...declared(documentTitle, 'title'),
  ]
  const headings = [...page.querySelectorAll('h1')].map((h1) => squeeze(h1.textContent ?? '')).filter(Boolean)
  const repeated = headings.find((heading) => candidates.some(({ value }) => value.includes(heading)))
  if (repeated) return { value: repeated, by: 'h1' }
  const title = candidates[0] ?? declared(headings[0], 'h1')[0] ?? null
  if (!title || !publisher || !title.value.endsWith(publisher)) return title
  const short = title.value.slice(0, -publisher.length).replace(/[\s|–—:_-]+$/, '')
  return { ...title, value: short || title.value }
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
