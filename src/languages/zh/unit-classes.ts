import { type Lexicon, perLexicon, type Units } from '../../reader/index.ts'

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

const YES = 2
const NO = 1

/** Which signatures are of a class; each is looked into once. */
class SignatureClass {
  readonly #lexicon: Lexicon
  readonly #symbol: number
  #answers = new Uint8Array(1 << 8)

  constructor(lexicon: Lexicon, symbol: number) {
    this.#lexicon = lexicon
    this.#symbol = symbol
  }

  has(signature: number): boolean {
    const known = signature < this.#answers.length ? (this.#answers[signature] as number) : 0
    return known === 0 ? this.#learn(signature) : known === YES
  }

  #learn(signature: number): boolean {
    const { signatures } = this.#lexicon
    const isOf = signatures[signature]?.has(this.#symbol) ?? false
    if (signature >= this.#answers.length) {
      const wider = new Uint8Array(Math.max(signature + 1, signatures.length * 2))
      wider.set(this.#answers)
      this.#answers = wider
    }
    this.#answers[signature] = isOf ? YES : NO
    return isOf
  }
}
