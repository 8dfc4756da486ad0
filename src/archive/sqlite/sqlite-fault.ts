import { DragomanError } from '../../record/errors.ts'

/** A fault of SQLite as a sentence for a person; what is no such fault comes back as it was. */
export function sqliteFault(fault: unknown, path: string): unknown {
  if (fault instanceof DragomanError) return fault
  const code = (fault as { code?: unknown }).code
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return fault
  const say = (kind: ConstructorParameters<typeof DragomanError>[0], message: string, hint: string) =>
    new DragomanError(kind, message, { hint, cause: fault })
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE' || code === 'SQLITE_IOERR_SHMSIZE') {
    return say(
      'archive-full',
      `There is no room left on the disk for ${path}.`,
      'Nothing of the last step was kept and the file is whole. Make room and run the same command again.',
    )
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return say(
      'archive-busy',
      `Another program is writing to ${path} and does not let go of it.`,
      'Wait until it has finished and try again.',
    )
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_PERM') {
    return say(
      'read-only-archive',
      `${path} or its folder may not be written.`,
      'Look at who owns them, or name another place with --archive FILE.',
    )
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return say(
      'bad-archive',
      `${path} is damaged.`,
      'Look at what is wrong with "dragoman check"; restore it from a copy or an export.',
    )
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return say(
      'bad-archive',
      `${path} could not be read or written (${code}).`,
      'Look at the disk it lies on.',
    )
  }
  return fault
}
