import type { RegisterData } from './entry.ts'

/** Names of the register's entries in one more language, by list and by id or code; `keys` names the fields of each row. */
export type RegisterForms = Readonly<
  Record<
    string,
    { readonly keys: readonly string[]; readonly rows: Readonly<Record<string, readonly unknown[]>> }
  >
>

/**
 * The register with the names of a language added. They are kept apart because a reader of one language needs no other's,
 * and loading them would be most of its time to start.
 */
export function withForms(register: RegisterData, forms: RegisterForms): RegisterData {
  const lists = Object.entries(register).map(([list, entries]) => {
    const found = forms[list]
    if (!found) return [list, entries]
    const named = (entries as readonly NamedEntry[]).map((entry) => {
      const row = found.rows[entry.id ?? entry.code ?? '']
      return row ? completed(entry, found.keys, row) : entry
    })
    return [list, named]
  })
  return Object.fromEntries(lists) as RegisterData
}

interface NamedEntry {
  readonly id?: string
  readonly code?: string
}

function completed(entry: NamedEntry, keys: readonly string[], row: readonly unknown[]): NamedEntry {
  const more: Record<string, unknown> = { ...entry }
  for (let i = 0; i < keys.length; i++) if (row[i] !== null) more[keys[i] as string] = row[i]
  return more as NamedEntry
}
