import { Command, Option } from 'commander'
import { DOSSIER_FORMATS, type DossierFormat } from '../../tasks/choices.ts'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'
import { parseDate } from './parse-date.ts'
import { withUi } from './ui-flag.ts'

export interface DossierFlags extends ArchiveFlags {
  readonly since?: string
  readonly until?: string
  readonly asOf?: string
  readonly format: DossierFormat
  readonly allSentences?: true
  readonly register?: string[]
  readonly output?: string
}

const HELP = `
Sides go by their codes (ISO 3166-1, or EUE, UNO, NAT, AFU, ASN) or by a name in English, Chinese or Russian.
Numbers count events, not texts; each stands on sentences, which footnotes and --json name.

Examples:
  dragoman dossier FRA DEU
  dragoman dossier France Germany --since 2031 --format docx --output brief.docx
  dragoman dossier FRA DEU --format html > brief.html
  dragoman dossier FRA DEU --json | jq .cadence[0].verdict`

/** `dragoman dossier`: how two sides deal with each other. */
export function dossierCommand(): Command {
  return withUi(onArchive(new Command('dossier')))
    .description('tell how two sides deal with each other: contacts, cadence, themes, words, undertakings')
    .argument('<a>', 'a state or body, by code or name')
    .argument('<b>', 'the other')
    .option('--since <date>', 'only events on this day, month or year, or later', parseDate)
    .option('--until <date>', 'only events on this day, month or year, or earlier', parseDate)
    .option('--as-of <date>', 'the day from which things are ahead or past (default: today)')
    .addOption(new Option('-f, --format <format>', 'how').choices(DOSSIER_FORMATS).default('text'))
    .option('--all-sentences', 'footnotes quote every sentence, not only the first and the last')
    .option('--register <file...>', 'names of states and bodies of your own, in YAML')
    .option('-o, --output <file>', 'write to this file')
    .addHelpText('after', HELP)
    .action(async (a: string, b: string, flags: DossierFlags) => {
      const { runDossier } = await import('./run-dossier.ts')
      await runDossier([a, b], flags)
    })
}
