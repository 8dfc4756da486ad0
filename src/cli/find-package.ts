import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that dragoman is installed in and its version, found upwards from this module, bundled or not. */
export function findPackage(): { readonly folder: string; readonly version: string } {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const found = readManifest(join(folder, 'package.json'))
    if (found?.name === 'dragoman' && found.version) return { folder, version: found.version }
    const above = dirname(folder)
    if (above === folder) throw new Error('The package.json of dragoman was not found beside its program.')
    folder = above
  }
}

function readManifest(path: string): { name?: string; version?: string } | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { name?: string; version?: string }
  } catch {
    return null // Most folders on the way up have none.
  }
}
