import { type Lexicon, NumberMemo, perLexicon, type Units } from '../../reader/index.ts'

export type UnitTest = (unit: number) => boolean

/** Tests for classes of units, set phrases included: most words of Chinese are set phrases of letters. */
export function unitClasses(units: Units, lexicon: Lexicon): (name: string) => UnitTest {
  const classes = classesOf(lexicon)
  const { signature, count } = units
  return (name) => {
    const members = classes(name)
    return (unit) => unit >= 0 && unit < count && members.has(signature[unit] as number)
  }
}

const classesOf = perLexicon((lexicon) => {
  const made = new Map<string, SignatureClass>()
  return (name: string) => {
    const known = made.get(name)
    if (known) return known
    const fresh = new SignatureClass(lexicon, lexicon.symbolOf(`<${name}>`))
    made.set(name, fresh)
    return fresh
  }
})

/** Which signatures are of a class; each is looked into once. */
class SignatureClass {
  readonly #lexicon: Lexicon
  readonly #symbol: number
  readonly #answers = new NumberMemo()

  constructor(lexicon: Lexicon, symbol: number) {
    this.#lexicon = lexicon
    this.#symbol = symbol
  }

  has(signature: number): boolean {
    const known = this.#answers.get(signature)
    return (known >= 0 ? known : this.#learn(signature)) === 1
  }

  #learn(signature: number): number {
    return this.#answers.set(
      signature,
      Number(this.#lexicon.signatures[signature]?.has(this.#symbol) ?? false),
    )
  }
}
