import type { Bits } from './bits.ts'
import { BLOCK, packPlaces, passPlaces, unpackPlaces } from './pack-places.ts'

/** Some grams of a block in rising order, each with the documents that hold it. */
export interface GramRow {
  /** The first gram in it, a byte for each letter code. */
  readonly first: Uint8Array
  readonly packed: Uint8Array
}

/** A gram with the places of its documents in a block. */
export interface GramHolders {
  /** A character for each letter code. */
  readonly gram: string
  /** `count` places, from `places[from]` on. */
  readonly from: number
  readonly count: number
  readonly places: Uint16Array
}

/** Rows are not longer, so that three of them fill a page. */
const ROW_BYTES = 5400
/** The bytes of fewer places are found by reading them; those of more are told, so that they can be passed over. */
const FEW = 16

/** Each gram is written as what it shares with the one before, what is its own, how many documents hold it, and which. */
export function writeGramRows(all: Iterable<GramHolders>): GramRow[] {
  const rows: GramRow[] = []
  const bytes = new Uint8Array(ROW_BYTES + 2 * BLOCK)
  const places = new Uint8Array(BLOCK)
  let [first, last, at] = ['', '', 0]
  for (const one of all) {
    const size = packPlaces(one.places, one, places, 0)
    const write = (start: number) => {
      let end = writeGram(bytes, start, one.gram, start === 0 ? '' : last)
      end = writeNumber(bytes, end, one.count)
      if (one.count >= FEW) end = writeNumber(bytes, end, size)
      bytes.set(places.subarray(0, size), end)
      return end + size
    }
    let end = write(at)
    if (end > ROW_BYTES && at > 0) {
      rows.push({ first: Buffer.from(first, 'latin1'), packed: bytes.slice(0, at) })
      at = 0
      end = write(at)
    }
    if (at === 0) first = one.gram
    last = one.gram
    at = end
  }
  if (at > 0) rows.push({ first: Buffer.from(first, 'latin1'), packed: bytes.slice(0, at) })
  return rows
}

/** Sets the bits of a gram's documents; returns how many there are, 0 where the row does not have the gram. */
export function readHolders(packed: Uint8Array, gram: string, into: Bits): number {
  const { length } = gram
  let at = 0
  // How much of the gram that is looked for the one before had: in rising order, no more must be known of it.
  let had = 0
  while (at < packed.length) {
    const [shared, own] = [packed[at] as number, packed[at + 1] as number]
    at += 2
    if (shared < had) return 0
    if (shared === had) {
      let i = 0
      while (i < own && had < length && packed[at + i] === gram.charCodeAt(had)) {
        had++
        i++
      }
      // One that is greater has come, so that this one is not there.
      if (i < own && (had === length || (packed[at + i] as number) > gram.charCodeAt(had))) return 0
      if (i === own && had === length) return holdersAt(packed, at + own, into)
    }
    at = afterHolders(packed, at + own)
  }
  return 0
}

function holdersAt(packed: Uint8Array, at: number, into: Bits): number {
  const count = numberAt(packed, at)
  let start = at + widthOf(count)
  if (count >= FEW) start += widthOf(numberAt(packed, start))
  unpackPlaces(packed, start, count, into)
  return count
}

function afterHolders(packed: Uint8Array, at: number): number {
  const count = numberAt(packed, at)
  const start = at + widthOf(count)
  if (count < FEW) return passPlaces(packed, start, count)
  const size = numberAt(packed, start)
  return start + widthOf(size) + size
}

function writeGram(bytes: Uint8Array, at: number, gram: string, last: string): number {
  let shared = 0
  while (shared < last.length && last[shared] === gram[shared]) shared++
  bytes[at] = shared
  bytes[at + 1] = gram.length - shared
  for (let i = shared; i < gram.length; i++) bytes[at + 2 + i - shared] = gram.charCodeAt(i)
  return at + 2 + gram.length - shared
}

/** Numbers up to BLOCK: seven bits in a byte, the lowest first. */
function writeNumber(bytes: Uint8Array, at: number, number: number): number {
  if (number < 128) {
    bytes[at] = number
    return at + 1
  }
  bytes[at] = (number & 127) | 128
  bytes[at + 1] = number >> 7
  return at + 2
}

function numberAt(bytes: Uint8Array, at: number): number {
  const low = bytes[at] as number
  return low < 128 ? low : (low & 127) | ((bytes[at + 1] as number) << 7)
}

const widthOf = (number: number): number => (number < 128 ? 1 : 2)
