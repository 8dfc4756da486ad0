import { Fragment, type ReactNode } from 'react'

/** Letters without a space after which a browser is offered a place to break, so that it need not look for one. */
const LONGEST_RUN = 400

const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}`)

/** A text in which no run of letters is so long that laying it out takes seconds; its letters stay as they are. */
export function breakable(text: string): ReactNode {
  if (!LONG_RUN.test(text)) return text
  const parts = text.match(new RegExp(`\\S{1,${LONGEST_RUN}}|\\s+`, 'gu')) ?? []
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    <Fragment key={i}>
      {part}
      <wbr />
    </Fragment>
  ))
}
