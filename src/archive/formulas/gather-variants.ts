/** A phrase as variants are looked for: its words as the language cuts them, in order of worth. */
export interface Phrase {
  readonly words: readonly string[]
  /** Which of them are in names. */
  readonly names: readonly boolean[]
  /** What the register calls it; phrases of two names are never variants of each other. */
  readonly registered: string | null
}

/** Variants have so much of the longer one in common, in letters: where one has words that the other lacks … */
const ADDED = 0.6
/** … and where one has other words in their place. */
const REPLACED = 0.7
/** And differ in one place, by no more than so many letters of Chinese, or words of other scripts. */
const MOST = { letters: 4, words: 2 } as const

/**
 * Gathers phrases that differ in one place: other words, more or fewer, as in "deepen / expand practical cooperation".
 * Each phrase joins the first before it that it is a variant of, so that no chain leads from one phrase to quite another.
 * Gives for each phrase the place in the list of the one it belongs to, which may be its own.
 */
export function gatherVariants(phrases: readonly Phrase[], isChinese: boolean): Int32Array {
  const leader = new Int32Array(phrases.length)
  /** By leader: what the register calls it or one that has joined it. */
  const registeredAs = phrases.map(({ registered }) => registered)
  const leaders = new Map<string, number[]>()
  phrases.forEach((phrase, i) => {
    leader[i] = i
    // Two phrases with so much in common begin alike or end alike.
    const ends = [`^${phrase.words[0]}`, `${phrase.words.at(-1)}$`]
    for (const end of ends) {
      for (const other of leaders.get(end) ?? []) {
        if (other >= (leader[i] as number)) break
        const called = registeredAs[other] ?? phrase.registered ?? null
        if (phrase.registered !== null && called !== phrase.registered) continue
        if (areVariants(phrases[other] as Phrase, phrase, isChinese)) leader[i] = other
      }
    }
    if (leader[i] !== i) {
      registeredAs[leader[i] as number] ??= phrase.registered
      return
    }
    for (const end of ends) {
      const known = leaders.get(end)
      if (known) known.push(i)
      else leaders.set(end, [i])
    }
  })
  return leader
}

function areVariants(one: Phrase, other: Phrase, isChinese: boolean): boolean {
  if (one.registered !== null && other.registered !== null && one.registered !== other.registered)
    return false
  const [a, b] = [one.words, other.words]
  const shorter = Math.min(a.length, b.length)
  let before = 0
  while (before < shorter && a[before] === b[before]) before++
  let after = 0
  while (after < shorter - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++
  const most = isChinese ? MOST.letters : MOST.words
  const parts = [one, other].map(({ words, names }) => {
    const end = words.length - after
    return {
      size: isChinese ? lettersIn(words, before, end) : end - before,
      isName: names.slice(before, end).some(Boolean),
    }
  })
  const [left, right] = parts as [(typeof parts)[0], (typeof parts)[0]]
  // "build a … with Orlen" and "… with all": who is meant makes another phrase of it.
  if (left.size > most || right.size > most || left.isName !== right.isName) return false
  const common = lettersIn(a, 0, before) + lettersIn(a, a.length - after, a.length)
  const longer = Math.max(lettersIn(a, 0, a.length), lettersIn(b, 0, b.length))
  return common >= (left.size > 0 && right.size > 0 ? REPLACED : ADDED) * longer
}

function lettersIn(words: readonly string[], from: number, to: number): number {
  let letters = 0
  for (let i = from; i < to; i++) letters += (words[i] as string).length
  return letters
}
