import type { RegisterData } from './entry.ts'

/** A register as tables: keys once, then rows. Half the size of objects, which is time to start. */
export type PackedRegister = Readonly<
  Record<string, { readonly keys: readonly string[]; readonly rows: readonly (readonly unknown[])[] }>
>

/** Packs a register; sources stay behind in the data files, nothing reads them while reading. */
export function packRegister(register: RegisterData): PackedRegister {
  const packed: Record<string, { keys: string[]; rows: unknown[][] }> = {}
  for (const [list, entries] of Object.entries(register)) {
    const keys = [...new Set(entries.flatMap((entry) => Object.keys(entry)))].filter(
      (key) => key !== 'source',
    )
    const rows = entries.map((entry) =>
      keys.map((key) => packedValue((entry as Record<string, unknown>)[key])),
    )
    packed[list] = { keys, rows }
  }
  return packed
}

/** A list of one is that one, an empty list is 0: most lists are. */
function packedValue(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? null
  return value.length === 0 ? 0 : value.length === 1 ? value[0] : value
}

const LIST_KEYS: ReadonlySet<string> = new Set([
  'en',
  'adjectives',
  'people',
  'seats',
  'attested',
  'members',
  'parties',
])

/**
 * The register that `packRegister` packed, without its sources. Called by the compiled data.
 * @public
 */
export function unpackRegister(packed: PackedRegister): RegisterData {
  const register: Record<string, unknown[]> = {}
  for (const [list, { keys, rows }] of Object.entries(packed)) {
    const isList = keys.map((key) => LIST_KEYS.has(key))
    register[list] = rows.map((row) => {
      const entry: Record<string, unknown> = { source: '' }
      for (let i = 0; i < keys.length; i++) {
        const value = row[i]
        if (isList[i]) entry[keys[i] as string] = value === 0 ? [] : Array.isArray(value) ? value : [value]
        else if (value !== null) entry[keys[i] as string] = value
      }
      return entry
    })
  }
  return register as unknown as RegisterData
}
