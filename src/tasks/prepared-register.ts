import { type PreparedRegister, thawRegister } from '../reader/gazetteer.ts'
import { unpackArrays } from '../reader/packed-arrays.ts'
import type { RegisterData } from '../register/entry.ts'

/** What the build has packed of the built-in register for a language; nothing in the sources and in browsers. */
const packedFor = (_code: string): Uint8Array | null => null

/**
 * The built-in register, with the names of a language, made ready for it; null where it must be made ready whenever a
 * reader is opened.
 */
export function preparedFor(code: string, register: RegisterData): PreparedRegister | null {
  const packed = packedFor(code)
  const arrays = packed && unpackArrays(packed)
  return arrays ? thawRegister(register, arrays) : null
}
