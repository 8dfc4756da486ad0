import { api } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { ExportLinks } from '../parts/export-links.tsx'
import { Filters } from '../parts/filters.tsx'
import { Paged } from '../parts/paged.tsx'
import { QuoteLine } from '../parts/quote-line.tsx'
import { Nothing } from '../parts/states.tsx'
import { useView } from '../parts/use-view.ts'

/** Coming dates and anniversaries, each with the sentence that names it. */
export function Dates() {
  const { t } = useLabels()
  const [{ side, since, until }] = useView()
  return (
    <section>
      <h1>{t('dates')}</h1>
      <Filters
        fields={[
          ['side', 'FRA'],
          ['since', '2031-05'],
          ['until', '2032'],
        ]}
      >
        <ExportLinks
          q={side ? `pair:${side}` : ''}
          table="milestones"
          rows={{ side, since, until }}
          isWhole={!since && !until}
        />
      </Filters>
      <Paged
        name={['milestones', side, since, until]}
        load={(after) => api.milestones({ side, since, until, after })}
        keyOf={({ summary, span, when }) => `${summary.id} ${span[0]} ${when}`}
        nothing={<Nothing what={t('noResults')} />}
      >
        {({ summary, span, what, when, ordinal }) => (
          <QuoteLine
            summary={summary}
            span={span}
            words={what}
            day={
              <time className="day" dateTime={when}>
                {when}
              </time>
            }
          >
            {ordinal !== null && <span className="badge">{ordinal}.</span>}
            {summary.sides.map((one) => (
              <code key={one}>{one}</code>
            ))}
          </QuoteLine>
        )}
      </Paged>
    </section>
  )
}
