import type { Lexicon, Units } from '../../reader/index.ts'

export type UnitTest = (unit: number) => boolean

/** Tests for classes of units, set phrases included: most words of Chinese are set phrases of letters. */
export function unitClasses(units: Units, lexicon: Lexicon): (name: string) => UnitTest {
  return (name) => {
    const symbol = lexicon.symbolOf(`<${name}>`)
    return (unit) => {
      const signature = units.signature[unit]
      return (
        unit >= 0 && unit < units.count && (lexicon.signatures[signature as number]?.has(symbol) ?? false)
      )
    }
  }
}
