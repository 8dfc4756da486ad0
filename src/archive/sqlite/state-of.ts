import type { Connection } from './open-file.ts'

/** Changes whenever this or another connection has changed the file. */
export function stateOf(db: Connection): string {
  const own = db.prepare('SELECT total_changes()').pluck().get()
  return `${db.pragma('data_version', { simple: true })} ${own}`
}
