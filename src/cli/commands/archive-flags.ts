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

/** A day, month or year of the calendar, for commander. */
export function parsePeriod(value: string): string {
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? []
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (
    year !== '' &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(`${year}-${month}-${day}`)
  )
    return value
  throw new InvalidArgumentError('It is a day, a month or a year of the calendar: 2031-05-04, 2031-05, 2031.')
}

/** Two sides, by codes or names, for commander: CHN,RUS or China,Russia or CHN-RUS. */
export function parseSides(value: string): readonly [string, string] {
  const parts = /^[A-Za-z]{3}-[A-Za-z]{3}$/.test(value) ? value.split('-') : value.split(/[,，]/)
  const [a = '', b = ''] = parts.map((part) => part.trim())
  if (parts.length === 2 && a !== '' && b !== '') return [a, b]
  throw new InvalidArgumentError('It is two states or bodies, such as CHN,RUS or China,Russia.')
}

/** A whole number of at least one, for commander. */
export function parseCount(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It is a whole number, 1 or more.')
}
