import { type RefObject, useEffect, useState } from 'react'

type Span = readonly [number, number]

/**
 * The stretch of a text that is selected on the page, in UTF-16 units of the text; null where none is. Every piece of
 * the text says at which unit it begins (`data-from`); what stands between, such as names of speakers, counts nothing.
 */
export function useTextSelection(text: RefObject<HTMLElement | null>): Span | null {
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    const onChange = () => {
      const found = selectedSpan(text.current)
      setSpan((before) => (before?.[0] === found?.[0] && before?.[1] === found?.[1] ? before : found))
    }
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [text])
  return span
}

/** What is selected of a text at this moment; the page may not have been told of it yet. */
export function selectedSpan(text: HTMLElement | null): Span | null {
  const selection = getSelection()
  if (!text || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  return spanOfRange(selection.getRangeAt(0), text)
}

function spanOfRange(range: Range, text: HTMLElement): Span | null {
  if (!range.intersectsNode(text)) return null
  const pieces = [...text.querySelectorAll<HTMLElement>('[data-from]')].filter((piece) =>
    range.intersectsNode(piece),
  )
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return null
  const start = fromOf(first) + unitsBefore(first, range.startContainer, range.startOffset, 0)
  const length = last.textContent?.length ?? 0
  const end = fromOf(last) + unitsBefore(last, range.endContainer, range.endOffset, length)
  return end > start ? [start, end] : null
}

const fromOf = (piece: HTMLElement) => Number(piece.dataset.from)

/** Units of a piece before a point; `outside` where the point is not in it. */
function unitsBefore(piece: HTMLElement, node: Node, offset: number, outside: number): number {
  if (!piece.contains(node)) return outside
  const before = document.createRange()
  before.selectNodeContents(piece)
  before.setEnd(node, offset)
  return before.toString().length
}

/** Selects what an element shows, so that it can be made longer or shorter. */
export function selectContents(element: Element): void {
  const pieces = element.querySelectorAll('[data-from]')
  const [first, last] = [pieces[0], pieces[pieces.length - 1]]
  if (!first || !last) return
  const selection = getSelection()
  selection?.setBaseAndExtent(first, 0, last, last.childNodes.length)
}

/** Makes the selection longer or shorter at its moving end, by a letter or a word. */
export function extendSelection(direction: 'forward' | 'backward', by: 'character' | 'word'): void {
  getSelection()?.modify('extend', direction, by)
}

/** Lets the other end of the selection move. */
export function swapEnds(): void {
  const selection = getSelection()
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {}
  if (selection && anchorNode && focusNode)
    selection.setBaseAndExtent(focusNode, focusOffset ?? 0, anchorNode, anchorOffset ?? 0)
}
