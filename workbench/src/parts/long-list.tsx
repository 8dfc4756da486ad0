import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'

interface LongListProps<T> {
  readonly items: readonly T[]
  /** All there are, on the page or not. */
  readonly total: number
  readonly keyOf: (item: T) => string
  /** Called when the last items come into view. */
  readonly onEnd?: () => void
  readonly children: (item: T) => ReactNode
}

/** Longer lists keep only what is in view, and a little around it, on the page. */
const LONGEST_WHOLE = 60

/** A list of any length. */
export function LongList<T>(props: LongListProps<T>) {
  return props.total > LONGEST_WHOLE ? <Windowed {...props} /> : <Whole {...props} />
}

function Whole<T>({ items, keyOf, children }: LongListProps<T>) {
  return (
    <ol className="list">
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ol>
  )
}

/** Height of an item before it was measured, in pixels. */
const USUAL_HEIGHT = 90
/** Items beyond the view: so many can be gone to by key before the page has to move. */
const AROUND = 10

function Windowed<T>({ items, total, keyOf, onEnd, children }: LongListProps<T>) {
  const list = useRef<HTMLOListElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY)
  }, [])
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: AROUND,
    scrollMargin: top,
    getItemKey: (index) => keyOf(items[index] as T),
  })
  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  const isAtEnd = last >= items.length - AROUND
  useEffect(() => {
    if (isAtEnd && items.length < total) onEnd?.()
  }, [isAtEnd, items.length, total, onEnd])
  return (
    <ol ref={list} className="list windowed" style={{ blockSize: virtual.getTotalSize() }}>
      {shown.map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={total}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {children(items[index] as T)}
        </li>
      ))}
    </ol>
  )
}
