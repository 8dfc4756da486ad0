import type { Archive, ReadoutSummary, StoredReadout } from '../archive/archive.ts'
import { type Pin, standingPins } from '../archive/pins/pin.ts'
import { alignLanguages, type Parallel, type ParallelBead } from '../collation/index.ts'
import { DragomanError } from '../record/errors.ts'
import type { Span } from '../record/span.ts'
import { findDoubt } from './choose-accounts.ts'
import { accountOf, type ComparedAccount, headOf, isPlaced, placePins } from './compared-account.ts'
import { learnFromPins } from './learn-from-pins.ts'
import { pinStatements } from './pin-statements.ts'
import { findOne, listArchive, loadOne } from './search-archive.ts'

const PARALLEL_FORMAT = 'dragoman/parallel@1'

/** A bead with its words. */
export interface QuotedBead extends ParallelBead {
  readonly quotesA: readonly string[]
  readonly quotesB: readonly string[]
  /** The words of what only one language has, in the order of `onlyA` and `onlyB`. */
  readonly wordsOnlyA: readonly string[]
  readonly wordsOnlyB: readonly string[]
}

/** Two language versions of one text by one issuer. */
export interface ComparedLanguages extends Omit<Parallel, 'beads'> {
  readonly format: typeof PARALLEL_FORMAT
  /** Why they may not be versions of one text; null where they are as far as is known. */
  readonly doubt: string | null
  readonly accounts: readonly [ComparedAccount, ComparedAccount]
  /** Further language versions that are there. */
  readonly leftOut: readonly ReadoutSummary[]
  readonly beads: readonly QuotedBead[]
  /** How many pairs of words were learned from what people confirmed. */
  readonly learned: number
  readonly pins: readonly Pin[]
  readonly lostPins: readonly Pin[]
}

/** So many readouts of one issuer on one pair are looked through. */
const MOST_LISTED = 2000
/** With less of both texts in passages that share something telling, they may be two texts. */
const LEAST_ANCHORED = 0.4

/**
 * Aligns the language versions of a readout: `references` is one, and its version in another language is looked for, or
 * both. Throws DragomanError `one-account` where there is no other version, `bad-flag` for two texts in one language,
 * `other-event` for texts of two issuers or events if `force` is not given.
 */
export async function compareLanguages(
  archive: Archive,
  references: readonly string[],
  { force = false }: { readonly force?: boolean } = {},
): Promise<ComparedLanguages> {
  const { a, b, leftOut } = await chooseVersions(archive, references)
  const [headA, headB] = [headOf(a), headOf(b)]
  const doubt =
    headA.issuer === null || headA.issuer !== headB.issuer
      ? `they are not of one issuer: ${headA.issuer ?? 'unknown'}, ${headB.issuer ?? 'unknown'}`
      : reportsAlike(a.summary, b.summary)
        ? null
        : await findDoubt(archive, [a.summary, b.summary])
  if (doubt !== null && !force) {
    throw new DragomanError('other-event', `These are not two languages of one text: ${doubt}.`, {
      hint: 'Accounts of two sides are compared by "dragoman collate A B". To align these all the same, add --force.',
    })
  }
  const pins = standingPins(await archive.pins([a.summary.id, b.summary.id]))
  const lost = pins.filter((pin) => !isPlaced(pin, [a, b]))
  const lexicon = await learnFromPins(archive, [a.summary.lang, b.summary.lang])
  const sides = [...new Set([...a.summary.sides, ...b.summary.sides])]
  const parallel = alignLanguages(accountOf(a), accountOf(b), { sides, pins: placePins(pins, a, b), lexicon })
  return {
    format: PARALLEL_FORMAT,
    doubt: doubt ?? (parallel.anchored < LEAST_ANCHORED ? 'little of either answers the other' : null),
    accounts: [headA, headB],
    leftOut,
    ...parallel,
    beads: parallel.beads.map((bead) => quoted(bead, a.version.text, b.version.text)),
    learned: lexicon.size,
    pins: pins.filter((pin) => !lost.includes(pin)),
    lostPins: lost,
  }
}

