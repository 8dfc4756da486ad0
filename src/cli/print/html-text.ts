import type { ReadoutRecord, Statement } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import type { Labels } from '../labels/labels.ts'
import { cutSegments, type Mark } from './cut-segments.ts'
import { escapeHtml } from './escape-html.ts'
import { htmlPieces } from './html-pieces.ts'
import type { PartyNames } from './name-parties.ts'
import { marksWithin, type TextMark, textMarks } from './text-marks.ts'

/**
 * The whole text: statements in paragraphs of one speaker, each with the speaker's label and colour, acts before the
 * words they belong to; everything else (titles, datelines, contact blocks) as it stands, set back.
 */
export function htmlText(record: ReadoutRecord, names: PartyNames, labels: Labels): string {
  const { text, statements } = record
  const windows = marksWithin(textMarks(record, names, labels))
  const colours = colourSpeakers(record, names, labels)
  const parts: string[] = []
  let open: { readonly who: string; readonly label: string; readonly colour: string; words: string } | null =
    null
  let at = 0
  let before = ''
  const finish = () => {
    if (!open) return
    const label =
      open.who === before ? '' : `<span class="who ${open.colour}" lang="${labels.lang}">${open.label}</span>`
    parts.push(`${label}<p class="said ${open.colour}" dir="auto">${open.words}</p>`)
    before = open.who
    open = null
  }
  for (const statement of statements) {
    const between: Span = [at, Math.max(at, statement.span[0])]
    const who = speakersOf(statement, names, labels)
    const isNewParagraph = /\n/.test(text.slice(...between)) || (open !== null && open.who !== who)
    if (isNewParagraph || text.slice(...between).trim() !== '') finish()
    parts.push(...plainParagraphs(text, between))
    open ??= {
      who,
      label: speakerLabel(statement, names, labels),
      colour: colours.get(who) ?? 'none',
      words: '',
    }
    open.words += `${actsOf(statement, labels) + markedWords(text, statement.span, windows(statement.span))} `
    at = statement.span[1]
  }
  finish()
  parts.push(...plainParagraphs(text, [at, text.length]))
  return parts.join('\n')
}

function plainParagraphs(text: string, [start, end]: Span): string[] {
  return text
    .slice(start, end)
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p class="plain" dir="auto">${escapeHtml(line.trim())}</p>`)
}

function speakersOf({ speakers }: Statement, names: PartyNames, labels: Labels): string {
  return speakers.map((speaker) => names.speaker(speaker)).join(' + ') || labels.speakers.none
}

function speakerLabel({ speakers }: Statement, names: PartyNames, labels: Labels): string {
  const pieces = speakers.map((speaker) => htmlPieces(names.speakerPieces(speaker)))
  return pieces.join(' + ') || escapeHtml(labels.speakers.none)
}

/** Six colours in the order of appearance; joint and uncredited words have their own. */
function colourSpeakers(
  { statements }: ReadoutRecord,
  names: PartyNames,
  labels: Labels,
): ReadonlyMap<string, string> {
  const colours = new Map<string, string>()
  let next = 0
  for (const statement of statements) {
    const who = speakersOf(statement, names, labels)
    if (colours.has(who)) continue
    const types = statement.speakers.map(({ type }) => type)
    if (types.every((type) => type === 'narrator')) colours.set(who, 'none')
    else if (types.every((type) => type === 'both')) colours.set(who, 'both')
    else colours.set(who, `s${next++ % 6}`)
  }
  return colours
}

function actsOf({ acts }: Statement, labels: Labels): string {
  return [...new Map(acts.map((act) => [act.act, act])).values()]
    .map(
      ({ act, rule }) =>
        `<i class="act ${act}" lang="${labels.lang}" title="${escapeHtml(rule)}">${labels.acts[act]}</i>`,
    )
    .join('')
}

function markedWords(text: string, span: Span, marks: readonly Mark<TextMark>[]): string {
  return cutSegments(span, marks)
    .map((segment) =>
      // The outermost mark opened first: the later a mark, the further inside its element.
      [...segment.marks]
        .reverse()
        .reduce(
          (inner, { kind }) => `<span class="${kind.type}" title="${escapeHtml(kind.title)}">${inner}</span>`,
          escapeHtml(text.slice(...segment.span)),
        ),
    )
    .join('')
}
