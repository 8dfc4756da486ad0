import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api, type Stats } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { AddFiles } from '../parts/add-files.tsx'
import { ArchiveCare } from '../parts/archive-care.tsx'
import { ExportLinks } from '../parts/export-links.tsx'
import { Removals } from '../parts/removals.tsx'
import { FaultView, Loading } from '../parts/states.tsx'
import type { View } from '../router.tsx'
import { EmptyArchive } from './inbox.tsx'

/** What is in the archive, from whom and from when to when; files in, files out. */
export function ArchiveScreen() {
  const { t } = useLabels()
  const { data, error, refetch } = useQuery({ queryKey: ['archive'], queryFn: api.archive })
  if (error) return <FaultView fault={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  return (
    <section>
      <h1>{t('archive')}</h1>
      {data.documents === 0 && <EmptyArchive />}
      <Numbers stats={data} />
      <AddFiles />
      <h2>{t('missing')}</h2>
      <Publishers stats={data} />
      <p>
        <ExportLinks q="" />
      </p>
      <ArchiveCare />
      <h2 id="removals">{t('rmList')}</h2>
      <Removals />
    </section>
  )
}

const NUMBER = new Intl.NumberFormat('en')

/** How much there is; every number opens what it counts. */
function Numbers({ stats }: { readonly stats: Stats }) {
  const { t } = useLabels()
  const list = (to: '/search' | '/events' | '/ledger' | '/notes', search: View, count: number) => (
    <Link to={to} search={search} data-item>
      {NUMBER.format(count)}
    </Link>
  )
  const numbers: readonly (readonly [string, ReactNode])[] = [
    [t('documents'), list('/search', {}, stats.documents)],
    [t('readouts'), list('/search', { q: 'readout:true' }, stats.readouts)],
    [t('versions'), list('/search', { versions: 'all' }, stats.versions)],
    [t('events'), list('/events', {}, stats.events)],
    [t('accounts', { n: '2+' }), list('/events', { readouts: 2 }, stats.eventsWithSeveral)],
    [t('commitments'), list('/ledger', {}, stats.commitments)],
    [t('notes'), list('/notes', {}, stats.notes)],
    [t('fileSize'), `${(stats.fileBytes / 1e6).toFixed(1)} MB`],
  ]
  return (
    <dl className="numbers">
      {numbers.map(([label, number]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  )
}

function Publishers({ stats }: { readonly stats: Stats }) {
  const { t, word } = useLabels()
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('publisher')}</th>
            <th scope="col">{t('language')}</th>
            <th scope="col">{t('documents')}</th>
            <th scope="col">{t('readouts')}</th>
            <th scope="col">{t('first')}</th>
            <th scope="col">{t('last')}</th>
          </tr>
        </thead>
        <tbody>
          {stats.byPublisher.map(({ publisher, lang, documents, readouts, first, last }) => {
            const parts = [
              publisher && `publisher:${JSON.stringify(publisher)}`,
              lang && `lang:${lang.split('-')[0]}`,
            ]
            const q = parts.filter(Boolean).join(' ')
            // Nothing can be asked of texts that name no publisher.
            const numbered = (more: string, count: number) =>
              publisher && count > 0 ? (
                <Link to="/search" search={{ q: `${q}${more}` }}>
                  {NUMBER.format(count)}
                </Link>
              ) : (
                NUMBER.format(count)
              )
            return (
              <tr key={`${publisher} ${lang}`}>
                <td>
                  {publisher ? (
                    <Link to="/search" search={{ q }} data-item>
                      <bdi lang={lang ?? undefined}>{publisher}</bdi>
                    </Link>
                  ) : (
                    '—'
                  )}
                </td>
                <td>{lang ? word(lang) : '—'}</td>
                <td className="number">{numbered('', documents)}</td>
                <td className="number">{numbered(' readout:true', readouts)}</td>
                <td>{first?.slice(0, 10) ?? '—'}</td>
                <td>{last?.slice(0, 10) ?? '—'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
