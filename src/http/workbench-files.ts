import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** One file of the workbench, ready to be sent. */
export interface WorkbenchFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Brotli, for those who take it; null for what is packed already. */
  readonly packed: Uint8Array<ArrayBuffer> | null
  readonly type: string
  /** Whether its name changes whenever it does. */
  readonly isHashed: boolean
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

const PACKABLE: ReadonlySet<string> = new Set(['.html', '.js', '.css', '.svg', '.json'])

const pack = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))

/**
 * All files of the workbench by their addresses, read once: no address of a request ever becomes a path. Empty where the
 * workbench was not built.
 */
export function loadWorkbench(folder: string): ReadonlyMap<string, WorkbenchFile> {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const address = `/${relative(folder, path).replaceAll('\\', '/')}`
      const bytes = new Uint8Array(readFileSync(path))
      const packed = PACKABLE.has(extname(entry.name)) ? pack(bytes) : null
      const type = TYPES[extname(entry.name)] ?? 'application/octet-stream'
      return [address, { bytes, packed, type, isHashed: address.startsWith('/assets/') }]
    }),
  )
}
