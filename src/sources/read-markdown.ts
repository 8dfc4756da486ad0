import { DragomanError } from '../record/errors.ts'
import type { Readout } from '../record/readout.ts'
import { parseDay } from './parse-day.ts'

/** As much of the parser's tree as plain text needs. */
interface MarkdownNode {
  readonly type: string
  readonly children?: readonly MarkdownNode[]
}

/** A Markdown parser's memory grows some hundredfold, so that long files go through it in stretches. */
const STRETCH = 256 * 1024
/** Marks of emphasis, links and code in one paragraph; prose has some dozens. */
const MOST_MARKS = 2000

/**
 * A readout from Markdown: the plain text with a blank line between blocks, and what the front matter says (`title`,
 * `date` or `published`, `publisher`, `lang`, `url`). Without a title there, the first heading is the title. Broken
 * front matter throws `bad-input` with its line.
 */
export async function readMarkdown(source: string, name: string): Promise<Readout> {
  refuseDepth(source, name)
  const { fromMarkdown } = await import('mdast-util-from-markdown')
  const { toString: plain } = await import('mdast-util-to-string')
  const normal = source.replace(/\r\n?/g, '\n')
  const matter = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(normal)
  const facts = matter ? await readFrontMatter(matter[1] ?? '', name) : {}
  const blocks: string[] = []
  let heading: string | null = null
  const visit = (node: MarkdownNode): void => {
    if (node.type === 'html' || node.type === 'definition' || node.type === 'thematicBreak') return
    if (node.children && !isLeafBlock(node)) {
      for (const child of node.children) visit(child)
      return
    }
    const text = plain(node, { includeImageAlt: false, includeHtml: false })
      .replace(/[ \t]*\n[ \t]*/g, ' ')
      .trim()
    if (!text) return
    if (node.type === 'heading') heading ??= text
    blocks.push(text)
  }
  for (const stretch of cutAtBlankLines(normal.slice(matter?.[0].length ?? 0))) {
    if (isProse(stretch)) visit(fromMarkdown(stretch))
    else blocks.push(stretch.trim())
  }
  const title = facts.title ?? heading
  if (facts.title && blocks[0] !== facts.title) blocks.unshift(facts.title)
  return { ...facts, text: blocks.join('\n\n'), ...(title ? { title } : {}) }
}

/** The parser's time grows with the square of the marks in a paragraph; such a stretch is text as it stands. */
function isProse(stretch: string): boolean {
  return stretch.split('\n\n').every((block) => (block.match(/[*_[\]`]/g)?.length ?? 0) <= MOST_MARKS)
}

/** The parser calls itself for every quote or list inside another, and runs out of stack. */
function refuseDepth(source: string, name: string): void {
  if (!/^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){500}/m.test(source)) return
  throw new DragomanError('bad-input', `${name} nests quotes or lists 500 deep on one line.`, {
    hint: 'Give the text as plain text, in a file that ends in .txt.',
  })
}

function isLeafBlock(node: MarkdownNode): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow'
}

type Facts = Omit<Readout, 'text'>

async function readFrontMatter(source: string, name: string): Promise<Facts> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: false })
  const fault = document.errors[0]
  if (fault) {
    const line = (fault.linePos?.[0].line ?? 0) + 1
    throw new DragomanError('bad-input', `${name}, line ${line}: the front matter is not valid YAML.`, {
      hint: `${fault.message.split('\n')[0]} Mend it or remove the lines between the two "---".`,
    })
  }
  const said = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown> | null
  const word = (...keys: string[]) =>
    keys.map((key) => said?.[key]).find((value): value is string => typeof value === 'string' && value !== '')
  const day = parseDay(word('published', 'date', 'pubDate') ?? '')
  const title = word('title')
  const publisher = word('publisher', 'site', 'source')
  const lang = word('lang', 'language')
  const url = word('url', 'link')
  const country = word('publisherCountry')
  return {
    ...(title ? { title } : {}),
    ...(day ? { published: day } : {}),
    ...(publisher ? { publisher } : {}),
    ...(country && /^[A-Z]{3}$/.test(country) ? { publisherCountry: country } : {}),
    ...(lang ? { lang } : {}),
    ...(url ? { url } : {}),
  }
}

/** Cuts at blank lines, outside fenced code, into stretches the parser can take at once. */
function cutAtBlankLines(source: string): string[] {
  if (source.length <= STRETCH) return [source]
  const stretches: string[] = []
  let from = 0
  while (from < source.length) {
    const blank = source.indexOf('\n\n', from + STRETCH)
    // One paragraph without end is cut where the stretch ends: slower parsers would never come back from it.
    const end =
      blank >= 0 && blank < from + 2 * STRETCH ? blank + 2 : Math.min(source.length, from + 2 * STRETCH)
    stretches.push(source.slice(from, end))
    from = end
  }
  return stretches
}
