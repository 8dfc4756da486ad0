import type { Readout, Zone, ZoneKind } from '../../record/index.ts'
import type { LineLengths } from '../grammar.ts'
import type { Rule } from '../language.ts'
import type { Lexicon } from '../lexicon.ts'
import { lineSteps } from '../line-steps.ts'
import { repeatsHeadline } from '../repeats-headline.ts'
import { defineStage, type LineRun, type Tools } from '../stage.ts'
import { SHAPE, type Words } from '../words.ts'

/**
 * Tells the parts of a page: title, lead, dateline, body, captions, navigation, contact, boilerplate. Rules decide by
 * the words of a line; the title is the carrier's own if it gives one, else the first line that stands apart.
 */
export const findZones = defineStage({
  name: 'find-zones',
  needs: ['readout', 'text', 'words'],
  adds: ['lines', 'zones'],
  read({ readout, text, words }, tools) {
    const runs = linesOf(words, tools, text)
    const rules: (string | null)[] = []
    const kinds: (ZoneKind | null)[] = []
    for (const run of runs) {
      const found = furnitureOf(run, words, text, tools)
      rules.push(found?.rule ?? null)
      kinds.push(found?.zone ?? null)
    }
    const contact = kinds.indexOf('contact')
    const firstContact = contact < 0 ? runs.length : contact
    const title = titleLine(runs, kinds, readout, text, words, tools)
    const lines: LineRun[] = []
    const zones: Zone[] = []
    let hasLead = false
    for (let i = 0; i < runs.length; i++) {
      const { from, to } = runs[i] as Run
      const found = zoneOf(i, title, firstContact, kinds, runs, words, tools, text)
      const zone = found === 'body' && !hasLead ? 'lead' : found
      if (zone === 'lead') hasLead = true
      lines.push({ from, to, zone })
      const span = [words.start[from] as number, words.end[to - 1] as number] as const
      zones.push({ kind: zone, span, rule: (zone === 'lead' ? null : rules[i]) ?? `zone-${zone}` })
    }
    return { lines, zones }
  },
})

interface Run {
  readonly from: number
  readonly to: number
}

/** Runs of words between line breaks. A break inside a sentence (hard-wrapped text) does not end a line. */
function linesOf(words: Words, { lexicon, language }: Tools, text: string): Run[] {
  const runs: Run[] = []
  const isStop = lexicon.classTest('<stop>')
  let from = 0
  for (let i = 1; i <= words.count; i++) {
    if (i < words.count && !((words.shape[i] as number) & SHAPE.newLine)) continue
    if (i < words.count && isWrapped(i, from, words, isStop, text, language.grammar.lines)) continue
    runs.push({ from, to: i })
    from = i
  }
  return words.count > 0 ? runs : []
}

function isWrapped(
  i: number,
  from: number,
  words: Words,
  isStop: (word: number) => boolean,
  text: string,
  { wrapped, firstWraps }: LineLengths,
): boolean {
  if (isStop(words.word[i - 1] as number) || i - from < wrapped || (from === 0 && !firstWraps)) return false
  if ((words.shape[i] as number) & (SHAPE.capital | SHAPE.mark | SHAPE.digit)) return false
  const gap = text.slice(words.end[i - 1], words.start[i])
  return gap.indexOf('\n') === gap.lastIndexOf('\n')
}

function furnitureOf(
  run: Run,
  words: Words,
  text: string,
  tools: Tools,
): { zone: ZoneKind; rule: string } | null {
  if (run.to - run.from > tools.language.grammar.lines.furniture) return null
  const { ofLines, withinLines, rules } = tools.language.rulesOn(tools.lexicon)
  const steps = lineSteps(run.from, run.to, words, text, tools)
  for (let start = run.from; start < run.to; start++) {
    const machine = start === run.from ? ofLines : withinLines
    if (machine === null) break
    steps.take(start)
    for (
      let state = machine.start(steps.signature);
      state !== 0;
      state = machine.next(state, steps.signature)
    ) {
      if (machine.isFinal(state)) {
        for (const number of machine.complete(state)) {
          const { id, gives } = rules[number] as Rule
          const fits =
            gives.scope === 'closed'
              ? steps.next === run.to
              : gives.scope !== 'aside' || !endsWithStop(run, words, tools)
          if (gives.zone && fits) return { zone: gives.zone, rule: id }
        }
      }
      if (steps.next >= run.to) break
      steps.take(steps.next)
    }
  }
  const isDated = isDateline(run, words, tools.lexicon) || beginsWithDate(run, words, text, tools)
  return isDated ? { zone: 'dateline', rule: 'zone-dateline' } : null
}

