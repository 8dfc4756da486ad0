import { Link } from '@tanstack/react-router'
import { useLabels } from '../labels/labels.tsx'
import { useDossier } from './dossier-look.tsx'
import { Table } from './dossier-tables.tsx'
import { FigureNumber, OpenFigure } from './figure.tsx'

/** On how many texts all this stands, from whom, from when to when; numbers of texts open a search. */
export function Basis({ pair }: { readonly pair: string }) {
  const { t, word } = useLabels()
  const { basis, asOf, counts } = useDossier().dossier
  return (
    <>
      <p>
        {t('contactList')}: <FigureNumber figure={counts.all} id="basis" says={t('contactList')} />,{' '}
        {t('readouts')}:{' '}
        <Link to="/search" search={{ q: `pair:${pair}` }}>
          {basis.readouts}
        </Link>
        {basis.first && basis.last ? `, ${basis.first} – ${basis.last}` : ''}.{' '}
        {basis.undated > 0 && t('undatedEvents', { n: basis.undated })}
      </p>
      <OpenFigure table="basis" find={() => counts.all} />
      <p className="quiet">
        {t('coverage')}{' '}
        {basis.coverage.map(({ side, texts, first, last }) => (
          <Link key={side} to="/search" search={{ q: `country:${side}` }} className="texts">
            {side} {texts} ({first ?? '—'} – {last ?? '—'})
          </Link>
        ))}
        . {t('reaches', { day: basis.reaches, asOf })}
      </p>
      <details>
        <summary>{t('missing')}</summary>
        <Table
          caption={t('missing')}
          columns={[
            { name: t('publisher') },
            { name: t('sides') },
            { name: t('language') },
            { name: t('readouts'), isNumber: true },
            { name: t('first') },
            { name: t('lastDay') },
          ]}
          rows={basis.issuers.map(({ publisher, country, lang, readouts, first, last }) => ({
            key: `${publisher} ${country} ${lang}`,
            cells: [
              publisher ?? '—',
              country ?? '—',
              lang ? word(lang) : '—',
              <Link
                key="n"
                to="/search"
                search={{
                  q: `pair:${pair}${publisher ? ` publisher:"${publisher.replaceAll('"', '')}"` : ''}`,
                }}
              >
                {readouts}
              </Link>,
              first ?? '—',
              last ?? '—',
            ],
          }))}
        />
      </details>
    </>
  )
}
