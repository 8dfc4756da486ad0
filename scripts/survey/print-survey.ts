import { GAPS, type Gap, type Tally } from './count-record.ts'
import type { Fault, Survey } from './survey-corpus.ts'

const WIDTH = 110
const MOST_ROWS = 12
const MOST_FAULTS = 50

const GAP_WORDS: Readonly<Record<Gap, string>> = {
  date: 'no date',
  kind: 'no kind',
  'two parties': 'no two parties',
  place: 'no place, though in person',
  speaker: 'no speaker',
  rule: 'no rule understood',
}

/** The survey as a page for the terminal. */
export function printSurvey(survey: Survey): string {
  const { tally, characters, seconds, longest } = survey
  const prose = ([gap]: readonly [Gap, number]) => gap === 'speaker' || gap === 'rule'
  const gaps = GAPS.map((gap) => [gap, tally.gaps[gap]] as const)
  const refused = tally.texts - tally.readouts
  return [
    section('Texts', [
      row('texts read', tally.texts),
      row('readouts', tally.readouts, tally.texts),
      row('no readouts', refused, tally.texts),
      ...rows(tally.refusals, refused, '  '),
    ]),
    section('Readouts', [
      ...gaps
        .filter((entry) => !prose(entry))
        .map(([gap, count]) => row(GAP_WORDS[gap], count, gap === 'place' ? tally.inPerson : tally.readouts)),
      ...rows(tally.kinds, tally.readouts, 'kind '),
    ]),
    section('Prose', [
      row('sentences', tally.sentences),
      row('narrator alone', tally.narrated, tally.sentences),
      ...gaps.filter(prose).map(([gap, count]) => row(GAP_WORDS[gap], count, tally.sentences)),
    ]),
    section('Acts', rows(tally.acts, sum(tally.acts))),
    section('Undertakings', rows(tally.hardness, sum(tally.hardness))),
    section('Named things', rows(tally.mentions, sum(tally.mentions))),
    section('Most named of the register', rows(tally.refs, sum(tally.refs))),
    ...samples(tally),
    section('Speed', [
      row('characters', characters),
      row('per second', seconds > 0 ? Math.round(characters / seconds) : 0),
      row('longest text', longest.characters),
      `  ${'its id'.padEnd(34)}${longest.id}, ${(longest.seconds * 1000).toFixed(1)} ms`,
    ]),
    faultLines(survey.faults),
  ].join('\n\n')
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...(lines.length > 0 ? lines : ['  none'])].join('\n')
}

function row(name: string, count: number, of?: number): string {
  const share =
    of === undefined ? '' : of === 0 ? '       –' : `${((100 * count) / of).toFixed(1).padStart(7)}%`
  return `  ${clip(name, 33).padEnd(34)}${count.toLocaleString('en').padStart(12)}${share}`
}

/** The commonest first; equal counts by name, so that two runs print the same. */
function rows(counts: ReadonlyMap<string, number>, of: number, lead = ''): string[] {
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const shown = sorted.slice(0, MOST_ROWS).map(([name, count]) => row(lead + name, count, of))
  const rest = sorted.slice(MOST_ROWS)
  if (rest.length > 0)
    shown.push(
      row(
        `${rest.length} more`,
        rest.reduce((total, [, count]) => total + count, 0),
        of,
      ),
    )
  return shown
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}

function samples(tally: Tally): string[] {
  return GAPS.flatMap((gap) => {
    const drawn = tally.samples[gap].drawn()
    if (drawn.length === 0) return []
    const lines = drawn.map(({ id, words }) => `  ${id.padEnd(18)} ${clip(words, WIDTH - 21)}`)
    return section(`Sample: ${GAP_WORDS[gap]} (${drawn.length} of ${tally.gaps[gap]})`, lines)
  })
}

function clip(words: string, width: number): string {
  return words.length <= width ? words : `${words.slice(0, width - 1)}…`
}

function faultLines(faults: readonly Fault[]): string {
  if (faults.length === 0) return 'No exception; every record is valid and keeps every law.'
  const shown = faults
    .slice(0, MOST_FAULTS)
    .map(({ id, what, words }) => `  ${what.padEnd(10)} ${id}: ${words}`)
  const hidden = faults.length - shown.length
  return section(`FAULTS: ${faults.length}`, hidden > 0 ? [...shown, `  and ${hidden} more`] : shown)
}
