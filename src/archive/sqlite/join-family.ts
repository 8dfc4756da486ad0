import type { Connection } from './open-file.ts'
import { statementsOf } from './prepared-statements.ts'

interface Sharer {
  readonly n: number
  readonly shared: number
  readonly prints: number
}

/**
 * Puts a readout into the family of the texts that it is a reprint of. A family goes by the id of its first member in
 * order of ids, so that the order of filing does not matter; a text without reprints has none.
 */
export function joinFamily(db: Connection, readout: number, prints: readonly number[], isNew: boolean): void {
  const { insertPrint, dropPrint, findPrints, findSamePrints, setPrints } = statementsOf(db)
  if (!isNew) {
    for (const print of unpackPrints(findPrints.get(readout) as Buffer)) dropPrint.run(print, readout)
    leaveFamily(db, readout)
  }
  for (const print of prints) insertPrint.run(print, readout)
  setPrints.run(packPrints(prints), readout)
  if (prints.length === 0) return
  const sharers = findSamePrints.all(JSON.stringify(prints), readout) as Sharer[]
  const kin = sharers.filter(({ shared, prints: others }) => areReprints(shared, prints.length, others))
  if (kin.length > 0) unite(db, [readout, ...kin.map(({ n }) => n)])
}

/** A print has 53 bits. */
const PRINT_BYTES = 7

/** The prints of a readout lie with it, so that those that it had can be taken out; an index would only repeat them. */
function packPrints(prints: readonly number[]): Buffer {
  return Buffer.from(prints.map((print) => print.toString(16).padStart(2 * PRINT_BYTES, '0')).join(''), 'hex')
}

function unpackPrints(packed: Buffer): number[] {
  return Array.from({ length: packed.length / PRINT_BYTES }, (_, i) =>
    Number.parseInt(packed.toString('hex', i * PRINT_BYTES, (i + 1) * PRINT_BYTES), 16),
  )
}

/** Two texts are one if they share two thirds of their longest sentences. */
function areReprints(shared: number, ours: number, theirs: number): boolean {
  return shared * 3 >= Math.max(ours, theirs) * 2
}

function unite(db: Connection, readouts: readonly number[]): void {
  const { findFamily, findFamilyMembers, findId, setFamily } = statementsOf(db)
  const members = new Map<number, string>()
  for (const n of readouts) {
    members.set(n, findId.get(n) as string)
    const family = findFamily.get(n) as string | null
    if (family === null) continue
    for (const { n: other, id } of findFamilyMembers.all(family) as { n: number; id: string }[])
      members.set(other, id)
  }
  const first = [...members.values()].sort()[0]
  for (const n of members.keys()) setFamily.run(first, n)
}

/** A text that was edited may be no reprint any more; what is left of its family goes by its own first member. */
function leaveFamily(db: Connection, readout: number): void {
  const { findFamily, findFamilyMembers, setFamily } = statementsOf(db)
  const family = findFamily.get(readout) as string | null
  if (family === null) return
  setFamily.run(null, readout)
  const left = findFamilyMembers.all(family) as { n: number; id: string }[]
  const first = left.length > 1 ? (left.map(({ id }) => id).sort()[0] ?? null) : null
  for (const { n } of left) setFamily.run(first, n)
}
