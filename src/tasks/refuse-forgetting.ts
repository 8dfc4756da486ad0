import type { Archive } from '../archive/archive.ts'
import { DragomanError } from '../record/errors.ts'

/**
 * Names that only a user's register knows would vanish from all records if texts were read again without it. Throws
 * DragomanError `bad-flag` where an archive was read with one, and none is given.
 */
export async function refuseForgetting(archive: Archive, hint: string): Promise<void> {
  const { byReader } = await archive.stats()
  const had = byReader.filter(({ reader }) => reader.includes('+'))
  if (had.length === 0) return
  const texts = had.reduce((sum, { versions }) => sum + versions, 0)
  throw new DragomanError(
    'bad-flag',
    `${texts} texts of this archive were read with a register of your own, and none is given.`,
    { hint },
  )
}
