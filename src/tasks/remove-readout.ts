import type { Archive } from '../archive/archive.ts'
import type { ListedRemoval } from '../archive/removal.ts'
import { DragomanError } from '../record/errors.ts'
import { loadOne } from './search-archive.ts'

export type { ListedRemoval } from '../archive/removal.ts'

/** Removes a readout in a person's name: it is neither found nor counted any more, and stays in the file. */
export async function removeReadout(
  archive: Archive,
  reference: string,
  { who, why }: { readonly who: string; readonly why: string | null },
): Promise<ListedRemoval> {
  const { summary } = await loadOne(archive, reference)
  const removal = { readout: summary.id, who, at: new Date().toISOString(), why, takenBackAt: null }
  if (await archive.remove(removal)) return { ...removal, title: summary.title }
  throw noneToTakeBack(reference)
}

/** Brings a removed readout back. Throws `no-such-readout` where none of this id is removed. */
export async function bringBack(archive: Archive, id: string): Promise<ListedRemoval> {
  const standing = (await archive.removals()).filter(({ takenBackAt }) => takenBackAt === null)
  const meant = standing.filter(({ readout }) => readout === id || (id.length > 3 && readout.startsWith(id)))
  const [removal] = meant
  const at = new Date().toISOString()
  if (removal && meant.length === 1 && (await archive.takeBackRemoval(removal.readout, at))) {
    return { ...removal, takenBackAt: at }
  }
  throw noneToTakeBack(id)
}

function noneToTakeBack(id: string): DragomanError {
  return new DragomanError('no-such-readout', `No readout ${id} is removed.`, {
    hint: '"dragoman removals" lists those that are.',
  })
}