/** A line of nothing but a date, a clock time, a place: at least one month or number, and no verb. */
function isDateline(run: Run, words: Words, lexicon: Lexicon): boolean {
  if (run.to - run.from > 12) return false
  const isMonth = lexicon.classTest('<month>')
  const isWeekday = lexicon.classTest('<weekday>')
  let dated = false
  for (let i = run.from; i < run.to; i++) {
    const word = words.word[i] as number
    const shape = words.shape[i] as number
    if (isMonth(word) || shape & SHAPE.digit) dated = true
    else if (!(shape & (SHAPE.mark | SHAPE.capital)) && !isWeekday(word)) return false
  }
  return dated && run.to - run.from > 1
}

/** "2026-04-16 09:32 来源：…": a short line without a stop that a full date begins. */
function beginsWithDate(run: Run, words: Words, text: string, { lexicon, language }: Tools): boolean {
  const { lines, dateReader } = language.grammar
  if (run.to - run.from > lines.dated || !((words.shape[run.from] as number) & SHAPE.digit)) return false
  if (lexicon.classTest('<stop>')(words.word[run.to - 1] as number)) return false
  const found = dateReader({ text, words, lexicon, published: null })(run.from)
  return found?.kind === 'day' && found.certainty === 'stated'
}

function titleLine(
  runs: readonly Run[],
  kinds: readonly (ZoneKind | null)[],
  readout: Readout,
  text: string,
  words: Words,
  { lexicon, language }: Tools,
): number {
  const isStop = lexicon.classTest('<stop>')
  if (readout.title && runs.length > 1) {
    const at = lineOfTitle(readout.title, runs, words, text)
    // A menu's first word, taken for the title by who saved the page, is none.
    if (at >= 0 && kinds[at] !== 'navigation') return at
  }
  const first = runs.findIndex((_, i) => kinds[i] === null)
  const run = runs[first]
  if (!run || runs.length < 2 || first > 8) return -1
  const open = !isStop(words.word[run.to - 1] as number) && run.to - run.from <= language.grammar.lines.title
  return open && runs.slice(first + 1).some((_, i) => kinds[first + 1 + i] === null) ? first : -1
}

/** Lines among which the carrier's title is looked for. */
const OPENING = 20
/** How much longer than the title, in characters, a line may be that says the same with other marks and spaces. */
const MOST_MARKS = 40

/** The line that is the title that the carrier gives, letter by letter or but for marks, spaces and case; -1 if none. */
function lineOfTitle(title: string, runs: readonly Run[], words: Words, text: string): number {
  let folded: string | null = null
  for (let i = 0; i < Math.min(OPENING, runs.length); i++) {
    const run = runs[i] as Run
    const length = (words.end[run.to - 1] as number) - (words.start[run.from] as number)
    if (Math.abs(length - title.length) > MOST_MARKS) continue
    const line = sliceOf(run, words, text)
    if (line === title) return i
    folded ??= fold(title)
    if (folded !== '' && fold(line) === folded) return i
  }
  return -1
}

function zoneOf(
  i: number,
  title: number,
  firstContact: number,
  kinds: readonly (ZoneKind | null)[],
  runs: readonly Run[],
  words: Words,
  tools: Tools,
  text: string,
): ZoneKind {
  if (i === title) return 'title'
  const kind = kinds[i]
  if (kind) return kind
  if (isHeadlineAgain(i, title, runs, words, tools, text)) return 'title'
  // Between the first contact line and the end of the page nothing is prose unless it ends like a sentence.
  const short = isShort(runs[i] as Run, words, tools)
  if (short && firstContact < i) return 'contact'
  if (i < title) return 'navigation'
  if (!short) return 'body'
  const isItem = (k: number) =>
    k !== title && k >= 0 && k < runs.length && isShort(runs[k] as Run, words, tools)
  const inList = isItem(i - 1) ? isItem(i - 2) || isItem(i + 1) : isItem(i + 1) && isItem(i + 2)
  return inList ? 'navigation' : 'body'
}

/** Lines after the title among which its headlines may stand again. */
const REPEATED = 4

function isHeadlineAgain(
  i: number,
  title: number,
  runs: readonly Run[],
  words: Words,
  tools: Tools,
  text: string,
): boolean {
  if (!tools.language.grammar.headlinesPartAtSpaces || title < 0 || i < title || i > title + REPEATED)
    return false
  const run = runs[i] as Run
  if (endsWithStop(run, words, tools)) return false
  return repeatsHeadline(sliceOf(run, words, text), sliceOf(runs[title] as Run, words, text))
}

function endsWithStop(run: Run, words: Words, { lexicon }: Tools): boolean {
  return lexicon.classTest('<stop>')(words.word[run.to - 1] as number)
}

function isShort(run: Run, words: Words, tools: Tools): boolean {
  return run.to - run.from <= tools.language.grammar.lines.short && !endsWithStop(run, words, tools)
}

function sliceOf(run: Run, words: Words, text: string): string {
  return text.slice(words.start[run.from], words.end[run.to - 1])
}

function fold(text: string): string {
  // Plain letters need no normalising, and their pattern is much the faster.
  const isPlain = /^[ -~]*$/.test(text)
  const letters = isPlain
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return letters.trim()
}
