import type { ShinglePlaces } from './shingle-places.ts'

/** About so many places lie in a bucket: one is read for each shingle that is looked up. */
const IN_BUCKET = 64
/** The most bits of a shingle that can tell its bucket. */
export const MOST_BITS = 20

/** The shingles of one bucket with their places. */
interface PackedBucket {
  readonly bucket: number
  readonly packed: Buffer
}

/** How many of a shingle's first bits tell its bucket, where there are so many places. */
export function bitsFor(places: number): number {
  return Math.min(MOST_BITS, Math.max(0, Math.floor(Math.log2(Math.max(1, places / IN_BUCKET)))))
}

/** The bucket of a shingle: the first `bits` bits of it. */
export const bucketOf = (high: number, bits: number): number => (bits === 0 ? 0 : high >>> (32 - bits))

/**
 * Buckets in rising order, empty ones left out. Places of one shingle stay in the order in which they were pushed. A
 * bucket is, in numbers of 32 bits, the lowest byte first: how many shingles it has, their high halves in rising order,
 * their low halves, where the places of each end, and the places.
 */
export function* packShingles(entries: ShinglePlaces, bits: number): Generator<PackedBucket> {
  const { high, low, places, count } = entries
  const ends = new Uint32Array((1 << bits) + 1)
  for (let i = 0; i < count; i++) {
    const next = bucketOf(high[i] as number, bits) + 1
    ends[next] = (ends[next] as number) + 1
  }
  for (let b = 1; b < ends.length; b++) ends[b] = (ends[b] as number) + (ends[b - 1] as number)
  const starts = ends.slice(0, -1)
  const order = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf(high[i] as number, bits)
    const at = starts[bucket] as number
    order[at] = i
    starts[bucket] = at + 1
  }
  for (let bucket = 0; bucket < starts.length; bucket++) {
    const [from, to] = [ends[bucket] as number, ends[bucket + 1] as number]
    if (from === to) continue
    // Sorting is stable, so that places keep their order.
    const sorted = [...order.subarray(from, to)].sort(
      (a, b) => (high[a] as number) - (high[b] as number) || (low[a] as number) - (low[b] as number),
    )
    yield { bucket, packed: packBucket(sorted, { high, low, places }) }
  }
}

function packBucket(
  sorted: readonly number[],
  { high, low, places }: Pick<ShinglePlaces, 'high' | 'low' | 'places'>,
): Buffer {
  const isNew = (i: number) => {
    const [entry, before] = [sorted[i] as number, sorted[i - 1] as number]
    return i === 0 || high[entry] !== high[before] || low[entry] !== low[before]
  }
  let distinct = 0
  for (let i = 0; i < sorted.length; i++) if (isNew(i)) distinct++
  const numbers = new Uint32Array(1 + 3 * distinct + sorted.length)
  numbers[0] = distinct
  let at = 0
  for (let i = 0; i < sorted.length; i++) {
    const entry = sorted[i] as number
    if (isNew(i)) at++
    numbers[at] = high[entry] as number
    numbers[distinct + at] = low[entry] as number
    numbers[2 * distinct + at] = i + 1
    numbers[1 + 3 * distinct + i] = places[entry] as number
  }
  return Buffer.from(numbers.buffer)
}

/** The numbers of a bucket. */
export function unpackBucket(packed: Buffer): Uint32Array {
  if (packed.byteOffset % 4 === 0)
    return new Uint32Array(packed.buffer, packed.byteOffset, packed.length >> 2)
  return new Uint32Array(Uint8Array.from(packed).buffer)
}

/** The places of a shingle in a bucket; none if it is not there. */
export function placesInBucket(numbers: Uint32Array, high: number, low: number): Uint32Array | null {
  const distinct = numbers[0] as number
  let [from, to] = [0, distinct]
  while (from < to) {
    const middle = (from + to) >> 1
    const found = numbers[1 + middle] as number
    if (found < high || (found === high && (numbers[1 + distinct + middle] as number) < low))
      from = middle + 1
    else to = middle
  }
  if (from === distinct || numbers[1 + from] !== high || numbers[1 + distinct + from] !== low) return null
  const ends = 1 + 2 * distinct
  const first = 1 + 3 * distinct
  const start = from === 0 ? 0 : (numbers[ends + from - 1] as number)
  return numbers.subarray(first + start, first + (numbers[ends + from] as number))
}

/** Puts all of a bucket back, its places moved by so much. */
export function unpackInto(entries: ShinglePlaces, packed: Buffer, moved: number): void {
  const numbers = unpackBucket(packed)
  const distinct = numbers[0] as number
  let place = 0
  for (let one = 0; one < distinct; one++) {
    const end = numbers[1 + 2 * distinct + one] as number
    for (; place < end; place++) {
      entries.push(
        numbers[1 + one] as number,
        numbers[1 + distinct + one] as number,
        (numbers[1 + 3 * distinct + place] as number) + moved,
      )
    }
  }
}
