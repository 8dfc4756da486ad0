import { type Command, InvalidArgumentError } from 'commander'
import { type Archive, openArchive, USUAL_ARCHIVE } from '../../tasks/open-archive.ts'
import type { UiFlags } from '../terminal.ts'

/** Flags of every command that works on an archive. */
export interface ArchiveFlags extends UiFlags {
  readonly archive?: string
  readonly json?: true
}

/** Adds the flags that every command on an archive takes. */
export function onArchive(command: Command): Command {
  return command
    .option('--archive <file>', `the archive (default: $DRAGOMAN_ARCHIVE or ${USUAL_ARCHIVE})`)
    .option('--json', 'print JSON lines')
    .helpOption('-h, --help', 'print this help')
}

/** Runs with the archive open, and closes it whatever happens. */
export async function withArchive<T>(
  flags: ArchiveFlags,
  work: (archive: Archive) => Promise<T>,
  options: { readonly create?: boolean; readonly patience?: number } = {},
): Promise<T> {
  const archive = await openArchive(flags.archive ?? process.env.DRAGOMAN_ARCHIVE ?? USUAL_ARCHIVE, options)
  try {
    return await work(archive)
  } finally {
    await archive.close()
  }
}

/** A whole number of at least one, for commander. */
export function parseCount(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It is a whole number, 1 or more.')
}
