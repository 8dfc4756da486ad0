/** Tells numbers below a bound that were not met before; many rounds share its memory, which is never cleared. */
export class Distinct {
  readonly #met: Int32Array
  #round = 0

  constructor(bound: number) {
    this.#met = new Int32Array(bound)
  }

  /** From here on nothing was met. */
  begin(): void {
    this.#round++
  }

  isNew(number: number): boolean {
    if (this.#met[number] === this.#round) return false
    this.#met[number] = this.#round
    return true
  }
}
