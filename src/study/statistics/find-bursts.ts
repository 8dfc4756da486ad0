/** Periods in a row in which something is more frequent than usual; numbers of periods, the last one included. */
export interface Burst {
  readonly from: number
  readonly to: number
  /** How much better the higher rate explains them than the usual one, in nats. */
  readonly weight: number
}

/** The higher rate is so many times the usual one. */
const TIMES = 2
/** What it costs to go up, in units of the logarithm of the number of periods. */
const COST = 1
const HIGHEST = 0.9999

/**
 * Bursts after Kleinberg (2002, section 4: batched arrivals, an automaton of two states): of `all[t]` documents or events
 * of period t, `some[t]` have what is looked for, a binomial number at the usual rate or at twice that. The cheapest
 * sequence of states is found by dynamic programming; going up costs the logarithm of the number of periods. Periods in
 * which there is nothing at all say nothing.
 */
export function findBursts(some: readonly number[], all: readonly number[]): Burst[] {
  const gains = gainsOf(some, all)
  const price = COST * Math.log(Math.max(2, all.length))
  const states = cheapest(gains, price)
  const bursts: Burst[] = []
  for (let from = 0; from < states.length; from++) {
    if (!states[from]) continue
    let to = from
    while (states[to + 1]) to++
    const weight = gains.slice(from, to + 1).reduce((sum, gain) => sum + gain, 0)
    bursts.push({ from, to, weight })
    from = to
  }
  return bursts
}

/** The weight of the heaviest burst; 0 if there is none. */
export function heaviestBurst(some: readonly number[], all: readonly number[]): number {
  const gains = gainsOf(some, all)
  const price = COST * Math.log(Math.max(2, all.length))
  const states = cheapest(gains, price)
  let [heaviest, weight] = [0, 0]
  for (let t = 0; t < gains.length; t++) {
    weight = states[t] ? weight + (gains[t] as number) : 0
    if (weight > heaviest) heaviest = weight
  }
  return heaviest
}

/** By how much the higher rate makes each period likelier; the ways to choose which ones cancel out. */
function gainsOf(some: readonly number[], all: readonly number[]): number[] {
  const [k, n] = [some.reduce((a, b) => a + b, 0), all.reduce((a, b) => a + b, 0)]
  if (k === 0 || k === n) return all.map(() => 0)
  const usual = Math.min(k / n, HIGHEST)
  const higher = Math.min(TIMES * usual, HIGHEST)
  const [withIt, without] = [Math.log(higher / usual), Math.log((1 - higher) / (1 - usual))]
  return all.map((total, t) => (some[t] ?? 0) * withIt + (total - (some[t] ?? 0)) * without)
}

/** For each period whether it is cheaper to be in the higher state (Viterbi). */
function cheapest(gains: readonly number[], price: number): boolean[] {
  let [low, high] = [0, -price]
  const cameUp: boolean[] = []
  const stayedUp: boolean[] = []
  for (const gain of gains) {
    const fromHigh = high > low
    const stays = high > low - price
    cameUp.push(fromHigh)
    stayedUp.push(stays)
    ;[low, high] = [Math.max(low, high), Math.max(high, low - price) + gain]
  }
  const states: boolean[] = []
  let isHigh = high > low
  for (let t = gains.length - 1; t >= 0; t--) {
    states[t] = isHigh
    isHigh = isHigh ? (stayedUp[t] as boolean) : (cameUp[t] as boolean)
  }
  return states
}
