import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Dossier } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { useDossier } from './dossier-look.tsx'
import { FigureNumber, OpenFigure } from './figure.tsx'

const LEVELS = ['heads', 'deputies', 'ministers', 'officials', 'unknown'] as const
/** Years that a table of themes has room for. */
const MOST_YEARS = 8
const MOST_THEMES = 15

interface Column {
  readonly name: ReactNode
  readonly isNumber?: boolean
}

/** A table whose first column names its rows. */
export function Table({
  caption,
  columns,
  rows,
}: {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keys
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <table className="counts">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, isNumber }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <th key={i} scope="col" className={isNumber ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, i) => {
                const look = columns[i]?.isNumber ? 'number' : undefined
                return i === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                  <th key={i} scope="row">
                    {cell}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                  <td key={i} className={look}>
                    {cell}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const number = (name: ReactNode): Column => ({ name, isNumber: true })

/** Contacts of each year by channel and by rank, beside how many texts there are of that year at all. */
export function YearTable() {
  const { t, word } = useLabels()
  const { dossier } = useDossier()
  const kinds = dossier.channels.map(({ kind }) => kind)
  const levels = LEVELS.filter((level) => dossier.counts.byLevel[level])
  const years = [...dossier.years].reverse()
  const label = (year: string, what: string) => `${year}, ${what}`
  return (
    <>
      <Table
        caption={t('byYear')}
        columns={[
          { name: t('year') },
          number(t('all')),
          ...kinds.map((kind) => number(word(kind))),
          ...levels.map((level) => number(word(level))),
          number(t('textsOfBoth')),
        ]}
        rows={years.map((counts) => ({
          key: counts.year,
          cells: [
            `${counts.year}${counts.isPartial ? '*' : ''}`,
            <FigureNumber
              key="all"
              figure={counts.all}
              id={`years ${counts.year}`}
              says={label(counts.year, t('all'))}
            />,
            ...kinds.map((kind) => (
              <FigureNumber
                key={kind}
                figure={counts.byKind[kind]}
                id={`years ${counts.year} kind ${kind}`}
                says={label(counts.year, word(kind))}
              />
            )),
            ...levels.map((level) => (
              <FigureNumber
                key={level}
                figure={counts.byLevel[level]}
                id={`years ${counts.year} level ${level}`}
                says={label(counts.year, word(level))}
              />
            )),
            <TextsLink key="texts" year={counts.year} texts={counts.texts} />,
          ],
        }))}
      />
      {years.some(({ isPartial }) => isPartial) && <p className="quiet">{t('partialYear')}</p>}
      <OpenFigure
        table="years"
        find={([year, by, key = '']) => {
          const counts = dossier.years.find((one) => one.year === year)
          return by === 'kind' ? counts?.byKind[key] : by === 'level' ? counts?.byLevel[key] : counts?.all
        }}
      />
    </>
  )
}

/** Texts of both sides' issuers are opened side by side: a search takes one issuer's state. */
function TextsLink({ year, texts }: { readonly year: string; readonly texts: number }) {
  const { dossier } = useDossier()
  if (texts === 0) return <span className="quiet">–</span>
  return (
    <>
      {dossier.basis.coverage.map(({ side, byYear }) =>
        byYear[year] ? (
          <Link key={side} to="/search" search={{ q: `country:${side} date:${year}` }} className="texts">
            {side} {byYear[year]}
          </Link>
        ) : null,
      )}
    </>
  )
}

export function RequestTable() {
  const { t, word } = useLabels()
  const { dossier } = useDossier()
  const { by, disputed, untold } = dossier.requests
  const rows: readonly (readonly [
    key: string,
    name: ReactNode,
    figure: Dossier['counts']['all'] | undefined,
  ])[] = [
    ...Object.entries(by)
      .sort((a, b) => b[1].count - a[1].count)
      .map(([side, figure]) => [side, <code key={side}>{side}</code>, figure] as const),
    ...(disputed.count > 0 ? [['disputed', word('disputed'), disputed] as const] : []),
    ['untold', word('untold'), untold],
  ]
  return (
    <>
      <Table
        caption={t('whoAsked')}
        columns={[{ name: t('initiator') }, number(t('events'))]}
        rows={rows.map(([key, name, figure]) => ({
          key,
          cells: [name, <FigureNumber key="n" figure={figure} id={`requests ${key}`} says={word(key)} />],
        }))}
      />
      <OpenFigure table="requests" find={([key]) => rows.find(([one]) => one === key)?.[2]} />
    </>
  )
}

/** Themes of most contacts over the last years. */
export function ThemeTable() {
  const { t, lang } = useLabels()
  const { dossier } = useDossier()
  const years = dossier.years.slice(-MOST_YEARS)
  const themes = dossier.themes.slice(0, MOST_THEMES)
  return (
    <>
      <Table
        caption={t('dossierThemes')}
        columns={[
          { name: t('themeName') },
          number(t('all')),
          ...years.map(({ year, isPartial }) => number(`${year}${isPartial ? '*' : ''}`)),
        ]}
        rows={themes.map(({ id, label, names, all, byYear }) => {
          const name = names[lang] ?? label
          return {
            key: id,
            cells: [
              name,
              <FigureNumber key="all" figure={all} id={`themes ${id}`} says={name} />,
              ...years.map(({ year }) => (
                <FigureNumber
                  key={year}
                  figure={byYear[year]}
                  id={`themes ${id} ${year}`}
                  says={`${name}, ${year}`}
                />
              )),
            ],
          }
        })}
      />
      {themes.length < dossier.themes.length && (
        <p className="quiet">{t('of', { shown: themes.length, total: dossier.themes.length })}</p>
      )}
      <OpenFigure
        table="themes"
        find={([id, year]) => {
          const theme = dossier.themes.find((one) => one.id === id)
          return year ? theme?.byYear[year] : theme?.all
        }}
      />
    </>
  )
}
