import { contactBlocks, isDateLine } from './contact-lines.ts'
import { BLOCK_MARK, type PageBlock, pageBlocks } from './page-blocks.ts'
import { pageFacts } from './page-facts.ts'
import { type Page, type PageElement, parsePage } from './parse-page.ts'
import type { ReadDocument } from './source-document.ts'

/** Extraction of the article takes time with the square of depth and size; beyond these, all text is read. */
const DEEPEST_FOR_ARTICLE = 400
const MOST_ELEMENTS_FOR_ARTICLE = 12_000

/**
 * A readout from a web page: the article, its title on top, the lines that tell who carries it and how to reach them,
 * and what the page declares of title, day, publisher, language and address. Blocks are separated by a blank line. Where no
 * article can be made out, all visible text is taken. Nothing on the page runs or loads.
 */
export async function readHtml(html: string, name: string): Promise<ReadDocument> {
  const { page, depth } = await parsePage(html, name)
  const facts = pageFacts(page)
  const blocks = pageBlocks(page.documentElement)
  const article = depth <= DEEPEST_FOR_ARTICLE ? await findArticle(page) : null
  const kept = article ? keepBlocks(blocks, article, facts.title) : blocks
  const title = facts.title ?? article?.title ?? null
  const lines = kept.map((block) => block.text)
  if (title && !lines.slice(0, 6).some((line) => squeeze(line) === title)) lines.unshift(title)
  const text = lines.join('\n\n')
  const { published, publisher, url } = facts
  const lang = facts.lang && agreesWithScript(facts.lang, text) ? facts.lang : null
  const { lang: langFrom, ...from } = facts.from
  return {
    readout: {
      text,
      ...(title ? { title } : {}),
      ...(published ? { published } : {}),
      ...(publisher ? { publisher } : {}),
      ...(lang ? { lang } : {}),
      ...(url ? { url } : {}),
    },
    facts: {
      ...(title ? { title: 'article heading' } : {}),
      ...from,
      ...(lang && langFrom ? { lang: langFrom } : {}),
    },
  }
}

interface Article {
  readonly marks: ReadonlySet<number>
  readonly text: string
  readonly title: string | null
}

async function findArticle(page: Page): Promise<Article | null> {
  const { Readability } = await import('@mozilla/readability')
  try {
    const found = new Readability<PageElement>(page as never, {
      serializer: (node) => node as unknown as PageElement,
      maxElemsToParse: MOST_ELEMENTS_FOR_ARTICLE,
    }).parse()
    if (!found?.content) return null
    const marks = [found.content, ...found.content.querySelectorAll(`[${BLOCK_MARK}]`)]
    return {
      marks: new Set(marks.map((element) => Number(element.getAttribute(BLOCK_MARK)))),
      text: squeeze(found.textContent ?? ''),
      title: found.title ? squeeze(found.title) : null,
    }
  } catch {
    return null // It throws at pages with more elements than the limit; all their text is read instead.
  }
}

function keepBlocks(blocks: readonly PageBlock[], article: Article, title: string | null): PageBlock[] {
  // Extraction rebuilds some elements and loses their marks; a long line is then known by its text.
  const inArticle = (block: PageBlock) =>
    article.marks.has(block.owner) || (block.text.length > 60 && article.text.includes(squeeze(block.text)))
  const isIn = blocks.map(inArticle)
  const begins = isIn.indexOf(true)
  if (begins < 0) return [...blocks]
  const contacts = contactBlocks(blocks.filter((_, i) => !isIn[i]))
  const heading = title ? blocks.findIndex((block) => squeeze(block.text) === title && !block.inList) : -1
  return blocks.filter(
    (block, i) =>
      isIn[i] ||
      contacts.has(block) ||
      i === heading ||
      (heading >= 0 && i > heading && i < begins && isDateLine(block)),
  )
}

/** Many a site declares one language for all its pages; a claim that the letters contradict is dropped. */
export function agreesWithScript(lang: string, text: string): boolean {
  const sample = text.slice(0, 20_000)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const han = count(/\p{Script=Han}/gu)
  const cyrillic = count(/\p{Script=Cyrillic}/gu)
  const latin = count(/\p{Script=Latin}/gu)
  if (lang === 'zh') return han * 4 > latin
  if (lang === 'ru' || lang === 'uk') return cyrillic > latin
  if (lang === 'en' || lang === 'fr' || lang === 'es' || lang === 'de')
    return latin > han * 4 && latin > cyrillic
  return true
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
