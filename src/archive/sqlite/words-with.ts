import type { Connection } from './open-file.ts'

/** More words than these are slower to look up one by one than the texts are to go through. */
const MOST = 2000

/** The words of the index that fit `*end`, `beginning*` or `*anywhere*`; null if there are too many of them. */
export function wordsWith(db: Connection, pattern: string): string[] | null {
  const word = pattern.replaceAll('*', '')
  const isOpenLeft = pattern.startsWith('*')
  const isOpenRight = pattern.endsWith('*')
  db.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search, col)')
  const condition = isOpenLeft
    ? isOpenRight
      ? 'instr(term, ?)'
      : 'substr(term, -length(?)) = ?'
    : 'term >= ? AND term < ?'
  const values = isOpenLeft ? (isOpenRight ? [word] : [word, word]) : [word, `${word}\u{10ffff}`]
  const words = db
    .prepare(`SELECT term FROM temp.search_words WHERE col = 'text' AND ${condition} LIMIT ${MOST + 1}`)
    .pluck()
    .all(...values) as string[]
  return words.length > MOST ? null : words
}
