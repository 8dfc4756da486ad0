/** How many hashes stand for a text. With 64, a likeness is off by 0.06 at most times. */
const SIZE = 64

/**
 * A print of the wording of a text, by which two texts are compared without having them: the smallest hashes of its
 * runs of three words (of three characters in Chinese), whole numbers in rising order. (Bottom-k sketch, after Broder,
 * "On the resemblance and containment of documents", 1997.)
 */
export function printText(text: string): readonly number[] {
  const words = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
  const hashes = new Set<number>()
  for (let i = 0; i + 2 < words.length; i++) hashes.add(hashOf(`${words[i]} ${words[i + 1]} ${words[i + 2]}`))
  return [...hashes].sort((a, b) => a - b).slice(0, SIZE)
}

/** The share of wording that two texts have in common, from 0 to 1: runs in both among runs in either. */
export function likenessOf(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  // Of the smallest hashes of both texts together, those in both are a fair sample of all.
  const size = Math.min(SIZE, a.length < SIZE || b.length < SIZE ? a.length + b.length : SIZE)
  let shared = 0
  let seen = 0
  for (let i = 0, k = 0; seen < size && (i < a.length || k < b.length); seen++) {
    const left = a[i] ?? Number.POSITIVE_INFINITY
    const right = b[k] ?? Number.POSITIVE_INFINITY
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) k++
  }
  return shared / seen
}

/** FNV-1a with the last mixing step of MurmurHash3, so that the smallest hashes are a fair choice. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
