import type { Archive, ReadoutSummary } from '../archive/archive.ts'
import { weighEvents } from '../archive/events/link-events.ts'
import { sketchEvent } from '../archive/events/sketch-event.ts'
import { DragomanError } from '../record/errors.ts'
import { findOne, loadOne } from './search-archive.ts'

/** At most so many accounts stand side by side. */
const MOST_ACCOUNTS = 3

/** The readouts that are compared as accounts of one event. */
export interface ChosenAccounts {
  readonly event: string | null
  readonly chosen: readonly ReadoutSummary[]
  /** Further readouts of the event: reprints, other languages of the same issuer, those beyond the third. */
  readonly leftOut: readonly ReadoutSummary[]
  /** Why the readouts may not report one event; null where they do as far as is known. */
  readonly doubt: string | null
}

/**
 * The accounts that references stand for: one event, or one readout of it, for all accounts of that event; two or three
 * readouts for these. Throws DragomanError `one-account` where there is nothing to compare, `other-event` where the
 * readouts do not report one event and `force` is not given.
 */
export async function chooseAccounts(
  archive: Archive,
  references: readonly string[],
  force: boolean,
): Promise<ChosenAccounts> {
  const [first, ...rest] = references
  if (first === undefined) throw new Error('nothing to compare was named')
  if (rest.length === 0) return await ofOneEvent(archive, first)
  if (references.length > MOST_ACCOUNTS) {
    throw new DragomanError('bad-flag', `${references.length} readouts are too many to compare at once.`, {
      hint: `Name two or three.`,
    })
  }
  const chosen: ReadoutSummary[] = []
  for (const reference of references) chosen.push(await findOne(archive, reference))
  if (new Set(chosen.map(({ id }) => id)).size < chosen.length) {
    throw new DragomanError('one-account', 'The same readout was named twice.', {
      hint: 'Name two readouts; to compare versions of one text: dragoman versions ID',
    })
  }
  const doubt = await findDoubt(archive, chosen)
  if (doubt !== null && !force) {
    throw new DragomanError('other-event', `These readouts do not report one event: ${doubt}.`, {
      hint: 'To compare them all the same, add --force. If they do report one event, say so: dragoman events join A B.',
    })
  }
  const event = chosen.every((one) => one.event === chosen[0]?.event) ? (chosen[0]?.event ?? null) : null
  return { event, chosen, leftOut: [], doubt }
}

async function ofOneEvent(archive: Archive, reference: string): Promise<ChosenAccounts> {
  const found = await archive.resolve(reference)
  const [named] = found
  if (!named) return { event: null, chosen: [await findOne(archive, reference)], leftOut: [], doubt: null }
  const event = named.event === null ? null : await archive.event(named.event)
  const isNamed = ({ id }: ReadoutSummary) => found.length === 1 && id === named.id
  const members = [...(event?.readouts ?? [named])].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)))
  const chosen: ReadoutSummary[] = []
  for (const member of members) {
    const isNew = !chosen.some((one) => voiceOf(one) === voiceOf(member) || isReprint(one, member))
    if (isNew && chosen.length < MOST_ACCOUNTS) chosen.push(member)
  }
  // One side's texts in two languages are two accounts where there are no others.
  if (chosen.length === 1)
    chosen.push(
      ...members
        .filter((one) => !chosen.includes(one) && !chosen.some((other) => isReprint(one, other)))
        .slice(0, 1),
    )
  if (chosen.length < 2) {
    const title = named.title ? ` “${named.title}”` : ''
    throw new DragomanError(
      'one-account',
      `There is but one account of the event of${title} in the archive: ${named.id}.`,
      {
        hint: 'Add the other side’s readout, or name two readouts: dragoman collate A B. "dragoman events --at-least 2" lists events with several.',
      },
    )
  }
  return {
    event: event?.id ?? null,
    chosen,
    leftOut: members.filter((member) => !chosen.includes(member)),
    doubt: null,
  }
}

/** Whose account it is: the state of the issuer, else its name. */
const voiceOf = ({ publisherCountry, publisher, id }: ReadoutSummary): string =>
  publisherCountry ?? publisher ?? id

const isReprint = (a: ReadoutSummary, b: ReadoutSummary): boolean =>
  a.family !== null && a.family === b.family

/** Why two of the readouts do not report one event, as far as their records tell; null where all are of one. */
export async function findDoubt(archive: Archive, chosen: readonly ReadoutSummary[]): Promise<string | null> {
  const [first, ...rest] = chosen
  if (!first || rest.every(({ event }) => event !== null && event === first.event)) return null
  for (const other of rest) {
    if (other.event !== null && other.event === first.event) continue
    const sketches = []
    for (const { id, title } of [first, other]) {
      const { record } = await loadOne(archive, id)
      const sketch = record && sketchEvent(record, id)
      if (!sketch) return `${title ? `“${title}”` : id} reports no event between two parties`
      sketches.push(sketch)
    }
    const [one, two] = sketches
    if (one && two) return weighEvents(one, two).reasons.join(', ') || 'nothing links them'
  }
  return null
}
