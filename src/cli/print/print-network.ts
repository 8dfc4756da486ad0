import type { Network } from '../../tasks/network/tell-network.ts'
import type { PaperDocument } from './document/document.ts'
import { plain } from './document/document.ts'
import { writeTerminal } from './document/write-terminal.ts'
import type { Sheet } from './sheet.ts'

const MOST_ISSUERS = 8
const COMMAND = 'dragoman events --pair A,B'

/** The pairs of most events as a table, and what it stands on. */
export function printNetwork(
  network: Network,
  sheet: Sheet,
  { name, limit }: { readonly name: (code: string) => string; readonly limit: number },
): string {
  const { labels } = sheet
  const words = labels.network
  const { basis, nodes, edges } = network
  const shown = edges.slice(0, limit)
  const days = basis.first && basis.last ? labels.dossier.days(basis.first, basis.last) : ''
  const issuers = basis.issuers
    .slice(0, MOST_ISSUERS)
    .map(({ country, readouts }) =>
      labels.dossier.textsOf(country ? name(country) : labels.stats.unknownPublisher, readouts),
    )
  const { columns } = words
  const spread = (counts: Readonly<Record<string, number>>, tags: Readonly<Record<string, string>>) =>
    Object.entries(counts)
      .sort((a, b) => b[1] - a[1])
      .map(([key, count]) => `${tags[key] ?? key} ${count}`)
      .join(labels.words.comma)
  const document: PaperDocument = {
    title: network.state ? words.circleTitle(name(network.state)) : words.title,
    lang: labels.lang,
    notes: [],
    blocks: [
      {
        type: 'paragraph',
        pieces: plain(
          [words.basis(basis.events, basis.readouts, nodes.length, edges.length), days]
            .filter(Boolean)
            .join(labels.words.semicolon),
        ),
      },
      { type: 'paragraph', isQuiet: true, pieces: plain(words.issuers(issuers.join(labels.words.comma))) },
      {
        type: 'table',
        head: [
          columns.sides,
          columns.events,
          columns.alone,
          columns.first,
          columns.last,
          columns.channels,
          columns.ranks,
        ],
        isNumber: [false, true, true, false, false, false, false],
        rows: shown.map(({ pair, events, alone, first, last, byKind, byLevel }) => [
          plain(pair.join(' ')),
          plain(String(events.length)),
          plain(String(alone)),
          plain(first ?? '–'),
          plain(last ?? '–'),
          plain(spread(byKind, labels.kindTags)),
          plain(spread(byLevel, labels.dossier.levels)),
        ]),
      },
      ...(shown.length < edges.length
        ? [
            {
              type: 'paragraph' as const,
              isQuiet: true,
              pieces: plain(words.shownOf(shown.length, edges.length)),
            },
          ]
        : []),
      { type: 'paragraph', isQuiet: true, pieces: plain(words.openNumbers(COMMAND)) },
    ],
  }
  return writeTerminal(document, sheet)
}
