import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { ChangeGroups } from '../parts/change-groups.tsx'
import { ChangesBasis } from '../parts/changes-basis.tsx'
import { ChangesForm } from '../parts/changes-form.tsx'
import { FaultView, Loading, Nothing } from '../parts/states.tsx'
import { useView } from '../parts/use-view.ts'

/** Which set phrases entered, left, came back, grew or shrank since a day, issuer by issuer. */
export function Changes() {
  const { t } = useLabels()
  const [{ pair, issuer, lang, since, until }] = useView()
  const scope = { pair, issuer, lang, since, until }
  const { data, error, refetch } = useQuery({
    queryKey: ['formula-changes', scope],
    queryFn: () => api.formulaChanges(scope),
    retry: false,
  })
  return (
    <section>
      <h1>
        {t('fcTitle')}
        {pair && (
          <>
            {' '}
            <Link to="/pairs/$pair" params={{ pair }}>
              <code>{pair}</code>
            </Link>
          </>
        )}
      </h1>
      <p className="quiet">{t('fcHint')}</p>
      <ChangesForm parted={data?.since} />
      {error ? (
        <FaultView fault={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : data.coverage.events === 0 ? (
        <Nothing what={t('fNoTexts')} />
      ) : (
        <>
          <ChangesBasis found={data} />
          <ChangeGroups found={data} />
        </>
      )}
    </section>
  )
}
