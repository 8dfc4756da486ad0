/** Arrays of numbers by name. */
export type NamedArrays = Readonly<Record<string, Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>>

/** Written in the byte order of the machine; another one reads it as something else. */
const BYTE_ORDER = 0x01020304

/**
 * Packs arrays (named in ASCII) into one block of bytes that loads without being parsed: byte order, length of the list of contents, the
 * list as JSON, then the arrays, each at a multiple of eight.
 */
export function packArrays(arrays: NamedArrays): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(arrays)
  const list = JSON.stringify(entries.map(([name, array]) => [name, array.BYTES_PER_ELEMENT, array.length]))
  const contents = Uint8Array.from(list, (letter) => letter.charCodeAt(0))
  const sizes = entries.map(([, array]) => eight(array.byteLength))
  const start = eight(8 + contents.length)
  const packed = new Uint8Array(sizes.reduce((sum, size) => sum + size, start))
  new Int32Array(packed.buffer, 0, 2).set([BYTE_ORDER, contents.length])
  packed.set(contents, 8)
  let at = start
  for (const [i, [, array]] of entries.entries()) {
    packed.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += sizes[i] as number
  }
  return packed
}

/** The arrays that `packArrays` packed; null if they were packed on a machine of another byte order. */
export function unpackArrays(packed: Uint8Array): NamedArrays | null {
  // A copy of its own begins at a multiple of eight, wherever the bytes came from.
  const bytes = packed.slice()
  const [order, length] = new Int32Array(bytes.buffer, 0, 2) as unknown as [number, number]
  if (order !== BYTE_ORDER) return null
  const list = String.fromCharCode(...bytes.subarray(8, 8 + length))
  const contents = JSON.parse(list) as [string, number, number][]
  const arrays: Record<string, Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>> = {}
  let at = eight(8 + length)
  for (const [name, width, count] of contents) {
    arrays[name] =
      width === 4 ? new Int32Array(bytes.buffer, at, count) : new Uint16Array(bytes.buffer, at, count)
    at += eight(count * width)
  }
  return arrays
}

function eight(size: number): number {
  return (size + 7) & ~7
}
