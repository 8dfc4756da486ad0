import { DragomanError } from '../record/errors.ts'

/** As much of the DOM as reading a page needs. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  querySelectorAll(selector: string): Iterable<PageElement>
}
export interface Page extends PageElement {
  readonly documentElement: PageElement
  readonly body: PageElement
}

export interface ParsedPage {
  readonly page: Page
  /** An upper estimate of how deep elements are nested. */
  readonly depth: number
}

/** No page of text nests deeper, or has more tags and entities; parsing time grows with the square of each. */
const DEEPEST = 2000
const MOST_TAGS = 250_000
const MOST_ENTITIES = 400_000
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Elements that the next of their kind closes, so that an open tag alone does not nest. */
const SELF_ENDING = new Set('p li td th tr dt dd option thead tbody tfoot html head body'.split(' '))

/** Parses HTML without running or loading anything. Throws `bad-input` for a page that is built to be slow. */
export async function parsePage(html: string, name: string): Promise<ParsedPage> {
  const { depth, tags } = measure(html)
  // A lone "<" makes the parser start over at every one of them.
  const source = withBody(html.replace(/<(?![a-zA-Z/!?])/g, '&lt;'))
  const excess =
    depth > DEEPEST
      ? `nests more than ${DEEPEST} elements in one another`
      : tags > MOST_TAGS
        ? `has more than ${MOST_TAGS} tags`
        : countOf(source, '&') > MOST_ENTITIES
          ? `has more than ${MOST_ENTITIES} entities`
          : null
  if (excess) {
    throw new DragomanError('bad-input', `${name} ${excess}.`, {
      hint: 'No page of text does that. Save the text of the page as a .txt file and read that.',
    })
  }
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML(source)
  return { page: document as unknown as Page, depth }
}

function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++
  return count
}

/** The parser adds no missing `<body>` as browsers do. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html
  const head = /<\/head\s*>/i.exec(html) ?? /<html[^>]{0,500}>/i.exec(html)
  if (!head) return `<html><body>${html}</body></html>`
  const at = head.index + head[0].length
  return `${html.slice(0, at)}<body>${html.slice(at)}`
}

function measure(html: string): { depth: number; tags: number } {
  let depth = 0
  let deepest = 0
  let close = 0
  let tags = 0
  const end = { script: /<\/script/gi, style: /<\/style/gi }
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const name = /^\/?[a-z][a-z0-9-]{0,30}/.exec(html.slice(at + 1, at + 34).toLowerCase())?.[0]
    if (!name) continue
    tags++
    if (close <= at) close = html.indexOf('>', at)
    if (close < 0) break
    const bare = name.replace('/', '')
    if (VOID.has(bare) || SELF_ENDING.has(bare) || html[close - 1] === '/') continue
    if (name.startsWith('/')) depth = Math.max(0, depth - 1)
    else if (name === 'script' || name === 'style') {
      end[name].lastIndex = at
      const found = end[name].exec(html)
      if (!found) break
      at = found.index
    } else deepest = Math.max(deepest, ++depth)
  }
  return { depth: deepest, tags }
}
