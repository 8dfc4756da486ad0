import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { addressOf, api } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Basis } from '../parts/basis.tsx'
import { CadenceView } from '../parts/cadence.tsx'
import { ContactTable, isOf } from '../parts/contact-table.tsx'
import { timeQuery } from '../parts/day-range.ts'
import { ContactList, DatesAhead, OneSided, Undertakings } from '../parts/dossier-lists.tsx'
import { DossierProvider, useDossier } from '../parts/dossier-look.tsx'
import { RequestTable, ThemeTable, YearTable } from '../parts/dossier-tables.tsx'
import { Formulas, Relations } from '../parts/dossier-words.tsx'
import { Download } from '../parts/download.tsx'
import { ExportLinks } from '../parts/export-links.tsx'
import { Filters } from '../parts/filters.tsx'
import { FaultView, Loading } from '../parts/states.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { useView } from '../parts/use-view.ts'

/** The dossier of two sides: every number opens the sentences it stands on. */
export function Pair() {
  const { t } = useLabels()
  const { pair } = useParams({ strict: false }) as { readonly pair: string }
  const [{ since, until }] = useView()
  const { data, error, refetch } = useQuery({
    queryKey: ['dossier', pair, since, until],
    queryFn: () => api.dossier(pair, { since, until }),
  })
  return (
    <section className="dossier">
      <h1>
        {t('dossier')}{' '}
        {pair.split('-').map((side) => (
          <code key={side}>{side}</code>
        ))}
      </h1>
      <Filters
        fields={[
          ['since', '2031-05'],
          ['until', '2032'],
        ]}
      >
        <Papers pair={pair} />
      </Filters>
      {error ? (
        <FaultView fault={error} onRetry={() => void refetch()} />
      ) : data ? (
        <DossierProvider dossier={data}>
          <Parts pair={pair} />
        </DossierProvider>
      ) : (
        <Loading />
      )}
    </section>
  )
}

function Papers({ pair }: { readonly pair: string }) {
  const { t, lang } = useLabels()
  const [{ since, until, kind, level }] = useView()
  const paper = (format: string) => addressOf(`/api/pairs/${pair}/dossier/${format}`, { since, until, lang })
  const q = [`pair:${pair}`, kind && `kind:${kind}`, timeQuery(since, until)].filter(Boolean).join(' ')
  return (
    <>
      <span className="exports">
        {t('brief')}: <Download to={paper('docx')}>Word</Download>{' '}
        <Download to={paper('html')}>HTML</Download> <Download to={paper('markdown')}>Markdown</Download>
      </span>
      <button type="button" onClick={() => print()}>
        {t('print')}
      </button>
      <ExportLinks q={q} isWhole={level === undefined} />
    </>
  )
}

function Parts({ pair }: { readonly pair: string }) {
  const { t } = useLabels()
  const { dossier } = useDossier()
  const [view] = useView()
  const { kind, level } = view
  return (
    <>
      <Basis pair={pair} />
      <Part name={t('cadence')}>
        <CadenceView />
      </Part>
      <Part name={t('channelRank')}>
        <ContactTable contacts={dossier.contacts} pair={pair} view={view} />
      </Part>
      <Part name={t('timeline')}>
        <div className="scroll">
          <Timeline contacts={dossier.contacts.filter((contact) => isOf(contact, kind, level))} />
        </div>
      </Part>
      <Part name={t('byYear')}>
        <YearTable />
      </Part>
      <Part name={t('whoAsked')}>
        <RequestTable />
      </Part>
      <Part name={t('dossierThemes')}>
        <ThemeTable />
      </Part>
      <Part name={t('relations')}>
        <Relations />
      </Part>
      <Part name={t('dossierFormulas')}>
        <Formulas pair={pair} />
      </Part>
      <Part name={t('openUndertakings')}>
        <Undertakings />
      </Part>
      <Part name={t('datesAhead')}>
        <DatesAhead />
      </Part>
      <Part name={t('oneSided')}>
        <OneSided />
      </Part>
      <Part name={t('contactList')}>
        <ContactList />
      </Part>
    </>
  )
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="part">
      <h2>{name}</h2>
      {children}
    </section>
  )
}
