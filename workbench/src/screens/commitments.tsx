import { Link } from '@tanstack/react-router'
import { api } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Filters } from '../parts/filters.tsx'
import { Paged } from '../parts/paged.tsx'
import { Nothing } from '../parts/states.tsx'
import { Day } from '../parts/summary-line.tsx'
import { useView } from '../parts/use-view.ts'
import { ExportLinks } from './search.tsx'

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
        <ExportLinks q="" table="commitments" />
      </Filters>
      <Paged
        name={['commitments', by, since, until]}
        load={(after) => api.commitments({ by, since, until, after })}
        keyOf={({ summary, span }) => `${summary.id} ${span[0]}`}
        nothing={<Nothing what={t('noResults')} />}
      >
        {({ summary, span, quote, by: side, with: others, hardness, due }) => (
          <article className="line">
            <Day of={summary} />
            <div>
              <Link
                to="/readouts/$id"
                params={{ id: summary.id }}
                search={{ at: span.join('-') }}
                className="quote"
                data-item
                lang={summary.lang ?? undefined}
                dir="auto"
              >
                {quote}
              </Link>
              <p className="quiet">
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
                <bdi>{summary.title}</bdi>
              </p>
            </div>
          </article>
        )}
      </Paged>
    </section>
  )
}
