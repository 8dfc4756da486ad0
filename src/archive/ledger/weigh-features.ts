/** A name tells more than a word that is as rare; a topic is the editors' word for what words say already. */
const FACTORS: Readonly<Record<string, number>> = { r: 1.5, f: 1, t: 0.5, '#': 1 }

/**
 * What is expected before anything was counted, as if so many lines had been seen: in an archive of a few readouts,
 * words that are rare in diplomacy must not pass for common ones because two of three texts have them.
 */
const SEEN_BEFORE = 200
/** Share of lines that are expected to have a feature: short words of alphabets are the common ones. */
function expected(type: string, name: string): number {
  const value = name.slice(name.lastIndexOf(':') + 1)
  if (type === 't') return 0.05
  if (type !== 'w' || name.startsWith('w:zh:')) return 0.01
  return value.length < 4 ? 0.2 : value.length < 5 ? 0.05 : 0.01
}

/** Features as numbers, since lines are compared by the hundred thousand. */
export class FeatureTable {
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #counts: number[] = []
  readonly #linesIn = new Map<string, number>()
  #weights = new Float64Array(0)
  #areNames = new Uint8Array(0)

  /** The numbers of a line's features, ascending. */
  take(features: ReadonlySet<string>): Uint32Array {
    return Uint32Array.from([...features].map((feature) => this.#numberOf(feature))).sort()
  }

  /** Takes a line into account: what it has is so much commoner. */
  count(features: Uint32Array, lang: string): void {
    this.#linesIn.set(lang, (this.#linesIn.get(lang) ?? 0) + 1)
    for (const feature of features) this.#counts[feature] = (this.#counts[feature] ?? 0) + 1
  }

  /**
   * Works out how much each feature tells when two lines share it: the rarer, the more; in nats, ln(lines / lines that
   * have it). Words are counted within their language, or those of a language with few texts would all be rare.
   */
  weigh(): void {
    const all = [...this.#linesIn.values()].reduce((sum, lines) => sum + lines, 0)
    this.#areNames = Uint8Array.from(this.names, (name) => (/^[rf]:/.test(name) ? 1 : 0))
    this.#weights = Float64Array.from(this.names, (name, i) => {
      const [type = '', lang = ''] = name.split(':')
      const lines = type === 'w' ? (this.#linesIn.get(lang) ?? 0) : all
      const seen = (this.#counts[i] ?? 0) + SEEN_BEFORE * expected(type, name)
      const idf = Math.log((lines + SEEN_BEFORE) / (seen + 0.5))
      return Math.max(0, idf) * (FACTORS[type] ?? 1)
    })
  }

  weightOf(feature: number): number {
    return this.#weights[feature] ?? 0
  }

  /** Whether it is the same in every language. */
  isOfAllLanguages(feature: number): boolean {
    return !this.names[feature]?.startsWith('w:')
  }

  /** Whether it is a named thing or a set phrase. */
  isName(feature: number): boolean {
    return this.#areNames[feature] === 1
  }

  #numberOf(feature: string): number {
    const known = this.#numbers.get(feature)
    if (known !== undefined) return known
    const number = this.names.length
    this.names.push(feature)
    this.#numbers.set(feature, number)
    return number
  }
}

/** Numbers of features depend on the order of filing; their names do not. */
export function byName(a: number, b: number, { names }: FeatureTable): number {
  return (names[a] ?? '') < (names[b] ?? '') ? -1 : 1
}
