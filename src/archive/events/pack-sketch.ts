import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { filingDay } from './event-days.ts'
import { eventKeys } from './event-keys.ts'
import type { EventSketch } from './sketch-event.ts'

/** A sketch as it lies in an archive, with the keys and the day by which others look for it. */
export interface PackedSketch {
  readonly bytes: Uint8Array
  readonly keys: readonly string[]
  /** Null where it cannot be looked for. */
  readonly day: string | null
}

/** How sketches usually look, for the compression. It may only change with the version of the tables. */
const DICTIONARY = Buffer.from(
  '"topics":["trade-investment","energy","security-cooperation","bilateral-relations"],"mentions":["united-nations"],"lang":"en","publisher":"","issuer":"GBRFRADEUUKRCHNRUSUSA","people":[{"name":"","ref":null,"country":"","rank":1},{"name":"","ref":"","country":"","rank":3}],"sides":["UKR","RUS","USA"],"endDay":null,"dayFrom":"implied","published":"19992000201220152018202020222024-01-01","dayFrom":"stated","published":"20","dayFrom":"assumed","figures":[],"heading":[],"size":1,{"readout":"r","kind":"multilateral","message","visit","meeting","call","day":"20',
)
const BYTES = 4

/** Packs a sketch: the number of fingerprints, the fingerprints, then the rest as compressed JSON. */
export function packSketch(sketch: EventSketch): PackedSketch {
  const { print, ...rest } = sketch
  const packed = deflateRawSync(JSON.stringify(rest), { level: 6, dictionary: DICTIONARY })
  const bytes = Buffer.alloc(BYTES * (1 + print.length) + packed.length)
  bytes.writeUInt32LE(print.length, 0)
  print.forEach((one, i) => {
    bytes.writeUInt32LE(one, BYTES * (1 + i))
  })
  packed.copy(bytes, BYTES * (1 + print.length))
  return { bytes, ...keysOf(sketch) }
}

/** By what a sketch is looked for. */
export function keysOf(sketch: EventSketch): Pick<PackedSketch, 'keys' | 'day'> {
  const day = filingDay(sketch)
  return { keys: day ? eventKeys(sketch) : [], day }
}

/** The sketch that `packSketch` packed. */
export function unpackSketch(packed: Uint8Array): EventSketch {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
  const count = bytes.readUInt32LE(0)
  const print = Array.from({ length: count }, (_, i) => bytes.readUInt32LE(BYTES * (1 + i)))
  const rest = inflateRawSync(bytes.subarray(BYTES * (1 + count)), { dictionary: DICTIONARY })
  return { ...(JSON.parse(rest.toString('utf8')) as Omit<EventSketch, 'print'>), print }
}
