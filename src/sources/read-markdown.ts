import { DragomanError } from '../record/errors.ts'
import type { Readout } from '../record/readout.ts'
import { parseDay } from './parse-day.ts'
import type { Facts, ReadDocument } from './source-document.ts'

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
export async function readMarkdown(source: string, name: string): Promise<ReadDocument> {
  refuseDepth(source, name)
  const { fromMarkdown } = await import('mdast-util-from-markdown')
  const { toString: plain } = await import('mdast-util-to-string')
  const normal = source.replace(/\r\n?/g, '\n')
  const matter = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(normal)
  const told = matter ? await readFrontMatter(matter[1] ?? '', name) : { said: {}, from: {} }
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
  const { said, from } = told
  const title = said.title ?? heading
  if (said.title && blocks[0] !== said.title) blocks.unshift(said.title)
  return {
    readout: { ...said, text: blocks.join('\n\n'), ...(title ? { title } : {}) },
    facts: { ...(heading ? { title: 'first heading' } : {}), ...from },
  }
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

interface FrontMatter {
  readonly said: Omit<Readout, 'text'>
  readonly from: Facts
}

async function readFrontMatter(source: string, name: string): Promise<FrontMatter> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: false })
  const fault = document.errors[0]
  if (fault) {
    const line = (fault.linePos?.[0].line ?? 0) + 1
    throw new DragomanError('bad-input', `${name}, line ${line}: the front matter is not valid YAML.`, {
      hint: `${fault.message.split('\n')[0]} Mend it or remove the lines between the two "---".`,
    })
  }
  const matter = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown> | null
  const said: Record<string, string> = {}
  const from: Record<string, string> = {}
  for (const [fact, keys] of FRONT_MATTER) {
    for (const key of keys) {
      const value = matter?.[key]
      const read = typeof value === 'string' && value !== '' ? readFact(fact, value) : null
      if (read === null || said[fact] !== undefined) continue
      said[fact] = read
      from[fact] = `front matter ${key}`
    }
  }
  return { said, from }
}

/** Facts of a readout, and what their keys are called in front matter; the first that is there counts. */
const FRONT_MATTER: readonly (readonly [fact: keyof Readout, keys: readonly string[]])[] = [
  ['title', ['title']],
  ['published', ['published', 'date', 'pubDate']],
  ['publisher', ['publisher', 'site', 'source']],
  ['publisherCountry', ['publisherCountry']],
  ['lang', ['lang', 'language']],
  ['url', ['url', 'link']],
]

function readFact(fact: keyof Readout, value: string): string | null {
  if (fact === 'published') return parseDay(value)
  return fact === 'publisherCountry' && !/^[A-Z]{3}$/.test(value) ? null : value
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
