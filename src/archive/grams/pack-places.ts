/**
 * Which documents of a block, in few bytes: the gaps between their places in Rice's code, or between the places of
 * those left out where most are in. (R. F. Rice, "Some practical universal noiseless coding techniques", 1979.)
 */

/** Documents in a block; a multiple of 32. */
export const BLOCK = 1024

const others = new Uint16Array(BLOCK)

/**
 * Writes `count` rising places below BLOCK, those from `places[from]` on, into `bytes` at `at`: zeros, with room for
 * BLOCK / 2. Returns the end.
 */
export function packPlaces(
  places: Uint16Array,
  { from, count }: { readonly from: number; readonly count: number },
  bytes: Uint8Array,
  at: number,
): number {
  if (count <= BLOCK / 2) return packGaps(places, from, count, bytes, at)
  let left = 0
  for (let place = 0, i = from; place < BLOCK; place++) {
    if (i < from + count && places[i] === place) i++
    else others[left++] = place
  }
  return packGaps(others, 0, left, bytes, at)
}

function packGaps(places: Uint16Array, from: number, count: number, bytes: Uint8Array, at: number): number {
  const width = WIDTHS[count] as number
  const mask = (1 << width) - 1
  let [end, bits, held, next] = [at, 0, 0, 0]
  for (let i = from; i < from + count; i++) {
    const place = places[i] as number
    const gap = place - next
    next = place + 1
    let ones = gap >> width
    for (; ones > 7; ones -= 8) {
      bytes[end++] = (bits << (8 - held)) | (0xff >> held)
      bits = (1 << held) - 1
    }
    // Never more than 7 + 8 + 12 bits.
    bits = (bits << (ones + 1 + width)) | (((1 << (ones + 1)) - 2) << width) | (gap & mask)
    held += ones + 1 + width
    while (held > 7) {
      held -= 8
      bytes[end++] = bits >> held
    }
    bits &= (1 << held) - 1
  }
  if (held > 0) bytes[end++] = bits << (8 - held)
  return end
}

/** Sets the bits of packed places in `into`, which has BLOCK; returns where the bytes end. */
export function unpackPlaces(bytes: Uint8Array, at: number, count: number, into: Uint32Array): number {
  if (count <= BLOCK / 2) return unpackGaps(bytes, at, count, into)
  inverse.fill(0)
  const end = unpackGaps(bytes, at, BLOCK - count, inverse)
  for (let i = 0; i < inverse.length; i++) into[i] = (into[i] as number) | ~(inverse[i] as number)
  return end
}

/** Returns where the bytes of packed places end. */
export function passPlaces(bytes: Uint8Array, at: number, count: number): number {
  const left = count <= BLOCK / 2 ? count : BLOCK - count
  const width = WIDTHS[left] as number
  let position = at * 8
  for (let i = 0; i < left; i++) {
    for (;;) {
      const rest = 8 - (position & 7)
      const ones = Math.clz32(~((bytes[position >> 3] as number) << (32 - rest)))
      position += ones < rest ? ones + 1 : rest
      if (ones < rest) break
    }
    position += width
  }
  return (position + 7) >> 3
}

const inverse = new Uint32Array(BLOCK / 32)

function unpackGaps(bytes: Uint8Array, at: number, count: number, into: Uint32Array): number {
  const width = WIDTHS[count] as number
  const mask = (1 << width) - 1
  let position = at * 8
  let place = 0
  for (let i = 0; i < count; i++) {
    for (;;) {
      // What is left of the byte, and how many ones it begins with.
      const left = 8 - (position & 7)
      const ones = Math.clz32(~((bytes[position >> 3] as number) << (32 - left)))
      if (ones < left) {
        place += ones << width
        position += ones + 1
        break
      }
      place += left << width
      position += left
    }
    if (width > 0) {
      const byte = position >> 3
      const window = ((bytes[byte] as number) << 16) | ((bytes[byte + 1] ?? 0) << 8) | (bytes[byte + 2] ?? 0)
      place += (window >> (24 - (position & 7) - width)) & mask
      position += width
    }
    into[place >> 5] = (into[place >> 5] as number) | (1 << (place & 31))
    place++
  }
  return (position + 7) >> 3
}

/** Bits of each gap that are written as they are: as many as suit so many places by chance. */
const WIDTHS = Uint8Array.from({ length: BLOCK / 2 + 1 }, (_, count) =>
  count === 0 ? 0 : Math.floor(Math.log2((0.69 * BLOCK) / count)),
)
