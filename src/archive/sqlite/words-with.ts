import type { Connection } from './open-file.ts'

/** More words than these are slower to look up one by one than the texts are to go through. */
const MOST = 2000

/** All words of the index, each between two line breaks, as they were when the file had this state. */
interface Vocabulary {
  readonly state: string
  readonly lines: string
}

const vocabularies = new WeakMap<Connection, Vocabulary>()

/** The words of the index that fit `*end`, `beginning*` or `*anywhere*`; null if there are too many of them. */
export function wordsWith(db: Connection, pattern: string): string[] | null {
  const { lines } = vocabularyOf(db)
  const isOpenLeft = pattern.startsWith('*')
  const isOpenRight = pattern.endsWith('*')
  const part = pattern.replaceAll('*', '')
  const sought = `${isOpenLeft ? '' : '\n'}${part}${isOpenRight ? '' : '\n'}`
  const words: string[] = []
  for (let at = lines.indexOf(sought); at >= 0; ) {
    const inside = isOpenLeft ? at : at + 1
    const end = lines.indexOf('\n', inside)
    words.push(lines.slice(lines.lastIndexOf('\n', inside - 1) + 1, end))
    if (words.length > MOST) return null
    at = lines.indexOf(sought, end)
  }
  return words
}

/** Going through the index takes tens of milliseconds, so that its words are kept until the file changes. */
function vocabularyOf(db: Connection): Vocabulary {
  const own = db.prepare('SELECT total_changes()').pluck().get()
  const state = `${db.pragma('data_version', { simple: true })} ${own}`
  const known = vocabularies.get(db)
  if (known?.state === state) return known
  db.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search, row)')
  // Words that stand for fields are no words of texts.
  const words = db.prepare("SELECT term FROM temp.search_words WHERE term NOT LIKE '%·%'").pluck().all()
  const vocabulary = { state, lines: `\n${words.join('\n')}\n` }
  vocabularies.set(db, vocabulary)
  return vocabulary
}
