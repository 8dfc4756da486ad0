/** Occasions that have anniversaries in every language, so that texts of several languages meet. */
const OCCASIONS: readonly (readonly [occasion: string, words: RegExp])[] = [
  [
    'diplomatic-relations',
    /diplomatic (?:relations|ties)|建交|外交关系|外交關係|дипломатических отношений|дипотношений/iu,
  ],
  ['victory', /victory|胜利|勝利|Побед/iu],
  ['independence', /independence|独立|獨立|независимости/iu],
  ['founding', /founding|foundation|establishment|成立|建国|建國|建党|образовани|основани|создани/iu],
]

/** What an anniversary is of, where its words say so; null where they do not. */
export function occasionOf(words: string): string | null {
  return OCCASIONS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
