import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'

/** Does something when an action of this name is asked for, by key or from the palette. */
export function useAction(name: string, perform: () => void): void {
  const latest = useRef(perform)
  latest.current = perform
  useEffect(() => {
    // At once: the next letter that is typed belongs into the form that this one opens.
    const onAsked = () => flushSync(() => latest.current())
    addEventListener(`dragoman.${name}`, onAsked)
    return () => removeEventListener(`dragoman.${name}`, onAsked)
  }, [name])
}
