import type { PageElement, PageNode } from './parse-page.ts'

/** A paragraph, heading, list item or cell of a page. */
export interface PageBlock {
  /** White space is collapsed; a single line break of the page is kept as `\n`. */
  readonly text: string
  /** The number that the block's element was marked with. */
  readonly owner: number
  /** The mark of the nearest block around the owner. */
  readonly parent: number
  readonly tag: string
  /** Inside `<nav>`, `<menu>` or a list. */
  readonly inList: boolean
  readonly inAddress: boolean
}

export const BLOCK_MARK = 'data-dragoman-block'

const SILENT = new Set(
  'HEAD SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO SELECT TEXTAREA BUTTON TITLE'.split(
    ' ',
  ),
)
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HTML LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const LISTS = new Set(['NAV', 'MENU', 'UL', 'OL'])

interface OpenBlock {
  readonly owner: number
  readonly tag: string
  readonly inList: boolean
  readonly inAddress: boolean
}

/**
 * All visible text of a page, block by block in the order of the page. Marks every block element with its number, so
 * that blocks can be found again in what is later left of the page. Iterative: depth costs no call stack.
 */
export function pageBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = []
  const open: OpenBlock[] = [{ owner: 0, tag: 'HTML', inList: false, inAddress: false }]
  let marks = 0
  let text = ''
  const flush = () => {
    const here = open.at(-1) as OpenBlock
    const paragraphs = text.split(/\n[ \n]*\n/)
    text = ''
    for (const paragraph of paragraphs) {
      const tidy = paragraph.replace(/ *\n */g, '\n').trim()
      if (tidy) blocks.push({ ...here, text: tidy, parent: open.at(-2)?.owner ?? 0 })
    }
  }
  const enter = (node: PageNode): boolean => {
    if (node.nodeType === 3) {
      const raw = node.textContent ?? ''
      const spaced = raw
        .replace(/[^\S\u00a0\u3000]+/g, ' ')
        .replace(/[\u00a0\u00ad]/g, (c) => (c === '\u00a0' ? ' ' : ''))
      text += open.at(-1)?.tag === 'PRE' ? raw : spaced
      return false
    }
    const tag = node.nodeName.toUpperCase()
    if (node.nodeType !== 1 || SILENT.has(tag) || isHidden(node as PageElement)) return false
    if (tag === 'BR') text += '\n'
    if (!BLOCK.has(tag)) return true
    flush()
    const around = open.at(-1) as OpenBlock
    const owner = ++marks
    ;(node as PageElement).setAttribute(BLOCK_MARK, String(owner))
    open.push({
      owner,
      tag,
      inList: around.inList || LISTS.has(tag),
      inAddress: around.inAddress || tag === 'ADDRESS',
    })
    return true
  }
  const leave = (node: PageNode) => {
    if (!BLOCK.has(node.nodeName.toUpperCase())) return
    flush()
    open.pop()
  }
  walk(root, enter, leave)
  return blocks
}

function walk(root: PageNode, enter: (node: PageNode) => boolean, leave: (node: PageNode) => void): void {
  let node: PageNode | null = root
  while (node) {
    const isEntered: boolean = enter(node)
    if (isEntered && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (isEntered) leave(node)
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) leave(node)
    }
    node = node === root || !node ? null : node.nextSibling
  }
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null) return true
  return /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
}
