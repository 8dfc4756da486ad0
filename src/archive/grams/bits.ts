/** A set of whole numbers as bits, 32 in a word. */
export type Bits = Uint32Array<ArrayBuffer>

/** An empty set that has room for numbers below `end`. */
export function emptyBits(end: number): Bits {
  return new Uint32Array(Math.ceil(end / 32))
}

export function hasBit(bits: Bits, n: number): boolean {
  return (((bits[n >> 5] ?? 0) >> (n & 31)) & 1) === 1
}

export function setBit(bits: Bits, n: number): void {
  bits[n >> 5] = (bits[n >> 5] as number) | (1 << (n & 31))
}

/** Sets all from `from` to before `end`. */
export function setBits(bits: Bits, from: number, end: number): void {
  for (let n = from; n < end; n++) setBit(bits, n)
}

/** The set of what is in `bits` and not in `others`. */
export function withoutBits(bits: Bits, others: Bits): Bits {
  return bits.map((word, i) => word & ~(others[i] ?? 0))
}

/** The set of what is in both. */
export function commonBits(bits: Bits, others: Bits): Bits {
  return bits.map((word, i) => word & (others[i] ?? 0))
}

export function countBits(bits: Bits): number {
  let count = 0
  for (const word of bits) {
    let left = word - ((word >>> 1) & 0x55555555)
    left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
    count += Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** The numbers in a set, rising. */
export function numbersIn(bits: Bits): number[] {
  const numbers: number[] = []
  bits.forEach((word, i) => {
    for (let left = word; left !== 0; left &= left - 1) numbers.push(i * 32 + 31 - Math.clz32(left & -left))
  })
  return numbers
}
