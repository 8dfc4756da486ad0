import { LEAST_WAITS } from '../../../tasks/dossier/one-sided.ts'
import type { Undertaking } from '../../../tasks/dossier/promises.ts'
import { type Block, type Pieces, plain } from '../document/document.ts'
import { kindTag, quiet } from './contact-blocks.ts'
import type { Desk } from './desk.ts'

const MOST_WITHOUT_DAY = 20
const MOST_ONE_SIDED = 30

/** All whose day is to come, then those reported as done or taken back, then the latest of the others. */
export function undertakingBlocks(desk: Desk): readonly Block[] {
  const { dossier, labels } = desk
  const words = labels.dossier
  const { undertakings } = dossier
  if (undertakings.length === 0) return [quiet(words.noUndertakings)]
  const ahead = undertakings.filter(({ state }) => state === 'ahead')
  const others = undertakings
    .filter(({ state }) => state !== 'ahead')
    .sort((a, b) => told(b) - told(a) || ((a.day ?? '') < (b.day ?? '') ? 1 : -1))
  const shown = [...ahead, ...others.slice(0, MOST_WITHOUT_DAY)]
  const { columns } = words
  return [
    quiet(words.howUndertakings),
    {
      type: 'table',
      head: [columns.by, columns.words, columns.due, columns.use, columns.day].map((name, i) =>
        i === 0 ? labels.headings.undertakings : name,
      ),
      isNumber: [false, false, false, false, false],
      rows: shown.map((one) => undertakingRow(one, desk)),
    },
    ...(shown.length < undertakings.length
      ? [quiet(words.moreUndertakings(undertakings.length - shown.length))]
      : []),
  ]
}

const told = ({ standing }: Undertaking): number => (isTold(standing) ? 1 : 0)

const isTold = (standing: Undertaking['standing']): boolean =>
  standing?.status === 'reported-done' || standing?.status === 'withdrawn'

function undertakingRow(
  { by, hardness, due, day, sentence, state, standing }: Undertaking,
  desk: Desk,
): readonly Pieces[] {
  const { labels, dossier } = desk
  const who = by === 'both' ? labels.speakers.bothTag : desk.name(by)
  const firmly = (labels.hardness as Readonly<Record<string, string>>)[hardness] ?? hardness
  const kept = dossier.sentences[sentence]
  const text = dossier.readouts.find(({ id }) => id === kept?.readout)
  const lang = text?.lang === labels.lang ? null : (text?.lang ?? null)
  const said = labels.words.quote((kept?.quote ?? '').replace(/\s+/g, ' ').trim())
  return [
    plain(`${who} ${firmly}`),
    [{ ...desk.noted(said, kept ? desk.source(kept.readout) : []), lang }],
    plain(due ?? '–'),
    standingPieces(standing, labels.dossier.states[state], desk),
    plain(day?.slice(0, 10) ?? '–'),
  ]
}

/** How it stands, with the sentence that says so where that is another than its own. */
function standingPieces(standing: Undertaking['standing'], state: string, desk: Desk): Pieces {
  const { labels, dossier } = desk
  if (!standing) return plain(state)
  const { status, basis } = standing
  const words = `${state}${labels.words.semicolon}${labels.ledger.statuses[status]}`
  if (!isTold(standing) || !basis) return plain(words)
  const said = labels.words.quote(basis.quote.replace(/\s+/g, ' ').trim())
  const isHere = dossier.readouts.some(({ id }) => id === basis.readout)
  const quoted = `${words}${labels.words.comma}${basis.day?.slice(0, 10) ?? '–'} ${said}`
  return [desk.noted(quoted, isHere ? desk.source(basis.readout) : [])]
}

export function dateBlocks(desk: Desk): readonly Block[] {
  const { dossier, labels } = desk
  const words = labels.dossier
  if (dossier.dates.length === 0) return [quiet(words.noDates)]
  return [
    {
      type: 'table',
      head: [words.columns.when, words.columns.what, words.columns.named],
      isNumber: [false, false, true],
      rows: dossier.dates.map(({ when, what, named }) => [
        plain(when),
        plain(what.replace(/\s+/g, ' ').trim()),
        desk.figure(named, 'quoted'),
      ]),
    },
  ]
}

/** Events that only one side has published on, the latest first, as far as the archive can tell. */
export function oneSidedBlocks(desk: Desk): readonly Block[] {
  const { dossier, labels } = desk
  const words = labels.dossier
  const told = dossier.oneSided.filter(({ waited }) => waited !== null)
  const untold = dossier.oneSided.length - told.length
  const { usual, both } = dossier.wait
  const shown = [...told].reverse().slice(0, MOST_ONE_SIDED)
  const { columns } = words
  return [
    quiet(
      `${words.howOneSided} ${usual ? words.waits(both, usual.median, usual.lower, usual.upper) : words.tooFewWaits(both, LEAST_WAITS)}`,
    ),
    ...(shown.length > 0
      ? [
          {
            type: 'table' as const,
            head: [columns.day, columns.kind, columns.by, columns.silent, columns.waited],
            isNumber: [false, false, false, false, true],
            rows: shown.map(({ event, day, by, silent, waited }) => [
              plain(day),
              plain(kindTag(desk.contact(event)?.kind ?? 'other', desk)),
              plain(desk.name(by)),
              plain(desk.name(silent)),
              [desk.noted(words.daysLong(waited ?? 0), desk.inList([event]))],
            ]),
          },
        ]
      : [quiet(untold > 0 ? words.none : words.noOneSided)]),
    ...(shown.length < told.length ? [quiet(words.shownOf(shown.length, told.length))] : []),
    ...(untold > 0 ? [quiet(words.notCovered(untold))] : []),
  ]
}
