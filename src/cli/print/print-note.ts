import type { StoredNote } from '../../tasks/note-readout.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'

/** Longest stretch of a quote that is shown, in UTF-16 units. */
const LONGEST = 100

/** A note on a few lines: which and where, its words, what it says, and how it is to the latest version. */
export function printNote(note: StoredNote, { paint }: Sheet): string {
  const { id, readout, version, anchor, text, tags, who, at, takenBackAt, summary } = note
  const where = version === null ? 'a text that is not kept' : `version ${version}`
  const words = tags.map((tag) => ` #${neutraliseLine(tag)}`).join('')
  const lines = [
    `${paint.bold(id)} ${paint.dim(`${readout}, ${where}; ${neutraliseLine(who)}, ${at.slice(0, 10)}`)} ${takenBackAt ? `taken back ${takenBackAt.slice(0, 10)}` : stateOf(note)}`,
    `    "${short(anchor.quote)}" ${paint.dim(neutraliseLine(summary.title ?? ''))}`,
    ...(text === '' && words === '' ? [] : [`    ${neutraliseLine(text)}${paint.dim(words)}`]),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function stateOf({ state, version, places, summary }: StoredNote): string {
  const place = places.find((one) => one.version === summary.versions)
  if (state === 'standing') return version === summary.versions ? '' : `stands in version ${summary.versions}`
  if (state === 'orphaned') return `nothing like it in version ${summary.versions}`
  if (state === 'declined') return `declined for version ${summary.versions}`
  return `proposed for version ${summary.versions}, ${place?.score.toFixed(2)}: "${short(place?.quote ?? '')}"`
}

function short(quote: string): string {
  const line = neutraliseLine(quote)
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
