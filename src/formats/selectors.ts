import type { Anchor } from '../archive/notes/anchor.ts'

/** How an annotation names its words: by their place, in code points, and by what they are and stand between. */
export type Selectors = readonly [
  { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
  {
    readonly type: 'TextQuoteSelector'
    readonly exact: string
    readonly prefix: string
    readonly suffix: string
  },
]

export function selectorsOf(
  { quote, prefix, suffix }: Anchor,
  [start, end]: readonly [number, number],
): Selectors {
  return [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
  ]
}

/** Offsets in UTF-16 code units as numbers of code points. */
export function pointCounter(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset
  return (offset) => {
    let seconds = 0
    for (let i = 0; i < offset; i++) {
      const unit = text.charCodeAt(i)
      if (unit >= 0xdc00 && unit <= 0xdfff) seconds++
    }
    return offset - seconds
  }
}

/** The offset in UTF-16 code units at which a code point begins. */
export function unitAt(text: string, point: number): number {
  if (!/[\ud800-\udbff]/.test(text)) return point
  let unit = 0
  for (let seen = 0; seen < point && unit < text.length; seen++)
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
  return unit
}
