import type { Archive, ReadoutSummary, StoredVersion, VersionState } from '../archive/archive.ts'
import { CHANGE_CLASSES, type ChangeClass, compareVersions, type VersionChange } from '../collation/index.ts'
import { DragomanError } from '../record/errors.ts'
import { findOne } from './search-archive.ts'

export type { ChangeClass, ChangeKind, VersionChange } from '../collation/index.ts'

/** One version in the history of a readout. */
export interface VersionLine {
  readonly number: number
  readonly state: VersionState
  readonly addedAt: string
  readonly fetchedAt: string | null
  /** The earlier version whose text it has again, letter for letter; null where there is none. */
  readonly revertsTo: number | null
  /** How many changes of each class there are from the version before; null for the first. */
  readonly changes: Readonly<Record<ChangeClass, number>> | null
}

/** The history of a readout, and what was changed between two of its versions. */
export interface ComparedVersions {
  readonly summary: ReadoutSummary
  readonly history: readonly VersionLine[]
  /** Null where there is but one version. */
  readonly compared: {
    readonly from: number
    readonly to: number
    readonly before: string
    readonly after: string
    readonly changes: readonly VersionChange[]
  } | null
}

/**
 * Compares two versions of a readout, the last two if none are named. Throws DragomanError `no-such-readout` for a readout
 * or version that is not there.
 */
export async function compareReadoutVersions(
  archive: Archive,
  reference: string,
  numbers: { readonly from?: number; readonly to?: number } = {},
): Promise<ComparedVersions> {
  const summary = await findOne(archive, reference)
  const versions = await archive.versions(summary.id)
  const last = versions.at(-1)?.number ?? 1
  const to = numbers.to ?? (numbers.from === last ? last - 1 : last)
  const from = numbers.from ?? Math.max(1, to - 1)
  const [after, before] = [to, from].map((number) => versionOf(versions, number, summary))
  const history = versions.map((version, i) => lineOf(version, versions.slice(0, i)))
  if (!before || !after || versions.length < 2) return { summary, history, compared: null }
  const changes = compareVersions(before.text, after.text, after.lang)
  return { summary, history, compared: { from, to, before: before.text, after: after.text, changes } }
}

function versionOf(
  versions: readonly StoredVersion[],
  number: number,
  { id }: ReadoutSummary,
): StoredVersion {
  const found = versions.find((version) => version.number === number)
  if (found) return found
  throw new DragomanError('no-such-readout', `${id} has no version ${number}.`, {
    hint: `It has ${versions.length}.`,
  })
}

function lineOf(
  { number, state, addedAt, fetchedAt, hash, text, lang }: StoredVersion,
  earlier: readonly StoredVersion[],
): VersionLine {
  const before = earlier.at(-1)
  const same = earlier.find((version) => version.hash === hash)
  const changes = before ? compareVersions(before.text, text, lang) : null
  const count = (of: ChangeClass) => changes?.filter((change) => change.class === of).length ?? 0
  return {
    number,
    state,
    addedAt,
    fetchedAt,
    revertsTo: same?.number ?? null,
    changes: changes
      ? (Object.fromEntries(CHANGE_CLASSES.map((of) => [of, count(of)])) as Record<ChangeClass, number>)
      : null,
  }
}
