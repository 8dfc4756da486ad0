import { type PreparedRegister, thawRegister } from '../reader/gazetteer.ts'
import { type NamedArrays, unpackArrays } from '../reader/packed-arrays.ts'
import { REGISTER_DATA } from '../register/generated/register-data.ts'

/** What the build has packed of the built-in register for English; null in the sources and in browsers. */
const PACKED: Uint8Array | null = null

/** The built-in register made ready for English; null where it must be made ready whenever a reader is opened. */
export function preparedEnglish(): PreparedRegister | null {
  const arrays: NamedArrays | null = PACKED ? unpackArrays(PACKED) : null
  return arrays ? thawRegister(REGISTER_DATA, arrays) : null
}
