import { useNavigate, useSearch } from '@tanstack/react-router'
import type { View } from '../router.tsx'

/** The view in the address, and how to change it. `undefined` takes a part out; `replace` leaves no trace in history. */
export function useView(): readonly [
  View,
  (change: Partial<Record<keyof View, string | number | undefined>>, replace?: boolean) => void,
] {
  const view = useSearch({ strict: false }) as View
  const navigate = useNavigate()
  return [
    view,
    (change, replace = false) =>
      void navigate({
        to: '.',
        replace,
        resetScroll: false,
        search: (before: View) =>
          Object.fromEntries(
            Object.entries({ ...before, ...change }).filter(
              ([, value]) => value !== undefined && value !== '',
            ),
          ) as View,
      } as never),
  ]
}
