import { useSyncExternalStore } from 'react'
import type { Summary } from '../client.ts'

/** What this browser has read: all that came until `all`, and of other readouts the state that was read. */
interface Marks {
  readonly all: string
  readonly ids: Readonly<Record<string, string>>
}

const KEY = 'dragoman.read'
/** Readouts that are remembered one by one; of more, the first marked are forgotten. */
const MOST = 5_000
/** Stands for a readout that somebody marked as unread. */
const NEVER = '0'

let marks = load()
const listeners = new Set<() => void>()

/** Whether a readout, or its newer version, has not been opened in this browser. */
export function useUnread(): (summary: Pick<Summary, 'id' | 'changedAt'>) => boolean {
  const { all, ids } = useSyncExternalStore(subscribe, () => marks)
  return ({ id, changedAt }) => changedAt > (ids[id] ?? all)
}

export function markRead({ id, changedAt }: Pick<Summary, 'id' | 'changedAt'>): void {
  if ((marks.ids[id] ?? marks.all) < changedAt) put(id, changedAt)
}

export function markUnread({ id }: Pick<Summary, 'id'>): void {
  put(id, NEVER)
}

/** Everything that is there by now counts as read; gives the way back. */
export function markAllRead(): () => Promise<void> {
  const before = marks
  keep({ all: new Date().toISOString(), ids: {} })
  return async () => keep(before)
}

function put(id: string, state: string): void {
  const { [id]: _, ...others } = marks.ids
  const ids = Object.entries({ ...others, [id]: state }).slice(-MOST)
  keep({ ...marks, ids: Object.fromEntries(ids) })
}

function keep(next: Marks): void {
  marks = next
  localStorage.setItem(KEY, JSON.stringify(marks))
  for (const listener of listeners) listener()
}

function load(): Marks {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '') as Partial<Marks>
    return { all: kept.all ?? '', ids: kept.ids ?? {} }
  } catch {
    return { all: '', ids: {} }
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
