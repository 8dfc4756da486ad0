import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type DragEvent, useState } from 'react'
import { api, Fault, type Filed } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { FaultView, Loading } from '../parts/states.tsx'
import { EmptyArchive } from './inbox.tsx'
import { ExportLinks } from './search.tsx'

/** What is in the archive, from whom and from when to when; files in, files out. */
export function ArchiveScreen() {
  const { t } = useLabels()
  const { data, error, refetch } = useQuery({ queryKey: ['archive'], queryFn: api.archive })
  if (error) return <FaultView fault={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  const numbers = [
    [t('documents'), data.documents],
    [t('readouts'), data.readouts],
    [t('versions'), data.versions],
    [t('events'), data.events],
    [t('accounts', { n: '2+' }), data.eventsWithSeveral],
    [t('commitments'), data.commitments],
    [t('fileSize'), `${(data.fileBytes / 1e6).toFixed(1)} MB`],
  ] as const
  return (
    <section>
      <h1>{t('archive')}</h1>
      {data.documents === 0 && <EmptyArchive />}
      <dl className="numbers">
        {numbers.map(([label, number]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{typeof number === 'number' ? number.toLocaleString('en') : number}</dd>
          </div>
        ))}
      </dl>
      <AddFiles />
      <h2>{t('missing')}</h2>
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
            {data.byPublisher.map(({ publisher, lang, documents, readouts, first, last }) => (
              <tr key={`${publisher} ${lang}`}>
                <td>
                  <Link
                    to="/search"
                    search={publisher ? { q: `publisher:${JSON.stringify(publisher)}` } : {}}
                  >
                    {publisher ?? '—'}
                  </Link>
                </td>
                <td>{lang ?? '—'}</td>
                <td className="number">{documents}</td>
                <td className="number">{readouts}</td>
                <td>{first?.slice(0, 10) ?? '—'}</td>
                <td>{last?.slice(0, 10) ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <ExportLinks q="" />
      </p>
    </section>
  )
}

/** Files one after the other, each with what became of what is in it. */
function AddFiles() {
  const { t } = useLabels()
  const [outcomes, setOutcomes] = useState<readonly Filed[]>([])
  const [progress, setProgress] = useState<readonly [number, number] | null>(null)
  const add = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const [i, file] of files.entries()) {
        setProgress([i, files.length])
        const filed = await api.add(file).catch((fault: unknown): readonly Filed[] => {
          if (!(fault instanceof Fault) || fault.code === 'offline') throw fault
          return [
            {
              where: file.name,
              outcome: 'refused',
              id: null,
              reason: `${fault.message} ${fault.hint ?? ''}`,
            },
          ]
        })
        setOutcomes((before) => [...filed, ...before])
      }
    },
    onSettled: () => setProgress(null),
  })
  const drop = (event: DragEvent) => {
    event.preventDefault()
    add.mutate([...event.dataTransfer.files])
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first */}
      <div className="drop" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
        <label>
          {t('dropHere')}{' '}
          <input
            type="file"
            multiple
            disabled={add.isPending}
            onChange={({ target }) => add.mutate([...(target.files ?? [])])}
          />
        </label>
        {progress && <progress value={progress[0]} max={progress[1]} aria-label={t('addFiles')} />}
      </div>
      {add.error && <FaultView fault={add.error} />}
      {outcomes.length > 0 && (
        <ul className="outcomes" aria-live="polite">
          {outcomes.map(({ where, outcome, id, reason }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may be added twice
            <li key={`${where} ${outcomes.length - i}`}>
              <span className="badge">{t(outcome)}</span>{' '}
              {id ? (
                <Link to="/readouts/$id" params={{ id }}>
                  {where}
                </Link>
              ) : (
                where
              )}{' '}
              {reason && <span className="quiet">{reason}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
