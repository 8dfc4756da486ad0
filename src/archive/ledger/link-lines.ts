import { compareReport, compareUndertakings, type Likeness } from './compare-lines.ts'
import type { DatedLine, DatedLines } from './dated-lines.ts'
import { WITHDRAWAL } from './deed-words.ts'
import { daysBetween, openReportJudge, partiesOf } from './judge-report.ts'
import type { LedgerLink, Relation } from './ledger-entry.ts'
import type { Undertaking } from './ledger-lines.ts'

/** From here on a link is applied by itself; below it waits for a person. A report closes an entry: it must be surer. */
export const APPLY: Readonly<Record<Relation, number>> = {
  restated: 0.5,
  'reported-done': 0.6,
  // Grave, and seldom said in so many words: it always waits for a person.
  withdrawn: Number.POSITIVE_INFINITY,
}
/** Below this, a link is not even proposed. */
const PROPOSE: Readonly<Record<Relation, number>> = { restated: 0.4, 'reported-done': 0.35, withdrawn: 0.35 }
/** "For this", "to that end": what is undertaken stands elsewhere, so that like words may mean other things. */
const POINTING = /为此|对此|此作|(?:in|to|of) (?:this|that) (?:regard|end|field|area)|в этом|на это/iu
/** The most that is made of two lines of which one points elsewhere. */
const MOST_POINTING = 0.45
/** A feature that more lines of one owner have leads nowhere. */
const MOST_LINES = 200
/** From here on a line says what another said, and stands for it. */
const REPEATED = 0.85
/** Days after which a report is no longer of an undertaking without a date. */
const LONGEST_WAIT = 730
const MOST_YEARS = Math.ceil(LONGEST_WAIT / 365)

/**
 * The links between undertakings and later lines that are sure enough to be applied or proposed. A line that repeats an
 * earlier one, and on which nobody has decided anything, is linked to it and then stands aside: what is said a hundred
 * times is compared with once, or time would grow with the square of its copies.
 */
export function linkLines(lines: DatedLines, isDecidedOn: (line: string) => boolean): LedgerLink[] {
  const { undertakings, table } = lines
  const index = new Map<string, OwnLines>()
  const links: LedgerLink[] = []
  for (const later of undertakings) {
    let isRepeated = false
    for (const earlier of candidatesFor(later, index)) {
      const likeness = compareUndertakings(earlier, later, table)
      const isPointing = POINTING.test(earlier.line.quote) || POINTING.test(later.line.quote)
      const confidence = isPointing ? Math.min(likeness.confidence, MOST_POINTING) : likeness.confidence
      if (confidence < PROPOSE.restated) continue
      isRepeated ||= confidence >= REPEATED && standsFor(earlier, later)
      links.push(linkOf('restated', earlier, later, { confidence, likeness }))
    }
    if (isRepeated && !isDecidedOn(later.line.id)) continue
    enter(later, index)
  }
  return [...links, ...linkReports(lines)]
}

/** Lines of one owner that have one feature, by whom they are toward: '' where that is nobody. */
interface OwnLines {
  count: number
  readonly toward: Map<string, DatedLine<Undertaking>[]>
}

const sidesOf = ({ toward }: DatedLine): readonly string[] => (toward.length === 0 ? [''] : toward)

function enter(line: DatedLine<Undertaking>, index: Map<string, OwnLines>): void {
  for (const key of line.keys) {
    const own = index.get(`${line.owner} ${key}`) ?? { count: 0, toward: new Map() }
    index.set(`${line.owner} ${key}`, own)
    own.count++
    if (own.count > MOST_LINES) own.toward.clear()
    else for (const side of sidesOf(line)) addTo(own.toward, side, line)
  }
}

/** Earlier lines of the same owner toward the same counterpart, or both toward nobody, that share what tells most. */
function candidatesFor(
  later: DatedLine<Undertaking>,
  index: ReadonlyMap<string, OwnLines>,
): ReadonlySet<DatedLine<Undertaking>> {
  const found = new Set<DatedLine<Undertaking>>()
  for (const key of later.keys) {
    const own = index.get(`${later.owner} ${key}`)
    if (!own) continue
    for (const side of sidesOf(later))
      for (const earlier of own.toward.get(side) ?? [])
        if (earlier.line.readout !== later.line.readout) found.add(earlier)
  }
  return found
}

