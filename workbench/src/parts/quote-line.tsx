import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Summary } from '../client.ts'

interface QuoteLineProps {
  readonly summary: Summary
  readonly span: readonly [number, number]
  readonly words: string
  readonly day: ReactNode
  readonly children: ReactNode
}

/** Words of a readout in a list: they open the text where they stand. */
export function QuoteLine({ summary, span, words, day, children }: QuoteLineProps) {
  return (
    <article className="line">
      {day}
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
          {words}
        </Link>
        <p className="quiet">
          {children}
          <bdi>{summary.title}</bdi>
        </p>
      </div>
    </article>
  )
}
