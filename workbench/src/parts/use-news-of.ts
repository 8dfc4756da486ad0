import { type RefObject, useEffect, useState } from 'react'
import { useAction } from '../actions/use-action.ts'
import type { News, Readout } from '../client.ts'
import type { Mark } from './cut-text.ts'
import { phrasesOf, pieceAt, type Scope, scopeOf, useNews, useNewsMarks } from './use-news.ts'
import { useView } from './use-view.ts'

interface NewsOf {
  /** Only the latest version of a text is compared. */
  readonly isOffered: boolean
  readonly scope: Scope
  readonly since: string | undefined
  readonly data: News | undefined
  readonly isLoading: boolean
  readonly fault: Error | null
  readonly marks: readonly Mark[]
  /** The place of the phrase that is looked at, and whether the keys led there. */
  readonly phrase: number | null
  readonly isByKey: boolean
  readonly show: (at: number | null) => void
}

/** News of the text on the page, as the address asks for them, with their keys and clicks. */
export function useNewsOf(readout: Readout, text: RefObject<HTMLElement | null>): NewsOf {
  const [{ news: asked, since, p }, setView] = useView()
  const [isByKey, setByKey] = useState(false)
  const isOffered = readout.record !== null && readout.version.number === readout.versions.at(-1)?.number
  const scope = isOffered ? scopeOf(asked) : 'off'
  const found = useNews(readout, scope, since)
  // Offsets of another text would lead astray.
  const data = scope !== 'off' && !found.error && found.data?.text === readout.text ? found.data : undefined
  const phrase = data && p !== undefined && p < data.text.length ? p : null
  const marks = useNewsMarks(data, phrase)
  const show = (at: number | null, byKey = false) => {
    setByKey(byKey)
    setView({ p: at ?? undefined }, true)
  }
  const step = (by: 1 | -1) => {
    if (!data) return
    const starts = phrasesOf(data)
    const at = phrase ?? (by > 0 ? -1 : data.text.length)
    const next = by > 0 ? starts.find((start) => start > at) : starts.findLast((start) => start < at)
    if (next !== undefined) show(next, true)
  }
  useAction('news', () => {
    if (isOffered) setView({ news: scope === 'off' ? 'all' : undefined, p: undefined }, true)
  })
  useAction('phrase', () => step(1))
  useAction('phrase-before', () => step(-1))
  useEffect(() => {
    const shown = text.current
    if (!shown || !data) return
    const onClick = (event: MouseEvent) => {
      const { target } = event
      const from = target instanceof Element && target.closest<HTMLElement>('[data-from]')?.dataset.from
      if (!from || String(getSelection() ?? '') !== '') return
      const piece = pieceAt(data, Number(from))
      if (!piece || (piece.news === null && piece.used === null)) return
      // Phrase and sentence are chosen in one step: of two changes of the address one would be lost.
      event.stopPropagation()
      const sentence = target.closest('.said')
      const s = sentence ? [...shown.querySelectorAll('.said')].indexOf(sentence) : -1
      setByKey(false)
      setView({ p: Number(from), ...(s < 0 ? {} : { s }) }, true)
    }
    shown.addEventListener('click', onClick, true)
    return () => shown.removeEventListener('click', onClick, true)
  })
  useEffect(() => {
    if (phrase === null) return
    text.current?.querySelector('.news-looked-at')?.scrollIntoView({ block: 'nearest' })
  }, [phrase, text])
  return {
    isOffered,
    scope,
    since,
    data,
    isLoading: found.isLoading,
    fault: scope === 'off' ? null : found.error,
    marks,
    phrase,
    isByKey,
    show,
  }
}
