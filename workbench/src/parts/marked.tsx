import { Fragment } from 'react'

type Span = readonly [number, number]

/** A text with stretches of it marked. Text stays text: nothing in it is ever taken for markup. */
export function Marked({
  text,
  marks,
  lang,
}: {
  readonly text: string
  readonly marks: readonly Span[]
  readonly lang?: string | null
}) {
  let at = 0
  const parts = marks.map(([from, to]) => {
    const before = text.slice(at, from)
    at = Math.max(at, to)
    return (
      <Fragment key={from}>
        {before}
        <mark>{text.slice(from, to)}</mark>
      </Fragment>
    )
  })
  return (
    <p className="snippet" lang={lang ?? undefined} dir="auto">
      {parts}
      {text.slice(at)}
    </p>
  )
}
