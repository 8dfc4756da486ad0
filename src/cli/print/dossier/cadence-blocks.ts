import { type Cadence, LEAST_GAPS } from '../../../tasks/dossier/cadence.ts'
import { type Block, type Pieces, plain } from '../document/document.ts'
import { kindTag, quiet } from './contact-blocks.ts'
import type { Desk } from './desk.ts'

/** The last contact, and whether the gap since then is usual for the two. */
export function cadenceBlocks(desk: Desk): readonly Block[] {
  const { dossier, labels } = desk
  const words = labels.dossier
  const [all] = dossier.cadence
  const last = all?.last ? desk.contact(all.last.event) : undefined
  if (!all || !last) return [quiet(words.none)]
  const texts = Object.entries(dossier.basis.sinceLast).map(([side, count]) =>
    words.textsOf(desk.name(side), count),
  )
  const { columns } = words
  return [
    {
      type: 'paragraph',
      pieces: [
        desk.noted(words.last(last.day ?? '', kindTag(last.kind, desk)), [
          ...desk.inList([last.id]),
          ...last.sentences.flatMap(
            (one, i): Pieces => [{ text: i === 0 ? ': ' : '; ' }, ...desk.quote(one)],
          ),
        ]),
      ],
    },
    { type: 'paragraph', pieces: verdictPieces(all, desk) },
    {
      type: 'paragraph',
      isQuiet: true,
      pieces: [
        desk.searched(
          words.sinceLast(texts.join(labels.words.comma)),
          dossier.pair.map((side) => `country:${side} after:${all.last?.day ?? ''}`),
        ),
      ],
    },
    {
      type: 'table',
      head: [
        columns.series,
        columns.occasions,
        columns.median,
        columns.middle,
        columns.longest,
        columns.last,
        columns.open,
        columns.asLong,
        columns.verdict,
      ],
      isNumber: [false, true, true, true, true, false, true, true, false],
      rows: dossier.cadence.map((one) => rowOf(one, desk)),
    },
    quiet(words.howCadence(LEAST_GAPS)),
  ]
}

function verdictPieces({ verdict, open, asLong, gaps, usual }: Cadence, desk: Desk): Pieces {
  const words = desk.labels.dossier
  if (verdict === 'too-few' || !usual || open === null)
    return plain(words.tooFewGaps(gaps.length, LEAST_GAPS))
  return [
    { text: `${words.overdue[verdict]} `, isStrong: verdict === 'overdue' },
    desk.noted(
      words.openGap(open, asLong, gaps.length, usual.median),
      desk.inList([...new Set(gaps.flatMap(({ from, to }) => [from, to]))]),
    ),
  ]
}

function rowOf(cadence: Cadence, desk: Desk): readonly Pieces[] {
  const { labels } = desk
  const words = labels.dossier
  const { series, contacts, usual, gaps, last, open, asLong, verdict } = cadence
  const name = series === 'all' || series === 'heads' ? words.series[series] : kindTag(series, desk)
  const ends = [...new Set(gaps.flatMap(({ from, to }) => [from, to]))]
  const between = (text: string): Pieces => [
    desk.noted(text, [{ text: `${words.gapsNote(gaps.length)} ` }, ...desk.inList(ends), { text: '.' }]),
  ]
  const longest = gaps.reduce<Cadence['gaps'][number] | null>(
    (a, b) => (a === null || b.days > a.days ? b : a),
    null,
  )
  const long = gaps.filter(({ days }) => open !== null && days >= open)
  const lastOnly = last ? [last.event] : []
  return [
    plain(name),
    contacts > 0
      ? [desk.noted(String(contacts), desk.inList(ends.length > 0 ? ends : lastOnly))]
      : plain('–'),
    usual ? between(String(usual.median)) : plain('–'),
    usual ? between(`${usual.lower}–${usual.upper}`) : plain('–'),
    longest
      ? [
          desk.noted(String(longest.days), [
            { text: `${words.longestNote} ` },
            ...desk.inList([longest.from, longest.to]),
          ]),
        ]
      : plain('–'),
    plain(last?.day ?? '–'),
    open === null ? plain('–') : [desk.noted(String(open), desk.inList(lastOnly))],
    long.length > 0
      ? [
          desk.noted(
            `${asLong}/${gaps.length}`,
            desk.inList([...new Set(long.flatMap(({ from, to }) => [from, to]))]),
          ),
        ]
      : plain(gaps.length > 0 ? `0/${gaps.length}` : '–'),
    plain(words.verdicts[verdict]),
  ]
}
