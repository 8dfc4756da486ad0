import type { AgendaEntry } from '../../archive/agenda-entry.ts'
import type { StoredMention, StoredMilestone } from '../../archive/deeds.ts'
import { agendaId } from '../../archive/identity.ts'
import type { RegisterData } from '../../register/entry.ts'
import { namesOf } from './instrument-names.ts'

type Instrument = RegisterData['instruments'][number]

/**
 * Anniversaries of instruments that readouts name, from the day on which the register says that they were signed or
 * adopted. Instruments that no readout names have none: every entry opens sentences.
 */
export function instrumentAnniversaries(
  instruments: readonly Instrument[],
  mentions: readonly StoredMention[],
  {
    from,
    to,
    sides,
    lang,
  }: {
    readonly from: string
    readonly to: string
    readonly sides: readonly string[]
    /** In which the instruments are named. */
    readonly lang: string
  },
): AgendaEntry[] {
  const named = new Map<string, StoredMention[]>()
  for (const mention of mentions) {
    const known = named.get(mention.ref)
    if (known) known.push(mention)
    else named.set(mention.ref, [mention])
  }
  return instruments.flatMap((instrument) => {
    const all = named.get(instrument.id) ?? []
    const { date, parties } = instrument
    const isTheirs = sides.length > 0 && sides.every((side) => parties.includes(side))
    const told = isTheirs
      ? all
      : all.filter(({ summary }) => sides.every((side) => summary.sides.includes(side)))
    if (!date || told.length === 0) return []
    return yearsIn(date, from, to).map((year) => anniversaryOf(instrument, date, { year, told, lang }))
  })
}

/** Years of the period in which there is an anniversary. */
function yearsIn(date: string, from: string, to: string): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => year > Number(date.slice(0, 4)),
  )
}

function anniversaryOf(
  instrument: Instrument,
  date: string,
  {
    year,
    told,
    lang,
  }: { readonly year: number; readonly told: readonly StoredMention[]; readonly lang: string },
): AgendaEntry {
  const { id, en, parties } = instrument
  const ordinal = year - Number(date.slice(0, 4))
  return {
    id: agendaId('anniversary', String(ordinal), id),
    kind: 'anniversary',
    day: `${year}${date.slice(4)}`.replace(/-02-29$/, '-02-28'),
    title: namesOf(instrument, lang)[0] ?? en[0] ?? id,
    ordinal,
    isRound: ordinal % 5 === 0,
    basis: 'computed',
    ref: id,
    sides: parties,
    sentences: [...told].sort(byDay).map(({ summary, span, quote }) => ({ summary, span, quote })),
    commitment: null,
    status: null,
  }
}

function byDay(a: StoredMention, b: StoredMention): number {
  const [x, y] = [a.summary.day ?? '~', b.summary.day ?? '~']
  return x < y ? -1 : x > y ? 1 : a.summary.id < b.summary.id ? -1 : 1
}

/** Words of an anniversary that is one of something signed or adopted. */
const SIGNED =
  /sign|treaty|agreement|communiqu|declaration|签署|签订|条约|公报|宣言|подпис|договор|деклараци/iu

/**
 * Finds the instrument of an anniversary that the record does not link: one that was signed as many years before, and
 * whose name stands in the sentence, or that its readout names.
 */
export function instrumentFinder(
  instruments: readonly Instrument[],
  mentions: readonly StoredMention[],
): (milestone: StoredMilestone) => string | null {
  const namedIn = new Map<string, Set<string>>()
  for (const { summary, ref } of mentions)
    namedIn.set(summary.id, (namedIn.get(summary.id) ?? new Set()).add(ref))
  return ({ summary, ordinal, when, what, sentence }) => {
    if (ordinal === null || !SIGNED.test(what)) return null
    const year = String(Number(when.slice(0, 4)) - ordinal)
    const ofThatYear = instruments.filter(({ date }) => date?.startsWith(year))
    const lang = summary.lang?.split('-')[0] ?? ''
    const isNamed = (instrument: Instrument) =>
      namedIn.get(summary.id)?.has(instrument.id) ||
      namesOf(instrument, lang).some((form) => sentence.includes(form))
    const [only, other] = ofThatYear.filter(isNamed)
    return only && !other ? only.id : null
  }
}
