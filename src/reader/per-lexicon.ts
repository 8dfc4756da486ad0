import type { Lexicon } from './lexicon.ts'

/** What a stage makes from a lexicon (tests, numbers of words), made once for each: a short text must not pay for it. */
export function perLexicon<Made>(make: (lexicon: Lexicon) => Made): (lexicon: Lexicon) => Made {
  const made = new WeakMap<Lexicon, Made>()
  return (lexicon) => {
    const known = made.get(lexicon)
    if (known !== undefined) return known
    const fresh = make(lexicon)
    made.set(lexicon, fresh)
    return fresh
  }
}
