import { Command, Option } from 'commander'
import { type ArchiveFlags, onArchive, parseCount } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

export interface SearchFlags extends ArchiveFlags {
  readonly limit: number
  readonly order?: 'rank' | 'newest' | 'oldest'
  readonly allVersions?: true
  readonly facets?: boolean
}
export interface KwicFlags extends ArchiveFlags {
  readonly limit: number
  readonly sort: 'left' | 'right' | 'hit' | 'text'
  readonly width: number
}

const HELP = `
Words must all occur; "a phrase"; word* for beginnings; AND OR NOT, -word, brackets; a NEAR/5 b; chars:"any characters".
Fields: speaker: side: act: kind: pair: mentions: topic: formula: lang: publisher: country: initiator: by: readout:
title: id: before: after: date: – several values with commas. Names are found in every spelling that the register knows.
Speaker, side and act asked together are met by one statement.

Examples:
  dragoman search 'gas "transit agreement"'
  dragoman search 'pair:FRA-DEU kind:call after:2031-05'
  dragoman search 'speaker:Lund act:commit energy'
  dragoman search '贸易 OR trade*' --json`

/** `dragoman search`: readouts that a query finds, the best first. */
export function searchCommand(): Command {
  return withUi(onArchive(new Command('search')))
    .description('find readouts in the archive')
    .argument('<query...>', 'what to look for')
    .option('--limit <count>', 'how many to show', parseCount, 20)
    .addOption(new Option('--order <order>', 'how to sort').choices(['rank', 'newest', 'oldest']))
    .option('--all-versions', 'look into texts that were replaced by later ones as well')
    .option('--no-facets', 'leave out the counts by kind, pair, publisher, language and year')
    .addHelpText('after', HELP)
    .action(async (query: string[], flags: SearchFlags) => {
      const { runSearch } = await import('./run-search.ts')
      await runSearch(query.join(' '), flags)
    })
}

/** `dragoman kwic`: every place of a word or phrase, in its context. */
export function kwicCommand(): Command {
  return withUi(onArchive(new Command('kwic')))
    .description('show every place of a word or phrase with what is left and right of it')
    .argument('<query...>', 'what to look for, as in "dragoman search"')
    .option('--limit <count>', 'how many lines to show', parseCount, 100)
    .option('--width <count>', 'characters on either side', parseCount, 40)
    .addOption(
      new Option('--sort <order>', 'by what to sort')
        .choices(['left', 'right', 'hit', 'text'])
        .default('right'),
    )
    .addHelpText('after', '\nExample:\n  dragoman kwic "strategic partner*" --sort left')
    .action(async (query: string[], flags: KwicFlags) => {
      const { runKwic } = await import('./run-search.ts')
      await runKwic(query.join(' '), flags)
    })
}
