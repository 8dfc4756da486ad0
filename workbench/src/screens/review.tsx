import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAction } from '../actions/use-action.ts'
import { api, type WaitingLink } from '../client.ts'
import { useLabels } from '../labels/labels.tsx'
import { Filters } from '../parts/filters.tsx'
import { Parties, Quote } from '../parts/ledger-card.tsx'
import { FaultView, Loading, Nothing } from '../parts/states.tsx'
import { Day } from '../parts/summary-line.tsx'
import { remember } from '../parts/undo.tsx'
import { useView } from '../parts/use-view.ts'
import { yourName } from '../parts/your-name.ts'

const MOST = 500

/** Links that wait for a person, one at a time: a accepts, r rejects, s skips, z takes the last word back. */
export function Review() {
  const { t } = useLabels()
  const [{ by, pair }] = useView()
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const { data, error, refetch } = useQuery({
    queryKey: ['review', by, pair],
    queryFn: () => api.review({ by, pair, limit: MOST }),
  })
  const waiting = data?.items.filter(({ link }) => !skipped.has(link.id)) ?? []
  const [first] = waiting
  return (
    <section>
      <h1>{t('review')}</h1>
      <Filters
        fields={[
          ['by', 'FRA'],
          ['pair', 'FRA,DEU'],
        ]}
      >
        <Link to="/ledger">{t('ledger')}</Link>
      </Filters>
      {error ? (
        <FaultView fault={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : first ? (
        <>
          <p className="quiet count" role="status">
            {t('toReview', { n: data.total - skipped.size })}
          </p>
          <ReviewCard
            key={first.link.id}
            waiting={first}
            onSkip={() => setSkipped(new Set([...skipped, first.link.id]))}
          />
        </>
      ) : (
        <Nothing what={t('nothingWaits')} />
      )}
    </section>
  )
}

interface ReviewCardProps {
  readonly waiting: WaitingLink
  readonly onSkip: () => void
}

function ReviewCard({ waiting: { link, entry, earlier, later }, onSkip }: ReviewCardProps) {
  const { t, word } = useLabels()
  const decide = useMutation({
    mutationFn: (verdict: 'accept' | 'reject') => api.decideLink(link.id, { verdict, who: yourName() }),
    onSuccess: ({ decision }) =>
      remember(decision.verdict.type === 'accept' ? 'didAccept' : 'didReject', () =>
        api.undoLedger(decision.id),
      ),
  })
  const act = (verdict: 'accept' | 'reject') => {
    if (!decide.isPending && !decide.isSuccess) decide.mutate(verdict)
  }
  useAction('accept', () => act('accept'))
  useAction('reject', () => act('reject'))
  useAction('skip', onSkip)
  const side = (line: WaitingLink['later'], heading: string) => (
    <div className="review-line">
      <h2>{heading}</h2>
      <p>
        <Day of={line.summary} /> <Quote of={line} />
      </p>
      <p className="quiet">
        <bdi>{line.summary.title}</bdi>
      </p>
    </div>
  )
  return (
    <article className="review">
      <p>
        <Parties entry={entry} /> <span className="badge">{word(link.relation)}?</span>{' '}
        <span className="quiet">
          {t('confidence')} {Math.round(link.confidence * 100)} %: {link.reasons.join(', ')}
        </span>
      </p>
      {side(earlier, t('earlierWords'))}
      {side(later, t('laterWords'))}
      <p className="note-acts">
        <button type="button" disabled={decide.isPending} onClick={() => act('accept')}>
          {t('accept_it')} <kbd>a</kbd>
        </button>{' '}
        <button type="button" disabled={decide.isPending} onClick={() => act('reject')}>
          {t('reject_it')} <kbd>r</kbd>
        </button>{' '}
        <button type="button" disabled={decide.isPending} onClick={onSkip}>
          {t('skip_it')} <kbd>s</kbd>
        </button>
      </p>
      {decide.error && <FaultView fault={decide.error} />}
    </article>
  )
}
