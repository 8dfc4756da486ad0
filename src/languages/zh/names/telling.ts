import type { KnownName, Name, Phrase, PhraseKind } from '../../../reader/index.ts'
import type { MentionType } from '../../../record/index.ts'
import type { ContractedStates } from './contracted-states.ts'
import type { FoundPerson } from './find-people.ts'
import type { Thing } from './find-things.ts'
import type { Sentence } from './sentence.ts'

/** What is told of one sentence, and where it goes. */
export interface Telling {
  readonly sentence: Sentence
  readonly found: readonly FoundPerson[]
  readonly contracted: ContractedStates
  readonly names: Name[]
  readonly phrases: Phrase[]
}

/** Continents that contracted forms name: "中非关系", "中欧班列". */
export const CONTINENTS: Readonly<Record<string, readonly [name: string, ref: string]>> = {
  EUE: ['欧洲', 'europe'],
  AFRICA: ['非洲', 'africa'],
}

export function fileState(telling: Telling, code: string, from: number, to: number): void {
  const entry = telling.sentence.page.gazetteer.state(code)
  const continent = CONTINENTS[code]
  const canonical = continent?.[0] ?? entry?.zh?.[0] ?? entry?.en[0] ?? code
  const type: MentionType = continent ? 'place' : 'state'
  file(telling, { type, from, to, rule: 'zh-state-contracted' }, { ref: continent?.[1] ?? code, canonical })
}

export function fileKnown(telling: Telling, known: KnownName, from: number, to: number): void {
  const type = known.type as MentionType
  file(
    telling,
    { type, from, to, rule: `register-${known.role}` },
    { ref: known.ref, canonical: known.canonical },
  )
}

export function file(
  { sentence, names }: Telling,
  { type, from, to, rule }: Thing,
  { ref = null, canonical, person = null }: Partial<Pick<Name, 'ref' | 'canonical' | 'person'>>,
): void {
  const first = sentence.tokens[from]
  const last = sentence.tokens[to - 1]
  if (!first || !last) return
  names.push({
    type,
    from: first.from,
    to: last.to,
    ref,
    canonical: canonical ?? sentence.slice(from, to),
    rule,
    certainty: 'stated',
    person,
  })
}

export function phrase(
  { sentence, phrases }: Telling,
  kind: PhraseKind,
  from: number,
  to: number,
  {
    person = null,
    office = null,
    side = null,
    ...rest
  }: Partial<Pick<Phrase, 'person' | 'office' | 'side' | 'isGroup'>>,
): void {
  const first = sentence.tokens[from]
  const last = sentence.tokens[to - 1]
  if (first && last) phrases.push({ kind, from: first.from, to: last.to, person, office, side, ...rest })
}
