import { Link } from '@tanstack/react-router'
import type { Dossier } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { useDossier } from './dossier-look.tsx'
import { Table } from './dossier-tables.tsx'
import { FigureNumber, OpenFigure, useEventsFigure } from './figure.tsx'

type Series = Dossier['cadence'][number]

/** The last contact, and whether the gap since then is usual for the two; all figures open the contacts around the gaps. */
export function CadenceView() {
  const { t, word } = useLabels()
  const { dossier } = useDossier()
  const eventsFigure = useEventsFigure()
  const [all] = dossier.cadence
  if (!all?.last) return <p className="quiet">{t('noDays')}</p>
  const { last, open, asLong, gaps, usual, verdict } = all
  const ends = (of: Series['gaps']) => of.flatMap(({ from, to }) => [from, to])
  const longGaps = (one: Series) => one.gaps.filter(({ days }) => one.open !== null && days >= one.open)
  const figureOf = (series: string, which: string) => {
    const one = dossier.cadence.find((cadence) => cadence.series === series)
    if (!one) return undefined
    if (which === 'long') return eventsFigure(ends(longGaps(one)))
    return eventsFigure([...ends(one.gaps), ...(one.last ? [one.last.event] : [])])
  }
  return (
    <>
      <p>
        {t('lastContact')}{' '}
        <Link to="/events/$id" params={{ id: last.event }}>
          {last.day}
        </Link>
        . <strong className={`verdict ${verdict}`}>{word(verdict)}</strong>
        {usual && open !== null
          ? `: ${t('openGap', { days: open, asLong, gaps: gaps.length, median: usual.median })}`
          : `: ${t('tooFewGaps', { gaps: gaps.length })}`}
      </p>
      <p className="quiet">
        {t('textsSince')}{' '}
        {Object.entries(dossier.basis.sinceLast).map(([side, texts]) => (
          <Link key={side} to="/search" search={{ q: `country:${side} after:${last.day}` }} className="texts">
            {side} {texts}
          </Link>
        ))}
      </p>
      <Table
        caption={t('cadence')}
        columns={[
          { name: t('contactsOf') },
          { name: t('occasions'), isNumber: true },
          { name: t('median'), isNumber: true },
          { name: t('middleHalf'), isNumber: true },
          { name: t('longest'), isNumber: true },
          { name: t('last') },
          { name: t('openDays'), isNumber: true },
          { name: t('pastAsLong'), isNumber: true },
          { name: t('verdict') },
        ]}
        rows={dossier.cadence.map((one) => ({
          key: one.series,
          cells: [
            one.series === 'all' ? t('all') : word(one.series),
            <FigureNumber
              key="days"
              figure={{ ...(figureOf(one.series, 'all') ?? EMPTY), count: one.contacts }}
              id={`cadence ${one.series} all`}
              says={word(one.series)}
            />,
            one.usual?.median ?? '–',
            one.usual ? `${one.usual.lower}–${one.usual.upper}` : '–',
            one.gaps.length > 0 ? Math.max(...one.gaps.map(({ days }) => days)) : '–',
            one.last?.day ?? '–',
            one.open ?? '–',
            <span key="long">
              <FigureNumber
                figure={{ ...(figureOf(one.series, 'long') ?? EMPTY), count: one.asLong }}
                id={`cadence ${one.series} long`}
                says={`${word(one.series)}, ${t('pastAsLong')}`}
              />
              /{one.gaps.length}
            </span>,
            word(one.verdict),
          ],
        }))}
      />
      <p className="quiet">{t('howCadence')}</p>
      <OpenFigure table="cadence" find={([series = '', which = '']) => figureOf(series, which)} />
    </>
  )
}

const EMPTY = { count: 0, events: [], sentences: [] }
