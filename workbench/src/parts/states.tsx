import { Fault } from '../client.ts'
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

/** What is wrong and what to do about it. */
export function FaultView({ fault, onRetry }: { readonly fault: unknown; readonly onRetry?: () => void }) {
  const { t } = useLabels()
  const isOffline = fault instanceof Fault && fault.code === 'offline'
  const message = isOffline ? t('offline') : fault instanceof Error ? fault.message : String(fault)
  const hint = isOffline ? t('offlineHint') : fault instanceof Fault ? fault.hint : null
  return (
    <div className="fault" role="alert">
      <p>{message}</p>
      {hint && <p className="quiet">{hint}</p>}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {t('tryAgain')}
        </button>
      )}
    </div>
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
