import { useEffect, useRef } from 'react'

/** Hears keys that are pressed anywhere but in a field. */
export function useKey(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey)
  latest.current = onKey
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target } = event
      if (target instanceof Element && /^(input|textarea|select)$/i.test(target.tagName)) return
      latest.current(event)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
}
