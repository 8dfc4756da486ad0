import Database from 'better-sqlite3'
import { indexText } from '../src/archive/words/search-words.ts'
import type { GrownDocument } from './grow-corpus.ts'

/** What a user would take instead of the archive: texts in a table and an FTS5 index of their words. */
export interface BareIndex {
  readonly insert: (documents: readonly WordedDocument[]) => void
  /** The best twenty texts for a match, and how many there are. */
  readonly find: (match: string) => { readonly texts: readonly string[]; readonly total: number }
  readonly close: () => void
}

export interface WordedDocument extends GrownDocument {
  /** The same words that the archive's index takes in, cut beforehand. */
  readonly words: string
}

export function withWords(document: GrownDocument): WordedDocument {
  return { ...document, words: indexText(document.text) }
}

export function openBareIndex(path: string): BareIndex {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  db.exec('CREATE TABLE document (n INTEGER PRIMARY KEY, id TEXT, text TEXT)')
  db.exec("CREATE VIRTUAL TABLE word USING fts5(words, content='', tokenize='ascii')")
  const document = db.prepare('INSERT INTO document(id, text) VALUES (?, ?)')
  const word = db.prepare('INSERT INTO word(rowid, words) VALUES (?, ?)')
  const find = db
    .prepare(
      'SELECT d.text FROM (SELECT rowid AS n FROM word WHERE word MATCH ? ORDER BY rank LIMIT 20) JOIN document d USING (n)',
    )
    .pluck()
  const count = db.prepare('SELECT count(*) FROM word WHERE word MATCH ?').pluck()
  return {
    insert: db.transaction((documents: readonly WordedDocument[]) => {
      for (const { id, text, words } of documents) word.run(document.run(id, text).lastInsertRowid, words)
    }),
    find: (match) => ({ texts: find.all(match) as string[], total: Number(count.get(match)) }),
    close: () => db.close(),
  }
}
