import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
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
  /** beside whose earlier readouts the text's news are shown; off if absent */
  readonly news?: string
  /** the place of the phrase that is looked at */
  readonly p?: number
  readonly by?: string
  readonly side?: string
  readonly since?: string
  readonly until?: string
  /** the latest day on which what is listed is due */
  readonly due?: string
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
  /** whose circle the network shows; the event that is compared */
  readonly of?: string
  /** the number whose sentences are open, "years 2031 call" */
  readonly figure?: string
  /** replaced texts are searched too */
  readonly versions?: string
  /** though they may not report one event */
  readonly force?: string
  /** which statements of a comparison are shown */
  readonly show?: string
  /** versions that are compared */
  readonly from?: number
  readonly to?: number
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
  'due',
  'pair',
  'kind',
  'state',
  'level',
  'lang',
  'of',
  'figure',
  'versions',
  'news',
  'force',
  'show',
  'f',
  'with',
  'period',
  'issuer',
] as const
const NUMBERS = ['version', 's', 'p', 'readouts', 'from', 'to'] as const

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

/** An address that people may have kept. */
function moved<const Path extends string>(path: Path, to: string) {
  return createRoute({
    getParentRoute: () => root,
    path,
    beforeLoad: ({ search }) => {
      throw redirect({ to, search } as never)
    },
  })
}

const routes = root.addChildren([
  at('/', () => import('./screens/inbox.tsx'), 'Inbox'),
  at('/search', () => import('./screens/search.tsx'), 'Search'),
  at('/concordance', () => import('./screens/concordance.tsx'), 'ConcordanceScreen'),
  at('/readouts/$id', () => import('./screens/reading-room.tsx'), 'ReadingRoom'),
  at('/readouts/$id/versions', () => import('./screens/versions.tsx'), 'Versions'),
  at('/readouts/$id/previous', () => import('./screens/previous.tsx'), 'PreviousScreen'),
  at('/parallel', () => import('./screens/parallel.tsx'), 'ParallelScreen'),
  at('/events', () => import('./screens/events.tsx'), 'Events'),
  at('/events/$id', () => import('./screens/event.tsx'), 'EventScreen'),
  at('/compare', () => import('./screens/compare.tsx'), 'Compare'),
  at('/pairs/$pair', () => import('./screens/pair.tsx'), 'Pair'),
  at('/network', () => import('./screens/network.tsx'), 'NetworkScreen'),
  at('/formula', () => import('./screens/formula.tsx'), 'FormulaScreen'),
  at('/changes', () => import('./screens/changes.tsx'), 'Changes'),
  at('/formulas', () => import('./screens/formulas.tsx'), 'Formulas'),
  at('/ledger', () => import('./screens/ledger.tsx'), 'Ledger'),
  at('/review', () => import('./screens/review.tsx'), 'Review'),
  at('/agenda', () => import('./screens/agenda.tsx'), 'Agenda'),
  moved('/commitments', '/ledger'),
  moved('/dates', '/agenda'),
  at('/notes', () => import('./screens/notes.tsx'), 'Notes'),
  at('/archive', () => import('./screens/archive.tsx'), 'ArchiveScreen'),
])

export const router = createRouter({ routeTree: routes, defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
