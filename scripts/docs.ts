import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { freshDocuments } from './docs/documents.ts'

/** Writes the parts of the documentation that the program makes: what its commands print, and the tables of rules. */
for (const { path, now, fresh, blocks } of await freshDocuments()) {
  if (now !== fresh) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, fresh)
  }
  console.log(`${now === fresh ? 'current ' : 'written '} ${path} (${blocks})`)
}
