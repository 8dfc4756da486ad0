import { type RefObject, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useAction } from '../actions/use-action.ts'
import type { Span } from './note-places.ts'
import type { Mode } from './selection-card.tsx'
import { extendSelection, selectContents, selectedSpan, swapEnds } from './text-selection.ts'
import { useKey } from './use-key.ts'

/** Words that something is being done with, kept while a form takes the selection away. */
export interface Draft {
  readonly span: Span
  readonly mode: Mode
}

/** Begins to note, correct or cite what is selected, by key or button, and goes back to the text when that has ended. */
export function useDraft(text: RefObject<HTMLElement | null>, sentence: Span | null) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const cameFrom = useRef<HTMLElement | null>(null)
  const begin = (mode: Mode) => {
    const words = draft?.span ?? selectedSpan(text.current) ?? sentence
    if (!words) return
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && activeElement.closest('.text'))
      cameFrom.current = activeElement
    // At once, so that what is typed next goes into the form.
    flushSync(() => setDraft({ span: words, mode }))
  }
  const end = () => {
    setDraft(null)
    getSelection()?.removeAllRanges()
    const from = cameFrom.current?.isConnected
      ? cameFrom.current
      : document.querySelector<HTMLElement>('.said.selected')
    from?.focus({ preventScroll: true })
  }
  useAction('note', () => begin('note'))
  useAction('correct', () => begin('correct'))
  useAction('cite', () => begin('cite'))
  useAction('select', () => {
    const chosen = document.activeElement?.closest('.said') ?? document.querySelector('.said.selected')
    if (chosen) selectContents(chosen)
  })
  useAction('end', swapEnds)
  useKey((event) => {
    if (event.key === 'Escape' && draft) end()
    else if (event.key === 'Escape') getSelection()?.removeAllRanges()
    const direction = { ArrowRight: 'forward', ArrowLeft: 'backward' } as const
    const way = direction[event.key as keyof typeof direction]
    if (!way || !event.shiftKey || event.metaKey || getSelection()?.isCollapsed !== false) return
    event.preventDefault()
    extendSelection(way, event.ctrlKey || event.altKey ? 'word' : 'character')
  })
  return { draft, begin, end }
}
