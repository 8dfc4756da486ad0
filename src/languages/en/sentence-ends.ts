import { perLexicon, type SentenceEnds, SHAPE, type Words } from '../../reader/index.ts'

/** A function that tells where the next sentence begins if word `i` ends one; else `i`. */
export const sentenceEnds = perLexicon((lexicon): SentenceEnds => {
  const isStop = lexicon.classTest('<stop>')
  const isAbbreviation = lexicon.classTest('<abbreviation>')
  const isSuffix = lexicon.classTest('<name-suffix>')
  const startsClause = lexicon.classTest('<clause-start>')
  const closers = new Set(['"', '”', '’', "'", ')', ']', '»'].map((mark) => lexicon.table.add(mark)))
  const isOffice = lexicon.classTest('<office-head>')
  const isOfficePart = lexicon.classTest('<office-mod>')
  const the = lexicon.table.add('the')
  const isPlaceEnd = lexicon.classTest('<place-end>')
  const isParticiple = lexicon.classTest('<ing>')
  /** "with U.S. President X", "the U.S. President's support"; but "in the U.S. President X thanked". */
  const leadsOffice = (words: Words, i: number) => {
    const next = words.word[i + 1] as number
    if (!isOffice(next) && !isOfficePart(next)) return false
    const after = words.word[i + 2] as number
    const named = mayBegin(words, i + 2) && !isOffice(after) && !isOfficePart(after)
    return !(i > 0 && words.word[i - 1] === the && named)
  }
  return (words, i, until) => {
    const shape = words.shape[i] as number
    const dotted = (shape & SHAPE.dotted) !== 0
    if (!dotted && !(shape & SHAPE.mark && isStop(words.word[i] as number))) return i
    let next = i + 1
    while (
      next < until &&
      closers.has(words.word[next] as number) &&
      !((words.shape[next] as number) & SHAPE.spaced)
    )
      next++
    if (next >= until) return next
    const after = words.shape[next] as number
    if (!(after & SHAPE.spaced) || !mayBegin(words, next)) return i
    const starter = startsClause(words.word[next] as number)
    // "in Washington, D.C. Deputy Secretary Orlan thanked": no office belongs to a district.
    if (dotted && next === i + 1 && isPlaceEnd(words.word[i] as number)) {
      const word = words.word[next] as number
      return starter || isOffice(word) || isOfficePart(word) || isParticiple(word) ? next : i
    }
    // "U.S. The two": an abbreviation ends a sentence only before a word that begins clauses.
    if (dotted)
      return starter &&
        next - i === 1 &&
        (words.end[i] as number) - (words.start[i] as number) > 2 &&
        !leadsOffice(words, i)
        ? next
        : i
    const before = words.word[i - 1] as number
    if (i > 0 && next === i + 1 && isAbbreviation(before)) {
      return (isSuffix(before) || isLower(words, i - 1)) && starter ? next : i
    }
    return next
  }
})

function mayBegin(words: Words, at: number): boolean {
  return ((words.shape[at] as number) & (SHAPE.capital | SHAPE.digit | SHAPE.mark)) !== 0
}

function isLower(words: Words, at: number): boolean {
  return ((words.shape[at] as number) & SHAPE.capital) === 0
}
