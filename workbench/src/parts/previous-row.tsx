import { Link } from '@tanstack/react-router'
import type { Previous } from '../client.ts'
import type { Labels } from '../labels/en.ts'
import { useLabels } from '../labels/labels.tsx'
import { breakable } from './breakable.tsx'
import { strengthPair } from './strength-words.ts'

type Row = Previous['rows'][number]

/** What became of one statement, and what the archive knows of its words. */
export function PreviousRow({ row, lang }: { readonly row: Row; readonly lang: string | null }) {
  const { t, word } = useLabels()
  const { kind, strength, isMoved } = row
  return (
    <li className={`change is-${kind}`} data-item tabIndex={-1}>
      <span className="badge">{t(`u_${kind}`)}</span>
      {strength && (
        <span className="quiet">
          {strength.stronger === null
            ? t('otherAct')
            : t(strength.stronger === 'a' ? 'weakerNow' : 'strongerNow')}{' '}
          ({strengthPair(strength, word, ' → ')})
        </span>
      )}
      {isMoved && <span className="quiet"> {t('elsewhere')}</span>}
      <div className="block-text" lang={lang ?? undefined} dir="auto">
        <Words row={row} />
      </div>
      <Past past={row.past} lang={lang} />
    </li>
  )
}

function Words({ row: { kind, words, quoteBefore, quoteAfter } }: { readonly row: Row }) {
  if (words.length > 0) {
    return (
      <p>
        {words.map(({ op, text }, i) => {
          const key = i
          if (op === 'added') return <ins key={key}>{breakable(text)}</ins>
          if (op === 'deleted') return <del key={key}>{breakable(text)}</del>
          return <span key={key}>{breakable(text)}</span>
        })}
      </p>
    )
  }
  if (kind !== 'reworded') return <p>{breakable(quoteAfter ?? quoteBefore ?? '')}</p>
  return (
    <>
      {quoteBefore !== null && (
        <p>
          <del>{breakable(quoteBefore)}</del>
        </p>
      )}
      {quoteAfter !== null && (
        <p>
          <ins>{breakable(quoteAfter)}</ins>
        </p>
      )}
    </>
  )
}

function Past({ past, lang }: { readonly past: Row['past']; readonly lang: string | null }) {
  const { t } = useLabels()
  if (!past) return null
  const { kind, quote, events, first, last } = past
  return (
    <p className="past quiet">
      {t(`past_${kind}` as keyof Labels, { n: events })}{' '}
      <bdi lang={lang ?? undefined}>“{breakable(quote)}”</bdi>{' '}
      {last && (
        <Link to="/readouts/$id" params={{ id: last.id }}>
          {first && first.day !== last.day
            ? t('firstAndLast', { first: first.day, last: last.day })
            : t('lastSeen', { day: last.day })}
        </Link>
      )}
    </p>
  )
}
