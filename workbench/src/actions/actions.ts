import type { Labels } from '../labels/en.ts'

/** What an action may do to the page. */
export interface Stage {
  readonly go: (to: string) => void
  /** Back to where one came from, or to the list above. */
  readonly up: () => void
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

/** An action of the screen that is shown, which listens for its name; elsewhere nothing happens. */
const ask = (name: string, label: keyof Labels, key: string): Action => ({
  name,
  label,
  key,
  perform: () => dispatchEvent(new CustomEvent(`dragoman.${name}`)),
})

/** The item that was opened last, so that a list goes on where it was left. */
let lastOpened: string | null = null

addEventListener('click', ({ target }) => {
  const item = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-item]') : null
  if (item) lastOpened = item.getAttribute('href')
})

/** Moves the focus among what a list offers. */
function step(by: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>('main [data-item]')]
  const now = items.findIndex(
    (item) => item === document.activeElement || item.contains(document.activeElement),
  )
  const left = items.findIndex((item) => lastOpened !== null && item.getAttribute('href') === lastOpened)
  const from = now >= 0 ? now : left >= 0 ? left : by > 0 ? -1 : items.length
  const next = items[Math.min(items.length - 1, Math.max(0, from + by))]
  next?.focus({ preventScroll: true })
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
  { name: 'up', label: 'k_up', key: 'u', perform: ({ up }) => up() },
  ask('read', 'k_read', 'm'),
  ask('select', 'k_select', 'v'),
  ask('end', 'k_end', 'o'),
  ask('note', 'k_note', 'n'),
  ask('correct', 'k_correct', 'e'),
  ask('cite', 'k_cite', 'c'),
  ask('remove', 'k_remove', 'd'),
  ask('accept-formula', 'k_acceptFormula', 'a'),
  ask('reject-formula', 'k_rejectFormula', 'x'),
  ask('skip-formula', 'k_skipFormula', 's'),
  ask('rename-formula', 'k_renameFormula', 'r'),
  ask('merge-formula', 'k_mergeFormula', 'f'),
  ask('news', 'k_news', 'w'),
  ask('phrase', 'k_phrase', 'f'),
  ask('phrase-before', 'k_phraseBefore', 'F'),
  ask('accept', 'k_accept', 'a'),
  ask('reject', 'k_reject', 'r'),
  ask('skip', 'k_skip', 's'),
  ask('undo', 'k_undo', 'z'),
  { name: 'keys', label: 'k_keys', key: '?', perform: ({ open }) => open('keys') },
  { name: 'palette', label: 'k_palette', key: 'g', perform: ({ open }) => open('palette') },
  goTo('inbox', 'inbox', '/'),
  goTo('search', 'search', '/search'),
  goTo('concordance', 'concordance', '/concordance'),
  goTo('events', 'events', '/events'),
  goTo('network', 'network', '/network'),
  goTo('formulas', 'formulas', '/formulas'),
  goTo('changes', 'fcTitle', '/changes'),
  goTo('ledger', 'ledger', '/ledger'),
  goTo('review', 'review', '/review'),
  goTo('agenda', 'agenda', '/agenda'),
  goTo('notes', 'notes', '/notes'),
  goTo('archive', 'archive', '/archive'),
]
