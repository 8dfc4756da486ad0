import { Converter } from 'opencc-js'

/**
 * Letters of traditional Chinese and the simplified letters for them, one behind the other: "國国學学…". Only letters that
 * stand for one letter each; where a traditional letter has several, the usual one.
 */
export function compileSimplified(): string {
  const simplify = Converter({ from: 't', to: 'cn' })
  let pairs = ''
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const letter = String.fromCharCode(code)
    const simple = simplify(letter)
    if (simple !== letter && simple.length === 1) pairs += letter + simple
  }
  return pairs
}
