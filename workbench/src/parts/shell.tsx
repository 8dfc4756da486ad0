import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useRouter } from '@tanstack/react-router'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { ACTIONS, type Stage } from '../actions/actions.ts'
import { api } from '../client.ts'
import { LANGUAGES, useLabels } from '../labels/labels.tsx'
import { KeysDialog, PaletteDialog } from './dialogs.tsx'
import { UndoOffer } from './undo.tsx'
import { useView } from './use-view.ts'

const PLACES = [
  ['/', 'inbox'],
  ['/search', 'search'],
  ['/events', 'events'],
  ['/ledger', 'ledger'],
  ['/agenda', 'agenda'],
  ['/network', 'network'],
  ['/formulas', 'formulas'],
  ['/notes', 'notes'],
  ['/archive', 'archive'],
] as const

/** What stands around every screen: where one is, where one can go, the search field, the keys. */
export function Shell() {
  const { t } = useLabels()
  const [dialog, setDialog] = useState<'keys' | 'palette' | null>(null)
  const stage = useStage(setDialog)
  useKeys(stage)
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          dragoman
        </Link>
        <nav aria-label={t('goTo')}>
          {PLACES.map(([to, label]) => (
            <Link
              key={to}
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {t(label)}
            </Link>
          ))}
        </nav>
        <SearchField />
        <Settings onKeys={() => setDialog('keys')} />
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <UndoOffer />
      <ArchiveLine />
      {dialog === 'keys' && <KeysDialog onClose={() => setDialog(null)} />}
      {dialog === 'palette' && <PaletteDialog stage={stage} onClose={() => setDialog(null)} />}
    </>
  )
}

function useStage(open: (dialog: 'keys' | 'palette') => void): Stage {
  const router = useRouter()
  const go = useCallback((to: string) => void router.navigate({ to: to as never }), [router])
  const up = () => {
    if (router.history.canGoBack()) router.history.back()
    else go(/^\/(events|pairs)\/./.test(location.pathname) ? '/events' : '/')
  }
  return { go, up, open }
}

/** Keys work wherever nothing is being typed. */
function useKeys(stage: Stage): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPalette = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)
      const target = event.target as HTMLElement
      const isTyping = target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)
      if (!isPalette && (isTyping || event.metaKey || event.ctrlKey || event.altKey)) {
        if (event.key === 'Escape' && isTyping) target.blur()
        return
      }
      if (document.querySelector('dialog[open]')) return
      // One key may do different things on different screens: only what is on the screen hears of it.
      const asked = ACTIONS.filter(({ name, key }) => (isPalette ? name === 'palette' : key === event.key))
      if (asked.length === 0) return
      event.preventDefault()
      for (const action of asked) action.perform(stage)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [stage])
}

function SearchField() {
  const { t } = useLabels()
  const [{ q = '' }] = useView()
  const navigate = useNavigate()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    void navigate({ to: '/search', search: typed ? { q: typed } : {} })
  }
  return (
    <search>
      <form onSubmit={submit}>
        <input
          key={q}
          id="q"
          name="q"
          type="search"
          defaultValue={q}
          placeholder={`${t('searchFor')}  /`}
          aria-label={t('searchFor')}
        />
      </form>
    </search>
  )
}

function Settings({ onKeys }: { readonly onKeys: () => void }) {
  const { t, lang, setLang } = useLabels()
  const toggleTheme = () => {
    const { dataset } = document.documentElement
    const isDark = dataset.theme
      ? dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches
    dataset.theme = isDark ? 'light' : 'dark'
    localStorage.setItem('dragoman.theme', dataset.theme)
  }
  return (
    <div className="settings">
      <select aria-label={t('language')} value={lang} onChange={({ target }) => setLang(target.value)}>
        {LANGUAGES.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" onClick={toggleTheme} aria-label={t('theme')} title={t('theme')}>
        ◐
      </button>
      <button type="button" onClick={onKeys} aria-label={t('keys')} title={t('keys')}>
        ?
      </button>
    </div>
  )
}

/** How much is in the archive, from when to when. */
function ArchiveLine() {
  const { t } = useLabels()
  const { data } = useQuery({ queryKey: ['archive'], queryFn: api.archive })
  return (
    <footer className="bottom quiet">
      {data && (
        <Link to="/archive">
          {t('archive')}: {data.documents} · {t('readouts')}: {data.readouts} ·{' '}
          {data.firstPublished?.slice(0, 10) ?? '—'} – {data.lastPublished?.slice(0, 10) ?? '—'}
        </Link>
      )}
    </footer>
  )
}
