import type { ReadoutRecord } from '../../src/record/record.ts'
import type { Span } from '../../src/record/span.ts'
import type { Label } from './label.ts'
import { sameName } from './same-name.ts'

/** A place where the reading differs from the hand label. `sentence` is null for what belongs to no single sentence. */
export interface Gap {
  readonly id: string
  readonly field: string
  readonly sentence: number | null
  readonly expected: string
  readonly read: string
}

/** What was looked at: how many labels each field has, and which of them the reading misses or adds to. */
export interface Comparison {
  readonly gaps: readonly Gap[]
  readonly looked: ReadonlyMap<string, number>
}

/** Compares a record with the hand label of the same text, field by field. Names are compared by their words. */
export function compareReading(label: Label, record: ReadoutRecord): Comparison {
  const gaps: Gap[] = []
  const looked = new Map<string, number>()
  const look: Look = (field, sentence, expected, read, same) => {
    looked.set(field, (looked.get(field) ?? 0) + 1)
    if (!same) gaps.push({ id: label.id, field, sentence, expected, read })
  }
  look('readout', null, String(label.readout), String(record.readout), label.readout === record.readout)
  if (!label.readout || !record.readout) return { gaps, looked }
  compareEvent(label, record, look)
  compareSentences(label, record, look)
  comparePromises(label, record, look)
  return { gaps, looked }
}

type Look = (field: string, sentence: number | null, expected: string, read: string, same: boolean) => void

function compareEvent(label: Label, { engagement }: ReadoutRecord, look: Look): void {
  const wanted = label.engagement
  if (!wanted) throw new Error(`${label.id} is labelled a readout and has no engagement`)
  const simple = (field: string, expected: string | null, read: string | null) =>
    look(field, null, expected ?? 'none', read ?? 'none', expected === read)
  simple('kind', wanted.kind, engagement?.kind ?? null)
  simple('date', wanted.date, engagement?.date?.value ?? null)
  simple('initiator', wanted.initiator, engagement?.initiator ?? null)
  const shown = (person: { readonly name: string; readonly country: string | null }) =>
    `${person.name} (${person.country ?? 'none'})`
  const pairs = pairUp(
    wanted.participants,
    engagement?.participants ?? [],
    (a, b) => sameName(a.name, b.name) && a.country === b.country,
  )
  lookAtPairs('participants', pairs, shown, shown, () => null, look)
}

function compareSentences(label: Label, record: ReadoutRecord, look: Look): void {
  const spans = placesOf(label, record.text)
  for (const { i, speakers, acts } of label.sentences ?? []) {
    const span = spans.get(i)
    const statements = span ? record.statements.filter((statement) => covers(statement.span, span)) : []
    const said = [
      ...new Set(
        statements.flatMap(({ speakers: who }) =>
          who.map((one) => (one.type === 'person' ? one.name : one.type === 'side' ? one.country : one.type)),
        ),
      ),
    ]
    const rest = pairUp(speakers, said, sameSpeaker)
    look('speaker', i, list(speakers), list(said), rest.missed.length + rest.added.length === 0)
    const done = [...new Set(statements.flatMap((statement) => statement.acts.map(({ act }) => String(act))))]
    look('acts', i, list(acts), list(done), list([...acts].sort()) === list([...done].sort()))
  }
}

function comparePromises(label: Label, record: ReadoutRecord, look: Look): void {
  const spans = placesOf(label, record.text)
  const commitments = (label.commitments ?? []).map((one) => {
    const from = record.text.indexOf(one.quote, spans.get(one.i)?.[0] ?? 0)
    return { ...one, span: [from, from + one.quote.length] as const }
  })
  const pairs = pairUp(commitments, record.commitments, (a, b) => a.by === b.by && covers(a.span, b.span))
  const quoted = (span: Span) => record.text.slice(...span).replace(/\s+/g, ' ')
  const shownRead = (one: { readonly by: string; readonly span: Span }) => `${one.by}: ${quoted(one.span)}`
  lookAtPairs(
    'commitments',
    pairs,
    (one) => `${one.by}: ${one.quote}`,
    shownRead,
    (one) => one.i,
    look,
  )
  const dates = pairUp(label.milestones ?? [], record.milestones, (a, b) => a.when === b.when)
  const coming = (one: { readonly when: string; readonly what: string }) => `${one.when} ${one.what}`
  lookAtPairs('milestones', dates, coming, coming, () => null, look)
}

interface Pairs<A, B> {
  readonly paired: number
  readonly missed: readonly A[]
  readonly added: readonly B[]
}

/** Pairs each wanted thing with the first read one that is the same; each is used once. */
function pairUp<A, B>(wanted: readonly A[], read: readonly B[], same: (a: A, b: B) => boolean): Pairs<A, B> {
  const added = [...read]
  const missed = wanted.filter((a) => {
    const at = added.findIndex((b) => same(a, b))
    if (at >= 0) added.splice(at, 1)
    return at < 0
  })
  return { paired: wanted.length - missed.length, missed, added }
}

function lookAtPairs<A, B>(
  field: string,
  { paired, missed, added }: Pairs<A, B>,
  wantedText: (one: A) => string,
  readText: (one: B) => string,
  sentenceOf: (one: A) => number | null,
  look: Look,
): void {
  for (let n = 0; n < paired; n++) look(field, null, '', '', true)
  for (const one of missed) look(field, sentenceOf(one), wantedText(one), 'nothing', false)
  for (const one of added) look(field, null, 'nothing', readText(one), false)
}

/** Where each sentence of the label stands in the text that was read, which may have more around it. */
function placesOf(label: Label, text: string): Map<number, Span> {
  const places = new Map<number, Span>()
  let from = 0
  for (const { i, span } of label.sentences_all) {
    const sentence = label.text.slice(...span)
    const at = text.indexOf(sentence, from)
    if (at < 0) continue
    places.set(i, [at, at + sentence.length])
    from = at + sentence.length
  }
  return places
}

/** Whether two spans share at least half of the shorter one. */
function covers([a, b]: Span, [c, d]: Span): boolean {
  const shared = Math.min(b, d) - Math.max(a, c)
  return shared > 0 && shared * 2 >= Math.min(b - a, d - c)
}

function sameSpeaker(wanted: string, read: string): boolean {
  if (/^([A-Z]{3}|both|narrator)$/.test(wanted) || /^([A-Z]{3}|both|narrator)$/.test(read))
    return wanted === read
  return sameName(wanted, read)
}

function list(words: readonly string[]): string {
  return words.join(', ') || 'nothing'
}
