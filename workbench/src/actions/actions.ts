import type { Labels } from '../labels/en.ts'

/** What an action may do to the page. */
export interface Stage {
  readonly go: (to: string) => void
  readonly back: () => void
  readonly open: (dialog: 'keys' | 'palette') => void
}

/** One thing a person can do, by key, by button or from the palette. */
export interface Action {
  readonly name: string
  readonly label: keyof Labels
  readonly key: string | null
  readonly perform: (stage: Stage) => void
}

const goTo = (name: string, label: keyof Labels, to: string): Action => ({
  name,
  label,
  key: null,
  perform: ({ go }) => go(to),
})

/** Moves the focus among what a list offers. */
function step(by: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')]
  const now = items.indexOf(document.activeElement as HTMLElement)
  const next =
    items[now < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(items.length - 1, Math.max(0, now + by))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

export const ACTIONS: readonly Action[] = [
  {
    name: 'search-field',
    label: 'k_search',
    key: '/',
    perform() {
      document.querySelector<HTMLInputElement>('#q')?.focus()
    },
  },
  { name: 'next', label: 'k_next', key: 'j', perform: () => step(1) },
  { name: 'previous', label: 'k_prev', key: 'k', perform: () => step(-1) },
  { name: 'back', label: 'k_up', key: 'u', perform: ({ back }) => back() },
  { name: 'keys', label: 'k_keys', key: '?', perform: ({ open }) => open('keys') },
  { name: 'palette', label: 'k_palette', key: 'g', perform: ({ open }) => open('palette') },
  goTo('inbox', 'inbox', '/'),
  goTo('search', 'search', '/search'),
  goTo('concordance', 'concordance', '/concordance'),
  goTo('events', 'events', '/events'),
  goTo('commitments', 'commitments', '/commitments'),
  goTo('dates', 'dates', '/dates'),
  goTo('archive', 'archive', '/archive'),
]
