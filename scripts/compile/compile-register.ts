import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DragomanError } from '../../src/record/errors.ts'
import type { RegisterData, StateEntry } from '../../src/register/entry.ts'
import { registerSchema } from '../../src/register/entry.ts'

const LISTS = [
  'places',
  'offices',
  'people',
  'bodies',
  'instruments',
  'initiatives',
  'labels',
  'events',
  'formulas',
  'topics',
]
const LIST_CELLS = new Set(['en', 'adjectives', 'people', 'seats', 'attested', 'members', 'parties'])

/** Compiles `data/*.tsv` and the country library into the built-in register. */
export function compileRegister(folder: string): RegisterData {
  const raw: Record<string, unknown[]> = { states: statesFrom(folder) }
  for (const list of LISTS) raw[list] = readTsv(join(folder, `${list}.tsv`))
  const parsed = registerSchema.safeParse(raw)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const [list, row] = issue?.path ?? []
  throw new DragomanError(
    'bad-register',
    `${folder}/${String(list)}.tsv, entry ${Number(row) + 1}: ${issue?.message}`,
    {
      hint: `it reads ${JSON.stringify(raw[String(list)]?.[Number(row)])}`,
    },
  )
}

type Row = Record<string, string | string[]>

function readTsv(path: string): Row[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
  const header = (lines.shift() ?? '').split('\t')
  return lines.map((line) => {
    const row: Row = {}
    line.split('\t').forEach((cell, i) => {
      const key = header[i]
      const value = cell.trim()
      if (key && value)
        row[key] = LIST_CELLS.has(key)
          ? value
              .split('|')
              .map((part) => part.trim())
              .filter(Boolean)
          : value
    })
    return row
  })
}

interface Country {
  readonly cca3: string
  readonly name: { readonly common: string; readonly official: string }
  readonly demonyms?: { readonly eng?: { readonly m: string } }
  readonly capital?: readonly string[]
}

/**
 * A capital stands for its government, unless it carries the state's own name or, as Brussels, is named for others more
 * often than for its state.
 */
function seatsOf({ cca3, name, capital }: Country): string[] {
  const [seat] = capital ?? []
  return seat && seat !== name.common && cca3 !== 'BEL' ? [seat] : []
}

/** The country library's rows, each mended or completed by the row of `states.tsv` with the same code. */
function statesFrom(folder: string): Partial<StateEntry>[] {
  const countries = createRequire(import.meta.url)('world-countries/countries.json') as Country[]
  const own = new Map(readTsv(join(folder, 'states.tsv')).map((row) => [row.code as string, row]))
  const merged = countries.map((country) => {
    const code = country.cca3 === 'UNK' ? 'XKX' : country.cca3
    const row = own.get(code) ?? {}
    own.delete(code)
    const demonym = country.demonyms?.eng?.m
    const fromLibrary = {
      code,
      en: [country.name.common, country.name.official],
      adjectives: demonym ? [demonym] : [],
      people: demonym && !/(ese|ish|ch|ss)$/.test(demonym) ? [`${demonym}s`] : [],
      ...(country.capital?.[0] ? { capital: country.capital[0] } : {}),
      seats: seatsOf(country),
      source: 'world-countries',
    }
    return { ...fromLibrary, ...row, en: [...new Set([...((row.en as string[]) ?? []), ...fromLibrary.en])] }
  })
  return [...merged, ...own.values()] as Partial<StateEntry>[]
}
