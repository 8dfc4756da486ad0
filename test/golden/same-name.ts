/** Whether two names are one: the words of the shorter all stand in the longer, accents, case and marks set aside. */
export function sameName(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  return shorter.some((word) => word.length > 2) && shorter.every((word) => longer.includes(word))
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
