import type { AgendaEntry, AgendaKind } from '../../archive/agenda-entry.ts'
import type { Archive, ListOptions, Page } from '../../archive/archive.ts'
import { agendaId } from '../../archive/identity.ts'
import type { LedgerEntry } from '../../archive/ledger/ledger-entry.ts'
import { endOf, startOf } from '../../archive/ledger/period-end.ts'
import { pageOf } from '../../archive/page.ts'
import { REGISTER_DATA } from '../../register/generated/register-data.ts'
import { openLedger, today } from '../open-ledger.ts'
import { parseRegisters, type RegisterFile } from '../read-readout.ts'
import { instrumentAnniversaries, instrumentFinder } from './instrument-anniversaries.ts'
import { datesInTexts } from './text-dates.ts'

export type { AgendaEntry } from '../../archive/agenda-entry.ts'

export interface AgendaFilter {
  /** Codes of one or two sides. */
  readonly sides: readonly string[]
  readonly kind?: AgendaKind
  /** ISO days, months or years; from today to two years on if not given. */
  readonly from?: string
  readonly to?: string
  /** Of anniversaries only those that are multiples of five. */
  readonly isRound?: boolean
  readonly registers?: readonly RegisterFile[]
  /** In which instruments are named. */
  readonly lang?: string
}

export interface Agenda {
  readonly from: string
  readonly to: string
  /** In order of time. */
  readonly entries: readonly AgendaEntry[]
}

const YEARS_AHEAD = 2
const EVERYTHING = 10_000_000
const MEETING: ReadonlySet<string> = new Set(['meet', 'visit', 'hold'])

/** Dates to come: what texts name, anniversaries of instruments, what is due, announced meetings. */
export async function makeAgenda(archive: Archive, filter: AgendaFilter): Promise<Agenda> {
  const { sides, kind, isRound = false, registers = [], lang = 'en' } = filter
  const from = startOf(filter.from ?? today())
  const to = endOf(filter.to ?? yearsOn(from))
  const own = await parseRegisters(registers)
  const milestones = await archive.milestones({ limit: EVERYTHING, since: from.slice(0, 4), until: to })
  const isAmong = (all: readonly string[]) => sides.every((side) => all.includes(side))
  const due = (await openLedger(archive)).entries.flatMap(deadlineOf).filter((entry) => isAmong(entry.sides))
  const instruments = [...own, REGISTER_DATA].flatMap((register) => register.instruments)
  const named = await archive.instrumentsNamed()
  const about = instrumentFinder(instruments, named)
  const stated = datesInTexts(
    milestones.items
      .filter(({ summary }) => isAmong(summary.sides))
      .map((milestone) => ({ ...milestone, ref: milestone.ref ?? about(milestone) })),
  )
  const computed = instrumentAnniversaries(instruments, named, { from, to, sides, lang })
  const entries = [...due, ...withoutDeadlines(stated, due), ...computed]
  return {
    from,
    to,
    entries: onceEach(entries)
      .filter((entry) => endOf(entry.day) >= from && startOf(entry.day) <= to)
      .filter((entry) => (kind ? entry.kind === kind : true) && (!isRound || entry.isRound))
      .sort(inTime),
  }
}

/** A page of an agenda. */
export async function listAgenda(
  archive: Archive,
  { limit, after, ...filter }: AgendaFilter & ListOptions,
): Promise<Page<AgendaEntry> & Pick<Agenda, 'from' | 'to'>> {
  const { entries, from, to } = await makeAgenda(archive, filter)
  const start = Number(after ?? 0)
  return { ...pageOf(entries.slice(start, start + limit), { from: start, total: entries.length }), from, to }
}

/** The date of a commitment: an announced meeting where it is about one, else a deadline. */
function deadlineOf(entry: LedgerEntry): AgendaEntry[] {
  const { id, due, deeds, status, lines, by, with: others } = entry
  const [first] = lines
  if (due === null || !first || status === 'withdrawn') return []
  return [
    {
      // A later date for the same thing is the same entry, moved.
      id: agendaId('due', id),
      kind: deeds.some((deed) => MEETING.has(deed)) ? 'meeting' : 'deadline',
      day: due,
      title: first.line.quote,
      ordinal: null,
      isRound: false,
      basis: 'stated',
      ref: null,
      sides: [...new Set([...(by === 'both' ? [] : [by]), ...others])].sort(),
      sentences: lines.map(({ summary, line }) => ({ summary, span: line.span, quote: line.quote })),
      commitment: id,
      status,
    },
  ]
}

/** Without those whose words are an undertaking's, which stands in the agenda with its date already. */
function withoutDeadlines(stated: readonly AgendaEntry[], due: readonly AgendaEntry[]): AgendaEntry[] {
  const places = new Map<string, (readonly [number, number])[]>()
  for (const { sentences, day } of due)
    for (const { summary, span } of sentences) {
      const key = `${summary.id} ${day}`
      places.set(key, [...(places.get(key) ?? []), span])
    }
  return stated.filter(({ day, sentences }) =>
    sentences.some(({ summary, span: [start, end] }) =>
      (places.get(`${summary.id} ${day}`) ?? []).every(([from, to]) => end <= from || start >= to),
    ),
  )
}

/** An anniversary that texts name stands once, on the day that the register knows. */
function onceEach(entries: readonly AgendaEntry[]): AgendaEntry[] {
  const byRef = new Map<string, AgendaEntry>()
  for (const entry of entries) {
    if (entry.ref === null || entry.ordinal === null) continue
    const key = `${entry.ref} ${entry.ordinal}`
    const known = byRef.get(key)
    byRef.set(key, known ? joined(known, entry) : entry)
  }
  const rest = entries.filter(({ ref, ordinal }) => ref === null || ordinal === null)
  return [...rest, ...byRef.values()]
}

function joined(stated: AgendaEntry, computed: AgendaEntry): AgendaEntry {
  const all = [...stated.sentences, ...computed.sentences]
  const sentences = [...new Map(all.map((one) => [`${one.summary.id} ${one.quote}`, one])).values()]
  return { ...computed, basis: stated.basis, sentences }
}

function yearsOn(day: string): string {
  return `${Number(day.slice(0, 4)) + YEARS_AHEAD}${day.slice(4)}`.replace(/-02-29$/, '-02-28')
}

function inTime(a: AgendaEntry, b: AgendaEntry): number {
  const [x, y] = [startOf(a.day), startOf(b.day)]
  return x !== y ? (x < y ? -1 : 1) : b.day.length - a.day.length || (a.id < b.id ? -1 : 1)
}
