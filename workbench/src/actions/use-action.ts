import { useEffect, useRef } from 'react'

/** Does something when an action of this name is asked for, by key or from the palette. */
export function useAction(name: string, perform: () => void): void {
  const latest = useRef(perform)
  latest.current = perform
  useEffect(() => {
    const onAsked = () => latest.current()
    addEventListener(`dragoman.${name}`, onAsked)
    return () => removeEventListener(`dragoman.${name}`, onAsked)
  }, [name])
}
