import type { Span } from '../../record/span.ts'

/** A stretch of a text around what was found. `marks` are offsets in `text` of the snippet. */
export interface Snippet {
  readonly text: string
  readonly marks: readonly Span[]
  /** Where it was cut from, in the whole text. */
  readonly span: Span
}

/** The stretch of about `width` characters with the most found places, cut between words, on one line, with … where cut. */
export function makeSnippet(text: string, spans: readonly Span[], width: number): Snippet {
  const [from, to] = windowFor(text, spans, width)
  let line = from > 0 ? '…' : ''
  const marks: Span[] = []
  let at = from
  const put = (end: number) => {
    line += text.slice(at, end).replace(/\s/g, ' ')
    at = end
  }
  for (const [start, end] of spans) {
    if (start < from || end > to) continue
    put(start)
    const markStart = line.length
    put(end)
    marks.push([markStart, line.length])
  }
  put(to)
  return { text: to < text.length ? `${line}…` : line, marks, span: [from, to] }
}

function windowFor(text: string, spans: readonly Span[], width: number): Span {
  if (spans.length === 0) return [0, wordEdge(text, Math.min(width, text.length), -1)]
  let best: Span = [0, 0]
  let most = -1
  spans.forEach(([start], i) => {
    const within = spans.slice(i).filter(([, end]) => end <= start + width * 0.75).length
    if (within > most) {
      most = within
      best = [start, start + width * 0.75]
    }
  })
  const lead = Math.max(0, best[0] - Math.floor(width / 4))
  const from = lead === 0 ? 0 : wordEdge(text, lead, 1)
  const first = spans.find(([start]) => start >= best[0])
  const to = Math.max(wordEdge(text, Math.min(text.length, from + width), -1), first?.[1] ?? 0)
  return [Math.min(from, best[0]), to]
}

/** The next place between words in a direction, no more than thirty characters away: Chinese has no spaces. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  if (at <= 0 || at >= text.length) return Math.max(0, Math.min(at, text.length))
  for (let i = 0; i < 30; i++) {
    const here = at + i * step
    if (here <= 0 || here >= text.length) return Math.max(0, Math.min(here, text.length))
    if (/\s/.test(text[here - 1] ?? ' ')) return step === 1 ? here : here - 1
  }
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
