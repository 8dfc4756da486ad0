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
    if (which === 'last') return eventsFigure(one.last ? [one.last.event] : [])
    if (which === 'longest') return eventsFigure(ends(one.gaps.filter(({ days }) => days === longestOf(one))))
    return eventsFigure([...ends(one.gaps), ...(one.last ? [one.last.event] : [])])
  }
  const numberOf = (one: Series, which: string, text: string | number | undefined) =>
    text === undefined ? (
      '–'
    ) : (
      <FigureNumber
        key={which}
        figure={figureOf(one.series, which)}
        text={text}
        id={`cadence ${one.series} ${which}`}
        says={`${word(one.series)}, ${t(SAYS[which] ?? 'cadence')}`}
      />
    )
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
          { name: t('lastDay') },
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
            numberOf(one, 'median', one.usual?.median),
            numberOf(one, 'middle', one.usual ? `${one.usual.lower}–${one.usual.upper}` : undefined),
            numberOf(one, 'longest', longestOf(one)),
            one.last?.day ?? '–',
            numberOf(one, 'last', one.open ?? undefined),
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

const SAYS: Readonly<Record<string, 'median' | 'middleHalf' | 'longest' | 'openDays'>> = {
  median: 'median',
  middle: 'middleHalf',
  longest: 'longest',
  last: 'openDays',
}

const longestOf = ({ gaps }: Series) =>
  gaps.length > 0 ? Math.max(...gaps.map(({ days }) => days)) : undefined

const EMPTY = { count: 0, events: [], sentences: [] }
