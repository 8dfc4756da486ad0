import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Download } from './download.tsx'
import { FaultView, Loading } from './states.tsx'

/** What is done to the archive as a whole: look whether it is whole, read it again, take it out and in. */
export function ArchiveCare() {
  const { t } = useLabels()
  const check = useMutation({ mutationFn: api.check })
  const reread = useMutation({ mutationFn: api.reread })
  const restore = useMutation({ mutationFn: api.importArchive })
  const isBusy = check.isPending || reread.isPending || restore.isPending
  return (
    <>
      <h2>{t('maintenance')}</h2>
      <div className="tools">
        <button type="button" disabled={isBusy} onClick={() => check.mutate()}>
          {t('checkIt')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => reread.mutate()}>
          {t('rereadIt')}
        </button>
        <span>
          {t('wholeArchive')}: <Download to="/api/export/zip">ZIP</Download>{' '}
          <Download to="/api/export/jsonl">JSON lines</Download>
        </span>
        <label>
          {t('importIt')}{' '}
          <input
            type="file"
            accept=".zip,.jsonl"
            disabled={isBusy}
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) restore.mutate(file)
            }}
          />
        </label>
      </div>
      {isBusy && <Loading />}
      {check.data?.isWhole && <p role="status">{t('whole')}</p>}
      {check.data && !check.data.isWhole && (
        <ul role="status">
          {check.data.problems.map(({ where, what, remedy }) => (
            <li key={`${where} ${what}`}>
              <bdi>{where}</bdi>: {what} <span className="quiet">{remedy}</span>
            </li>
          ))}
        </ul>
      )}
      {reread.data && (
        <div role="status">
          <p>{t('rereadDone', { texts: reread.data.texts, changed: reread.data.changed.length })}</p>
          <ul>
            {reread.data.changed.map(({ id, changed }) => (
              <li key={id}>
                <Link to="/readouts/$id" params={{ id }}>
                  {id}
                </Link>{' '}
                <span className="quiet">{changed.join(', ')}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {restore.data && <p role="status">{t('importDone', restore.data)}</p>}
      {[check.error, reread.error, restore.error].map(
        (fault) => fault && <FaultView key={fault.message} fault={fault} />,
      )}
    </>
  )
}
