import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DragomanError } from '../../src/record/errors.ts'
import type { RegisterData } from '../../src/register/entry.ts'
import type { RegisterForms } from '../../src/register/forms.ts'

/** Cells of one value; all others hold several, parted by "|". */
const SINGLE = new Set(['family', 'label'])

/** Compiles `data/<language>/*.tsv`: names of the register's entries in a further language. */
export function compileForms(folder: string, code: string, register: RegisterData): RegisterForms {
  const forms: Record<string, { keys: string[]; rows: Record<string, unknown[]> }> = {}
  if (!existsSync(folder)) return forms
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.tsv')) continue
    const list = file.slice(0, -4)
    const entries = (register as Record<string, readonly { id?: string; code?: string }[]>)[list]
    if (!entries)
      throw fault(join(folder, file), 1, 'the register has no such list', 'name it as in the folder above')
    const ids = new Set(entries.map((entry) => entry.id ?? entry.code))
    forms[list] = readForms(join(folder, file), code, ids)
  }
  return forms
}

function readForms(path: string, code: string, ids: ReadonlySet<string | undefined>) {
  const rows: Record<string, unknown[]> = {}
  let keys: string[] = []
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      if (!line.trim() || line.startsWith('#')) return
      const [id = '', ...cells] = line.split('\t').map((cell) => cell.trim())
      if (keys.length === 0) {
        keys = cells
        return
      }
      if (!ids.has(id))
        throw fault(path, i + 1, `the register has no ${id}`, 'mend the id, or remove the row')
      if (rows[id]) throw fault(path, i + 1, `${id} stands here twice`, 'keep one of the rows')
      if (cells.length > keys.length)
        throw fault(path, i + 1, 'a row has more cells than the first', 'mend its tabs')
      rows[id] = keys.map((key, k) => cellOf(key, cells[k] ?? ''))
    })
  return { keys: keys.map((key) => fieldOf(key, code)), rows }
}

function cellOf(key: string, cell: string): unknown {
  if (cell === '') return null
  if (SINGLE.has(key)) return cell
  const parts = cell.split('|').map((part) => part.trim())
  return parts.filter(Boolean)
}

/** "names" → "zh", "family" → "zhFamily". */
function fieldOf(key: string, code: string): string {
  return key === 'names' ? code : `${code}${key[0]?.toUpperCase()}${key.slice(1)}`
}

function fault(path: string, line: number, message: string, hint: string): DragomanError {
  return new DragomanError('bad-register', `${path}:${line}: ${message}`, { hint })
}
