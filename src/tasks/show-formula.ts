import type { Archive } from '../archive/archive.ts'
import {
  type Companion,
  compareIssuers,
  findCompanions,
  type IssuerShare,
} from '../study/formulas/compare-shares.ts'
import type { Coverage } from '../study/formulas/count-events.ts'
import type { PeriodName } from '../study/formulas/cut-periods.ts'
import { type EventUses, type ToldUse, toldUse, usesByEvent } from '../study/formulas/formula-use.ts'
import { LEAST_EVENTS, makeTrend, SHUFFLES, type Trend } from '../study/formulas/make-trend.ts'
import type { Scope } from '../study/formulas/scope.ts'
import { type Adoption, tellAdoption } from '../study/formulas/tell-adoption.ts'
import {
  type SpeakerUses,
  type TowardUses,
  tellSpeakers,
  tellToward,
  tellVariants,
  type Variant,
} from '../study/formulas/tell-speakers.ts'
import { type Rate, wilsonInterval } from '../study/statistics/wilson-interval.ts'
import { allReadouts, countScope, type ScopeQuestion, scopeOf } from './formula-scope.ts'
import { gatherUses, holdersOf } from './gather-uses.ts'
import { keptFormulas } from './kept-formulas.ts'
import { type AskedFormula, askedKept, nameFormula, registeredFormulas } from './name-formula.ts'

export { SHUFFLES }

/** What is known of a formula, without the way in which it is looked for. */
type NamedFormula = Omit<AskedFormula, 'query'>

/** The numbers that are told of every formula. */
export interface FormulaFigures {
  readonly formula: NamedFormula
  readonly scope: Scope
  readonly coverage: Coverage
  /** Events that have it; documents, of reprints one. */
  readonly uses: number
  readonly documents: number
  /** Of the events of the scope; null where they are too few to say. */
  readonly share: Rate | null
  /** Texts that have it and are left out, since they have no day or are in another language or outside the scope. */
  readonly elsewhere: number
  readonly trend: Trend
}

/** A companion by its name. */
type NamedCompanion = Companion & { readonly name: string }

/** All that an archive tells of a set phrase. */
export interface FormulaStory extends FormulaFigures {
  readonly variants: readonly Variant[]
  readonly first: ToldUse | null
  readonly last: ToldUse | null
  readonly speakers: readonly SpeakerUses[]
  readonly toward: readonly TowardUses[]
  readonly issuers: readonly IssuerShare[]
  readonly adoption: readonly Adoption[]
  /** Null where the uses are too few to say. */
  readonly companions: readonly NamedCompanion[] | null
  /** The newest first; `isCut` where there are more. */
  readonly concordance: {
    readonly lines: readonly ToldUse[]
    readonly places: number
    readonly isCut: boolean
  }
}

export interface StoryQuestion extends ScopeQuestion {
  readonly by?: PeriodName
  /** Lines of the concordance. */
  readonly lines: number
}

/** Tells of one set phrase. Throws `bad-query` and `bad-flag`. */
export async function showFormula(
  archive: Archive,
  typed: string,
  question: StoryQuestion,
): Promise<FormulaStory> {
  const kept = await keptFormulas(archive)
  const formula = await nameFormula(archive, typed, kept)
  const scope = scopeOf(question, formula.langs)
  const { events, documents, coverage } = countScope(await allReadouts(archive), scope)
  const uses = await gatherUses(archive, formula, documents)
  const found = usesByEvent(events, uses)
  const ids = new Set(uses.keys())
  const others = new Map<string, ReadonlySet<string>>()
  const names = new Map<string, string>()
  for (const other of [...registeredFormulas(), ...kept.map(askedKept)]) {
    if (other.key === formula.key || (formula.registered !== null && other.registered === formula.registered))
      continue
    // Where nothing could be said of companions, they are not looked for.
    if (found.length < LEAST_EVENTS) break
    others.set(other.key, await holdersOf(archive, other))
    names.set(other.key, other.name)
  }
  return {
    ...figuresOf(formula, { scope, coverage, uses: found.length, documents: uses.size }),
    elsewhere: (await holdersOf(archive, formula)).size - uses.size,
    trend: makeTrend(events, ids, question.by === undefined ? {} : { by: question.by }),
    variants: tellVariants(found),
    ...firstAndLast(found),
    speakers: tellSpeakers(found),
    toward: tellToward(found),
    issuers: compareIssuers(events, ids),
    adoption: tellAdoption(events, found),
    companions:
      findCompanions(events, ids, others)?.map((one) => ({ ...one, name: names.get(one.id) ?? one.id })) ??
      null,
    concordance: concordanceOf(found, question.lines),
  }
}

/** The figures but the trend and what lies elsewhere. */
export function figuresOf(
  { query: _, ...formula }: AskedFormula,
  counted: Pick<FormulaFigures, 'scope' | 'coverage' | 'uses' | 'documents'>,
): Omit<FormulaFigures, 'trend' | 'elsewhere'> {
  const { uses, coverage } = counted
  return {
    formula,
    ...counted,
    share: coverage.events >= LEAST_EVENTS ? wilsonInterval(uses, coverage.events) : null,
  }
}

function firstAndLast(found: readonly EventUses[]): Pick<FormulaStory, 'first' | 'last'> {
  const told = (one: EventUses | undefined) => {
    const use = one?.uses[0]
    return one && use ? toldUse(use, one.event.day) : null
  }
  return { first: told(found[0]), last: told(found.at(-1)) }
}

function concordanceOf(found: readonly EventUses[], limit: number): FormulaStory['concordance'] {
  const all = found.flatMap(({ event, uses }) =>
    uses.flatMap((use) => use.places.map((place) => toldUse(use, event.day, place))),
  )
  const lines = all.slice(Math.max(0, all.length - limit)).reverse()
  return { lines, places: all.length, isCut: all.length > limit }
}
