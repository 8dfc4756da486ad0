import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api, chartAddress, type Values } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Download } from './download.tsx'
import { FaultView, Loading } from './states.tsx'

/**
 * Formulas over time as the server draws them. The picture comes without a style of its own, which the policy of the
 * pages would refuse, and takes the page's; the same as a file has one.
 */
export function FormulaChart({ values }: { readonly values: Values }) {
  const { t, lang } = useLabels()
  const asked = { ...values, ui: lang }
  const { data, error, refetch } = useQuery({
    queryKey: ['formula-chart', asked],
    queryFn: () => api.chart(asked),
  })
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (data === undefined) return
    const { documentElement } = new DOMParser().parseFromString(data, 'image/svg+xml')
    place.current?.replaceChildren(document.adoptNode(documentElement))
  }, [data])
  if (error) return <FaultView fault={error} onRetry={() => void refetch()} />
  return (
    <figure className="formula-chart">
      {data === undefined && <Loading />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section className="scroll" ref={place} tabIndex={0} aria-label={t('fTrend')} />
      <figcaption>
        <Download to={chartAddress(asked)}>{t('fPicture')}</Download>
      </figcaption>
    </figure>
  )
}
