/** Words of a name that writers add, drop or join as they like. */
const PARTICLES = new Set(
  'al el bin ibn bint ben von van de der den da di du del la le jr sr dr sir mr mrs ms the'.split(' '),
)

/** Letters that do not come apart into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
}

/**
 * What transcriptions from other scripts differ in, brought to one spelling; the order matters. Not meant to be read:
 * it only has to be the same for the same name.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|sh|ch/g, 's'],
  [/zh|dj|dzh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/ts|tz/g, 'z'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/[yj]/g, 'i'],
  [/(.)\1+/gu, '$1'],
  [/ie/g, 'e'],
]

/**
 * The words of a person's name without case, marks, particles and the liberties of transcription:
 * "Zelenskyy", "Zelensky" and "Zelenskiy" give one word. Initials stay as single letters.
 */
export function foldName(name: string): readonly string[] {
  const letters = name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþıæœ]/g, (letter) => LETTERS[letter] ?? letter)
  const words = letters.match(/\p{L}+/gu) ?? []
  const telling = words.filter((word) => !PARTICLES.has(word))
  return (telling.length > 0 ? telling : words).map(foldWord)
}

export type NameComparison = 'same' | 'unclear' | 'different' | 'unknown'

/**
 * Whether two folded names mean one person: `unclear` where they share a word but also differ ("Olga Brandt" and "Max
 * Brandt"); `unknown` where they are written in different scripts.
 */
export function compareNames(a: readonly string[], b: readonly string[]): NameComparison {
  if (isLatin(a) !== isLatin(b)) return 'unknown'
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  const rest = [...longer]
  const unmet: string[] = []
  let met = 0
  for (const word of shorter) {
    const at = rest.findIndex((other) => isSameWord(word, other))
    if (at < 0) unmet.push(word)
    else {
      rest.splice(at, 1)
      if (word.length > 1) met++
    }
  }
  if (met === 0) return 'different'
  if (unmet.length === 0) return 'same'
  return unmet.every((word) => rest.some((other) => isShortFor(word, other))) ? 'same' : 'unclear'
}

/** Two scripts other than Latin are seldom compared, and then nothing in them is the same. */
const isLatin = (words: readonly string[]): boolean => words.some((word) => /\p{Script=Latin}/u.test(word))

function foldWord(word: string): string {
  return SPELLINGS.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), word)
}

/** One letter more, less or other is a matter of transcription in a long word: "mohamed", "mohamad". */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 1
}

/** "j" for "jakob", "jo" for "josef". */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length === 1 ? long.startsWith(short) : long.startsWith(short.slice(0, 2))
}
