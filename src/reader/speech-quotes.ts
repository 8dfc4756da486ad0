import { firstWhere } from './first-where.ts'
import type { Lexicon } from './lexicon.ts'
import { perLexicon } from './per-lexicon.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Units } from './stages/cut-units.ts'
import { SHAPE, type Words } from './words.ts'

/** How a sentence stands to direct speech. */
export interface QuoteState {
  /** units that lie inside quotation marks, marks included */
  readonly inside: (unit: number) => boolean
  /** most of the sentence is direct speech */
  readonly isSpeech: boolean
  /** the speech began in an earlier sentence */
  readonly goesOn: boolean
  /** the speech is still open at the end */
  readonly staysOpen: boolean
}

/**
 * Follows quotation marks through the sentences of the prose. Curly and angular marks say themselves whether they open;
 * a straight one opens if a space or nothing stands before it. A quotation of a few words inside a sentence ("holes") is
 * no speech.
 */
export function followQuotes(
  views: readonly SentenceView[],
  units: Units,
  words: Words,
  lexicon: Lexicon,
): readonly QuoteState[] {
  const { opening, closing, straight } = quoteMarks(lexicon)
  let open = false
  let openedAt = -1
  return views.map((view) => {
    const goesOn = open
    const runs: [number, number][] = []
    let from = open ? view.from : -1
    // A name may hold its own marks: all words of a unit count.
    for (let at = view.run.from; at < view.run.to; at++) {
      if (!((words.shape[at] as number) & SHAPE.mark)) continue
      const word = words.word[at] as number
      const opens = opening.has(word) || (word === straight && !open)
      const closes = closing.has(word) || (word === straight && open)
      if (opens && !open) {
        open = true
        openedAt = view.index
        from = units.ofWord[at] as number
      } else if (closes && open) {
        open = false
        runs.push([from, (units.ofWord[at] as number) + 1])
        from = -1
      }
    }
    // A mark that is never closed must not swallow the rest of the page.
    if (open && view.index - openedAt > 25) open = false
    if (from >= 0) runs.push([from, view.to])
    let covered = 0
    for (const [start, end] of runs) covered += end - start
    const isSpeech = covered * 2 > view.to - view.from || (goesOn && covered > 3) || (open && covered > 3)
    const inside = runs.length === 0 ? NOWHERE : (unit: number) => isInside(runs, unit)
    return { inside, isSpeech, goesOn, staysOpen: open }
  })
}

const NOWHERE = () => false

const quoteMarks = perLexicon(({ table }) => {
  const mark = (spelling: string) => table.add(spelling)
  return {
    opening: new Set(['“', '«', '„', '「', '『'].map(mark)),
    closing: new Set(['”', '»', '」', '』'].map(mark)),
    straight: mark('"'),
  }
})

/** Whether a unit lies in one of the runs, which are in order and apart. */
function isInside(runs: readonly (readonly [from: number, to: number])[], unit: number): boolean {
  const next = firstWhere(runs.length, (i) => (runs[i] as readonly [number, number])[1] > unit)
  return (runs[next]?.[0] ?? unit + 1) <= unit
}
