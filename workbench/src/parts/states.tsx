import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Fault, keepToken } from '../client.ts'
import { en, type Labels } from '../labels/en.ts'
import { useLabels } from '../labels/labels.tsx'

/** While something is on its way; screen readers are told. */
export function Loading() {
  const { t } = useLabels()
  return (
    <p className="quiet" role="status">
      {t('loading')}…
    </p>
  )
}

/** What is wrong, in the language of the page and in the server's words, and what to do about it. */
export function FaultView({ fault, onRetry }: { readonly fault: unknown; readonly onRetry?: () => void }) {
  const { t } = useLabels()
  const code = fault instanceof Fault ? fault.code : ''
  const isOffline = code === 'offline'
  const known = `f_${code}` in en ? t(`f_${code}` as keyof Labels) : null
  const told = isOffline ? t('offline') : fault instanceof Error ? fault.message : String(fault)
  const hint = isOffline ? t('offlineHint') : fault instanceof Fault ? fault.hint : null
  return (
    <div className="fault" role="alert" data-code={code}>
      {known && <p className="fault-head">{known}</p>}
      <p>{told}</p>
      {hint && <p className="quiet">{hint}</p>}
      {code === 'no-token' && <TokenForm />}
      {onRetry && code !== 'no-token' && (
        <button type="button" onClick={onRetry}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  )
}

/** Takes another token and asks everything again. */
function TokenForm() {
  const { t } = useLabels()
  const queries = useQueryClient()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    keepToken(String(new FormData(event.currentTarget).get('token') ?? '').trim())
    void queries.resetQueries()
  }
  return (
    <form className="tools" onSubmit={submit}>
      <label>
        {t('token')} <input name="token" type="password" required autoComplete="off" />
      </label>
      <button type="submit">{t('tryAgain')}</button>
      <span className="quiet">{t('tokenHint')}</span>
    </form>
  )
}

/** A list that holds nothing, and what would fill it. */
export function Nothing({ what, hint }: { readonly what: string; readonly hint?: string }) {
  return (
    <div className="nothing">
      <p>{what}</p>
      {hint && <p className="quiet">{hint}</p>}
    </div>
  )
}
