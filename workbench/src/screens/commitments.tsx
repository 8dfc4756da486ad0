import { api } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { timeQuery } from '../parts/day-range.ts'
import { ExportLinks } from '../parts/export-links.tsx'
import { Filters } from '../parts/filters.tsx'
import { Paged } from '../parts/paged.tsx'
import { QuoteLine } from '../parts/quote-line.tsx'
import { Nothing } from '../parts/states.tsx'
import { Day } from '../parts/summary-line.tsx'
import { useView } from '../parts/use-view.ts'

/** What sides said they will do, each with the sentence that says it. */
export function Commitments() {
  const { t, word } = useLabels()
  const [{ by, since, until }] = useView()
  return (
    <section>
      <h1>{t('commitments')}</h1>
      <Filters
        fields={[
          ['by', 'FRA'],
          ['since', '2031-05'],
          ['until', '2032'],
        ]}
      >
        <ExportLinks
          q={[by && `by:${by}`, timeQuery(since, until)].filter(Boolean).join(' ')}
          table="commitments"
          rows={{ by, since, until }}
        />
      </Filters>
      <Paged
        name={['commitments', by, since, until]}
        load={(after) => api.commitments({ by, since, until, after })}
        keyOf={({ summary, span }) => `${summary.id} ${span[0]}`}
        nothing={<Nothing what={t('noResults')} />}
      >
        {({ summary, span, quote, by: side, with: others, hardness, due }) => (
          <QuoteLine summary={summary} span={span} words={quote} day={<Day of={summary} />}>
            <code>{side === 'both' ? t('bothSides') : side}</code>
            {others.map((other) => (
              <code key={other}>{other}</code>
            ))}
            <span className="badge">{word(hardness)}</span>
            {due && (
              <span className="badge">
                {t('due')} {due}
              </span>
            )}
          </QuoteLine>
        )}
      </Paged>
    </section>
  )
}
