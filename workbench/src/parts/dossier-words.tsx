import { Link } from '@tanstack/react-router'
import type { Dossier } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { SentenceLine, useDossier } from './dossier-look.tsx'
import { Table } from './dossier-tables.tsx'
import { FigureNumber, OpenFigure } from './figure.tsx'
import { useView } from './use-view.ts'

type Usage = Dossier['words']['formulas'][number]

const MOST_IN_USE = 25

/** What each issuer called the relations last, and all names over time. */
export function Relations() {
  const { t } = useLabels()
  const { words } = useDossier().dossier
  if (words.labels.length === 0) return <p className="quiet">{t('noRelations')}</p>
  const names = [...words.labels].sort((a, b) => (a.first.day < b.first.day ? 1 : -1))
  return (
    <>
      <ol className="list">
        {words.present.map(({ words: said, sentence, issuer, lang, day }) => (
          <li key={`${issuer} ${lang}`}>
            <p>
              {t('lastCalled', { who: voiceOf(issuer, lang), day })}{' '}
              <strong lang={lang ?? undefined}>{said}</strong>
            </p>
            <SentenceLine place={sentence} />
          </li>
        ))}
      </ol>
      <UsageTable name="labels" caption={t('relations')} usages={names} />
    </>
  )
}

/** Set phrases that are new or dropped, and those in use most. */
export function Formulas({ pair }: { readonly pair: string }) {
  const { t } = useLabels()
  const { words } = useDossier().dossier
  const of = (state: Usage['state']) => words.formulas.filter((one) => one.state === state)
  const shown = [...of('new'), ...of('dropped'), ...of('in-use').slice(0, MOST_IN_USE)]
  const [{ until }] = useView()
  const changes = (
    <p>
      <Link to="/changes" search={{ pair, ...(until ? { until } : {}) }} data-item>
        {t('fcAll')}
      </Link>
    </p>
  )
  if (words.formulas.length === 0) {
    return (
      <>
        <p className="quiet">{t('noDossierFormulas')}</p>
        {changes}
      </>
    )
  }
  return (
    <>
      {changes}
      <p className="quiet">
        {words.voices
          .map(({ issuer, lang, recent, earlier }) =>
            t('voice', { who: voiceOf(issuer, lang), recent, earlier }),
          )
          .join('; ')}
        . {t('howWords', { day: words.recentFrom })}
      </p>
      <UsageTable name="formulas" caption={t('dossierFormulas')} usages={shown} />
      {shown.length < words.formulas.length && (
        <p className="quiet">{t('of', { shown: shown.length, total: words.formulas.length })}</p>
      )}
    </>
  )
}

function UsageTable({
  name,
  caption,
  usages,
}: {
  readonly name: string
  readonly caption: string
  readonly usages: readonly Usage[]
}) {
  const { t, word } = useLabels()
  const keyOf = ({ id, issuer, lang }: Usage) => `${id} ${issuer ?? '-'} ${lang ?? '-'}`
  return (
    <>
      <Table
        caption={caption}
        columns={[
          { name: t('wording') },
          { name: t('saidBy') },
          { name: t('state') },
          { name: t('events'), isNumber: true },
          { name: t('recently'), isNumber: true },
          { name: t('first') },
          { name: t('lastDay') },
        ]}
        rows={usages.map((usage) => ({
          key: keyOf(usage),
          cells: [
            <span key="words" lang={usage.lang ?? undefined}>
              {usage.words}
            </span>,
            voiceOf(usage.issuer, usage.lang),
            <span key="state" className="badge">
              {word(usage.state)}
            </span>,
            <FigureNumber
              key="all"
              figure={usage.all}
              id={`${name} ${keyOf(usage)} all`}
              says={usage.words}
            />,
            <FigureNumber
              key="recent"
              figure={usage.recent}
              id={`${name} ${keyOf(usage)} recent`}
              says={`${usage.words}, ${t('recently')}`}
            />,
            usage.first.day,
            usage.last.day,
          ],
        }))}
      />
      <OpenFigure
        table={name}
        find={(rest) => {
          const usage = usages.find((one) => keyOf(one) === rest.slice(0, 3).join(' '))
          return rest[3] === 'recent' ? usage?.recent : usage?.all
        }}
      />
    </>
  )
}

const voiceOf = (issuer: string | null, lang: string | null) =>
  [issuer ?? '?', lang].filter(Boolean).join(' ')
