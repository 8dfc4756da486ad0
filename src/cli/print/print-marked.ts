import type { ReadoutRecord, Statement } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import type { Labels } from '../labels/labels.ts'
import { cutSegments, type Mark } from './cut-segments.ts'
import { type NameOf, nameParties, type PartyNames } from './name-parties.ts'
import { neutralise } from './neutralise.ts'
import type { Paint, Sheet } from './sheet.ts'
import { marksWithin, type TextMark, textMarks } from './text-marks.ts'
import { wrapText } from './wrap-text.ts'

const WIDEST = 104

/**
 * The whole text with its marks: a line with speaker and acts above each statement, then its words, in which
 * `[name|type]` is a mention, `{words|who will}` an undertaking and `<words|when>` a date to come.
 */
export function printMarked(
  record: ReadoutRecord,
  { width, paint, labels }: Sheet,
  nameOf: NameOf = () => null,
): string {
  const room = Math.max(40, Math.min(width, WIDEST))
  const names = nameParties(record, labels, nameOf)
  const lines: string[] = []
  let at = 0
  let speaker = ''
  const between = (span: Span) => {
    const plain = neutralise(record.text.slice(...span)).split(/\n+/)
    for (const line of plain.map((part) => part.trim()).filter(Boolean)) {
      lines.push(...wrapText(line, room).map((row) => paint.dim(row)), '')
    }
  }
  const windows = marksWithin(textMarks(record, names, labels))
  for (const statement of record.statements) {
    between([at, Math.max(at, statement.span[0])])
    const label = labelOf(statement, names, labels)
    if (label.who !== speaker) lines.push(paint.bold(paint.cyan(label.who)))
    speaker = label.who
    const body = markedText(record.text, statement.span, windows(statement.span), paint)
    lines.push(paint.yellow(`  ${label.acts}`), ...wrapMarked(body, room - 4).map((row) => `    ${row}`), '')
    at = statement.span[1]
  }
  between([at, record.text.length])
  return `${lines.join('\n').trimEnd()}\n`
}

function labelOf(
  { speakers, acts, certainty }: Statement,
  names: PartyNames,
  labels: Labels,
): { who: string; acts: string } {
  const who = speakers.map((speaker) => names.speaker(speaker)).join(' + ') || labels.speakers.none
  const did = [...new Set(acts.map(({ act }) => labels.acts[act]))].join(labels.words.comma) || labels.noAct
  const runsOn = certainty === 'implied' && speakers.some(({ type }) => type !== 'narrator')
  return { who, acts: runsOn ? labels.runsOn(did) : did }
}

const BRACKETS = { mention: ['[', ']'], commitment: ['{', '}'], milestone: ['<', '>'] } as const

function markedText(text: string, span: Span, marks: readonly Mark<TextMark>[], paint: Paint): string {
  return cutSegments(span, marks)
    .map((segment) => {
      const words = neutralise(text.slice(...segment.span)).replace(/\s+/g, ' ')
      const opens = segment.opens.map(({ kind }) => paint.dim(BRACKETS[kind.type][0])).join('')
      const closes = segment.closes
        .map(({ kind }) => paint.dim(`|${kind.says}${BRACKETS[kind.type][1]}`))
        .join('')
      return opens + painted(words, segment.marks, paint) + closes
    })
    .join('')
}

function painted(words: string, marks: readonly Mark<TextMark>[], paint: Paint): string {
  const types = new Set(marks.map(({ kind }) => kind.type))
  const inner = types.has('mention') ? paint.magenta(words) : words
  if (types.has('milestone')) return paint.underline(inner)
  return types.has('commitment') ? paint.green(inner) : inner
}

const ESCAPE = String.fromCharCode(27)

/** Colour codes take no columns: each is swapped for a zero-width character while the lines are broken. */
export function wrapMarked(text: string, width: number): string[] {
  const codes: string[] = []
  const held = text.replace(new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g'), (code) => {
    codes.push(code)
    return '\u200b'
  })
  let next = 0
  return wrapText(held, width).map((line) => line.replaceAll('\u200b', () => codes[next++] ?? ''))
}
