import type { StoredNote } from '../../tasks/note-readout.ts'
import type { Labels } from '../labels/labels.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'

/** Longest stretch of a quote that is shown, in UTF-16 units. */
const LONGEST = 100

/** A note on a few lines: which and where, its words, what it says, and how it is to the latest version. */
export function printNote(note: StoredNote, { paint, labels }: Sheet): string {
  const { id, readout, version, anchor, text, tags, who, at, takenBackAt, summary } = note
  const words = labels.note
  const where = version === null ? words.textNotKept : words.version(version)
  const tagged = tags.map((tag) => ` #${neutraliseLine(tag)}`).join('')
  const lines = [
    `${paint.bold(id)} ${paint.dim(`${readout}, ${where}; ${neutraliseLine(who)}, ${at.slice(0, 10)}`)} ${takenBackAt ? words.takenBack(takenBackAt.slice(0, 10)) : stateOf(note, words)}`,
    `    ${words.quoted(short(anchor.quote))} ${paint.dim(neutraliseLine(summary.title ?? ''))}`,
    ...(text === '' && tagged === '' ? [] : [`    ${neutraliseLine(text)}${paint.dim(tagged)}`]),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function stateOf({ state, version, places, summary }: StoredNote, words: Labels['note']): string {
  const place = places.find((one) => one.version === summary.versions)
  if (state === 'standing') return version === summary.versions ? '' : words.standsIn(summary.versions)
  if (state === 'orphaned') return words.nothingLike(summary.versions)
  if (state === 'declined') return words.declinedFor(summary.versions)
  const quote = words.quoted(short(place?.quote ?? ''))
  return words.proposedFor(summary.versions, place?.score.toFixed(2) ?? '', quote)
}

function short(quote: string): string {
  const line = neutraliseLine(quote)
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
