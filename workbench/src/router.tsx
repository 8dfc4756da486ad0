import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Shell } from './parts/shell.tsx'

/** Everything that a view depends on stands in its address. */
export interface View {
  readonly q?: string
  readonly order?: string
  readonly sort?: string
  readonly version?: number
  /** the statement that is looked at */
  readonly s?: number
  /** the stretch of text that was looked for, "12-40" */
  readonly at?: string
  /** layers that are off, by their first letters */
  readonly off?: string
  readonly by?: string
  readonly side?: string
  readonly since?: string
  readonly until?: string
  readonly pair?: string
  readonly kind?: string
  readonly readouts?: number
  readonly state?: string
  readonly level?: string
  /** a formula by its id, name or words; those it is compared with, parted by | ; what is counted together */
  readonly f?: string
  readonly with?: string
  readonly period?: string
  readonly issuer?: string
  readonly lang?: string
  /** replaced texts are searched too */
  readonly versions?: string
}

const TEXTS = [
  'q',
  'order',
  'sort',
  'at',
  'off',
  'by',
  'side',
  'since',
  'until',
  'pair',
  'kind',
  'state',
  'level',
  'lang',
  'versions',
  'f',
  'with',
  'period',
  'issuer',
] as const
const NUMBERS = ['version', 's', 'readouts'] as const

function readView(search: Record<string, unknown>): View {
  const texts = TEXTS.flatMap((name) => {
    const value = search[name]
    return value === undefined || value === '' ? [] : [[name, String(value)]]
  })
  const numbers = NUMBERS.flatMap((name) =>
    Number.isInteger(Number(search[name] ?? Number.NaN)) ? [[name, Number(search[name])]] : [],
  )
  return Object.fromEntries([...texts, ...numbers]) as View
}

const loads: (() => Promise<unknown>)[] = []

/** Fetches what every screen needs, so that a server that stops takes no screen away. */
export function loadScreens(): void {
  for (const load of loads) void load().catch(() => undefined)
}

const root = createRootRoute({ component: Shell, validateSearch: readView })
const at = <const Path extends string>(
  path: Path,
  load: () => Promise<Record<string, unknown>>,
  name: string,
) => {
  loads.push(load)
  return createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load as never, name as never),
  })
}

const routes = root.addChildren([
  at('/', () => import('./screens/inbox.tsx'), 'Inbox'),
  at('/search', () => import('./screens/search.tsx'), 'Search'),
  at('/concordance', () => import('./screens/concordance.tsx'), 'ConcordanceScreen'),
  at('/readouts/$id', () => import('./screens/reading-room.tsx'), 'ReadingRoom'),
  at('/events', () => import('./screens/events.tsx'), 'Events'),
  at('/events/$id', () => import('./screens/event.tsx'), 'EventScreen'),
  at('/pairs/$pair', () => import('./screens/pair.tsx'), 'Pair'),
  at('/commitments', () => import('./screens/commitments.tsx'), 'Commitments'),
  at('/dates', () => import('./screens/dates.tsx'), 'Dates'),
  at('/formula', () => import('./screens/formula.tsx'), 'FormulaScreen'),
  at('/formulas', () => import('./screens/formulas.tsx'), 'Formulas'),
  at('/notes', () => import('./screens/notes.tsx'), 'Notes'),
  at('/archive', () => import('./screens/archive.tsx'), 'ArchiveScreen'),
])

export const router = createRouter({ routeTree: routes, defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
