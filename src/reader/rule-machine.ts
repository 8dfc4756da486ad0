import { PairTable } from './pair-table.ts'
import type { PositionAutomaton } from './position-automaton.ts'
import { rowAt } from './rows.ts'

const DEAD = 0
const MOST_STATES = 20_000
/** Where the bits of a signature are not known yet; a signature with all bits is learnt again each time. */
const UNLEARNT = -1

interface State {
  /** Positions, each doubled; odd where an adverb was passed over and nothing new was read. */
  readonly positions: readonly number[]
  /** Rules complete on entering this state. */
  readonly complete: readonly number[]
}

/**
 * Runs all rules over a sequence of signatures (sets of symbols) as a deterministic automaton whose states are made as
 * texts need them (the lazy subset construction of grep and RE2). Adverbs inside a match are passed over. What it finds
 * does not depend on what it has read before.
 */
export class RuleMachine {
  readonly #automaton: PositionAutomaton
  readonly #signatures: readonly ReadonlySet<number>[]
  readonly #adverb: number
  #states: State[] = []
  #known = new Map<string, number>()
  #edges = new PairTable(1 << 12)
  /** states by the signature that begins a match, -1 where not learnt */
  #starts = new Int32Array(0)

  readonly #firstBySymbol = new Map<number, number[]>()
  /** by signature and by state: a bit for each symbol that the one is and the other may go on with, many sharing one */
  #is: Int32Array = new Int32Array(0)
  #wants: Int32Array = new Int32Array(0)
  #final: Uint8Array = new Uint8Array(0)

  /** `runs` tells which rules this machine runs; all of them if it is left out. */
  constructor(
    automaton: PositionAutomaton,
    signatures: readonly ReadonlySet<number>[],
    adverb: number,
    runs: (rule: number) => boolean = () => true,
  ) {
    this.#automaton = automaton
    this.#signatures = signatures
    this.#adverb = adverb
    for (const position of automaton.first) {
      if (!runs(automaton.rule[position] as number)) continue
      const symbol = automaton.symbol[position] as number
      const positions = this.#firstBySymbol.get(symbol)
      if (positions) positions.push(position)
      else this.#firstBySymbol.set(symbol, [position])
    }
    this.#forget()
  }

  /** The state after a match begins with a unit of this signature; 0 if none can. */
  start(signature: number): number {
    const known = signature < this.#starts.length ? (this.#starts[signature] as number) : -1
    if (known >= 0) return known
    const next: number[] = []
    for (const symbol of this.#signatures[signature] as ReadonlySet<number>)
      next.push(...(this.#firstBySymbol.get(symbol) ?? []))
    const state = this.#stateOf(next.map((position) => position * 2))
    if (signature >= this.#starts.length) {
      const wider = new Int32Array(Math.max(256, this.#signatures.length * 2)).fill(-1)
      wider.set(this.#starts)
      this.#starts = wider
    }
    this.#starts[signature] = state
    return state
  }

  /** The state after one more unit; 0 if no rule can go on. */
  next(state: number, signature: number): number {
    // Half of all steps lead nowhere, which two small arrays tell without a look at the table.
    if (((this.#wants[state] as number) & this.#bitsOf(signature)) === 0) return DEAD
    const known = this.#edges.get(state, signature)
    if (known >= 0) return known
    return this.#learn(state, signature)
  }

  #bitsOf(signature: number): number {
    const known = signature < this.#is.length ? (this.#is[signature] as number) : UNLEARNT
    return known !== UNLEARNT ? known : this.#learnBits(signature)
  }

  #learnBits(signature: number): number {
    let bits = 0
    for (const symbol of this.#signatures[signature] as ReadonlySet<number>) bits |= bitOf(symbol)
    if (signature >= this.#is.length) {
      const wider = new Int32Array(this.#signatures.length * 2).fill(UNLEARNT)
      wider.set(this.#is)
      this.#is = wider
    }
    this.#is[signature] = bits
    return bits
  }

  /** The rules whose patterns are complete at this state. */
  complete(state: number): readonly number[] {
    return (this.#states[state] as State).complete
  }

  isFinal(state: number): boolean {
    return this.#final[state] === 1
  }

  /** Call between sentences: forgets learnt states where a hostile text has made too many. */
  trim(): void {
    if (this.#states.length > MOST_STATES) this.#forget()
  }

  #learn(state: number, signature: number): number {
    const { positions } = this.#states[state] as State
    const { follow } = this.#automaton
    const next = this.#after(
      positions.flatMap((position) => rowAt(follow, position >> 1)),
      signature,
    ).map((position) => position * 2)
    if (this.#signatures[signature]?.has(this.#adverb))
      next.push(...positions.map((position) => position | 1))
    const target = this.#stateOf(next)
    this.#edges.set(state, signature, target)
    return target
  }

  #after(candidates: readonly number[], signature: number): number[] {
    const symbols = this.#signatures[signature] as ReadonlySet<number>
    return candidates.filter((position) => symbols.has(this.#automaton.symbol[position] as number))
  }

  #stateOf(positions: readonly number[]): number {
    if (positions.length === 0) return DEAD
    const sorted = [...new Set(positions)].sort((a, b) => a - b)
    const key = sorted.join(',')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const { last, rule } = this.#automaton
    const complete = sorted.filter((position) => position % 2 === 0 && last[position >> 1] === 1)
    const rules = [...new Set(complete.map((position) => rule[position >> 1] as number))]
    const state = this.#states.push({ positions: sorted, complete: rules }) - 1
    this.#known.set(key, state)
    if (state >= this.#wants.length) this.#widen()
    this.#wants[state] = this.#wantedAfter(sorted)
    this.#final[state] = rules.length > 0 ? 1 : 0
    return state
  }

  #wantedAfter(positions: readonly number[]): number {
    const { follow, symbol } = this.#automaton
    let bits = bitOf(this.#adverb)
    for (const position of positions)
      for (const next of rowAt(follow, position >> 1)) bits |= bitOf(symbol[next] as number)
    return bits
  }

  #widen(): void {
    const size = Math.max(256, this.#wants.length * 2)
    const wants = new Int32Array(size)
    wants.set(this.#wants)
    this.#wants = wants
    const final = new Uint8Array(size)
    final.set(this.#final)
    this.#final = final
  }

  #forget(): void {
    this.#states = [{ positions: [], complete: [] }]
    this.#known = new Map()
    this.#edges = new PairTable(1 << 12)
    this.#starts = new Int32Array(0)
  }
}

/** One of thirty-two bits for a symbol. */
function bitOf(symbol: number): number {
  return 1 << (Math.imul(symbol, 0x9e3779b1) >>> 27)
}