function quoted(bead: ParallelBead, textA: string, textB: string): QuotedBead {
  const inA = (span: Span) => textA.slice(...span)
  const inB = (span: Span) => textB.slice(...span)
  return {
    ...bead,
    quotesA: bead.a.map(inA),
    quotesB: bead.b.map(inB),
    wordsOnlyA: bead.onlyA.map(({ span }) => inA(span)),
    wordsOnlyB: bead.onlyB.map(({ span }) => inB(span)),
  }
}

interface Versions {
  readonly a: StoredReadout
  readonly b: StoredReadout
  readonly leftOut: readonly ReadoutSummary[]
}

async function chooseVersions(archive: Archive, references: readonly string[]): Promise<Versions> {
  const [first = '', second, ...rest] = references
  if (rest.length > 0) {
    throw new DragomanError('bad-flag', `${references.length} readouts are too many to align at once.`, {
      hint: 'Name one or two.',
    })
  }
  const a = await loadOne(archive, first)
  if (second === undefined) {
    const [chosen, ...others] = await otherLanguages(archive, a)
    if (chosen) return { a, b: await loadOne(archive, chosen.id), leftOut: others }
    throw new DragomanError('one-account', `There is no other language version of ${a.summary.id}.`, {
      hint: 'Add it, or name both: dragoman parallel A B. What people join by "dragoman events join A B" is found.',
    })
  }
  const b = await loadOne(archive, (await findOne(archive, second)).id)
  const [one, other] = [a.summary.lang, b.summary.lang]
  if (a.summary.id !== b.summary.id && one !== other) return { a, b, leftOut: [] }
  throw new DragomanError('bad-flag', `Both texts are in one language (${one ?? 'unknown'}).`, {
    hint: 'Two versions of one readout: dragoman versions ID. Two accounts of an event: dragoman collate A B.',
  })
}

/**
 * Readouts of one issuer in other languages, one of each: those of the same event, then those of the same day, sides and
 * kind, which may be of it though names in two scripts could not be compared.
 */
async function otherLanguages(archive: Archive, a: StoredReadout): Promise<ReadoutSummary[]> {
  const { id, event, lang, sides } = a.summary
  const { issuer } = headOf(a)
  const ofEvent = event === null ? [] : ((await archive.event(event))?.readouts ?? [])
  const typed = `country:${issuer} pair:${sides.join('-')}`
  const alike =
    issuer === null || sides.length !== 2
      ? []
      : (await listArchive(archive, typed, { limit: MOST_LISTED })).items.filter((one) =>
          reportsAlike(a.summary, one),
        )
  const found = new Map<string, ReadoutSummary>()
  for (const one of [...ofEvent, ...alike]) {
    if (one.id === id || one.lang === null || one.lang === lang || found.has(one.lang)) continue
    if (headOf(await loadOne(archive, one.id)).issuer === issuer) found.set(one.lang, one)
  }
  return [...found.values()]
}

/** Whether two readouts tell of an event of the same day, kind and sides. */
function reportsAlike(one: ReadoutSummary, other: ReadoutSummary): boolean {
  const key = ({ day, kind, sides }: ReadoutSummary) =>
    day === null || kind === null || sides.length < 2 ? null : `${day} ${kind} ${[...sides].sort().join()}`
  return key(one) !== null && key(one) === key(other)
}

/** A bead is confirmed from this confidence on if nothing else is asked for. */
export const LEAST_CONFIRMED = 0.6

/**
 * Keeps a person's word that the beads of two language versions from this confidence on are right, as pins; what is
 * pinned already stays. Returns the pins that were made.
 */
export async function confirmBeads(
  archive: Archive,
  compared: ComparedLanguages,
  {
    who,
    why,
    least = LEAST_CONFIRMED,
  }: { readonly who: string; readonly why: string | null; readonly least?: number },
): Promise<Pin[]> {
  const [a, b] = compared.accounts.map(({ summary }) => summary.id)
  const made: Pin[] = []
  for (const bead of compared.beads) {
    if (bead.pins.length > 0 || bead.confidence < least) continue
    for (const inA of bead.a)
      for (const inB of bead.b) {
        const ends = [
          { readout: a ?? '', span: inA },
          { readout: b ?? '', span: inB },
        ] as const
        made.push(await pinStatements(archive, ends, { verdict: 'linked', who, why }))
      }
  }
  return made
}