/** In one language and toward the very same: what is compared with one of them need not be with the other. */
function standsFor(a: DatedLine, b: DatedLine): boolean {
  return (
    a.lang === b.lang &&
    a.toward.length === b.toward.length &&
    a.toward.every((side) => b.toward.includes(side))
  )
}

function linkReports(lines: DatedLines): LedgerLink[] {
  const { undertakings, reports, table } = lines
  const judge = openReportJudge(lines)
  const index = new Map<string, Map<number, DatedLine[]>>()
  const firstOf = new Map<string, DatedLine>()
  for (const report of reports) {
    if (!firstOf.has(report.line.readout)) firstOf.set(report.line.readout, report)
    for (const deed of report.line.deeds)
      for (const key of [...report.keys, report.day.slice(0, 7)]) {
        const years = index.get(`${deed} ${key}`) ?? new Map<number, DatedLine[]>()
        index.set(`${deed} ${key}`, years)
        addTo(years, yearOf(report), report)
      }
  }
  return undertakings.flatMap((promise) =>
    [...promise.line.deeds, WITHDRAWAL].flatMap((deed) => {
      const keys = [...promise.keys, promise.line.due?.slice(0, 7) ?? '']
      if (deed === 'meet' && promise.line.due === null) keys.push(promise.day.slice(0, 7))
      const found = new Set<DatedLine>()
      for (const key of keys) {
        const years = index.get(`${deed} ${key}`)
        // Of other years there may be any number.
        for (let year = yearOf(promise); years && year <= yearOf(promise) + MOST_YEARS; year++)
          for (const report of years.get(year) ?? []) found.add(report)
      }
      return [...found].flatMap((report) => {
        if (!mayReport(report, promise)) return []
        const isOwnEvent = firstOf.get(report.line.readout) === report
        const relation = deed === WITHDRAWAL ? 'withdrawn' : 'reported-done'
        const judged =
          relation === 'withdrawn'
            ? compareReport(promise, report, table)
            : judge({ promise, report, deed, isOwnEvent })
        const { confidence } = judged
        if (confidence < PROPOSE[relation]) return []
        return [linkOf(relation, promise, report, { confidence, likeness: judged })]
      })
    }),
  )
}

const yearOf = ({ day }: DatedLine): number => Number(day.slice(0, 4))

/** Of a later event of the same sides, and not years later; what tells of earlier years reports something else. */
function mayReport(report: DatedLine, promise: DatedLine): boolean {
  if (report.day <= promise.day || report.line.readout === promise.line.readout) return false
  if (daysBetween(promise.day, report.day) > LONGEST_WAIT) return false
  return (
    partiesOf(promise).every((side) => report.toward.includes(side)) && !tellsOfBefore(report, promise.day)
  )
}

/** Whether a report names a year before the promise was made, and none since. */
function tellsOfBefore({ line }: DatedLine, day: string): boolean {
  const years = [...line.quote.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year)
  return years.length > 0 && years.every((year) => year < day.slice(0, 4))
}

function linkOf(
  relation: Relation,
  earlier: DatedLine,
  later: DatedLine,
  { confidence, likeness }: { readonly confidence: number; readonly likeness: Likeness },
): LedgerLink {
  return {
    id: `${earlier.line.id}-${later.line.id}`,
    relation,
    earlier: earlier.line.id,
    later: later.line.id,
    confidence: Math.round(confidence * 1000) / 1000,
    // Made when they are read: of most links nobody does.
    get reasons() {
      return likeness.reasons
    },
  }
}

function addTo<Key, Line>(index: Map<Key, Line[]>, key: Key, line: Line): void {
  const known = index.get(key)
  if (known) known.push(line)
  else index.set(key, [line])
}
