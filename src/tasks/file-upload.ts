import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DragomanError } from '../record/errors.ts'
import { formOfName } from '../sources/file-form.ts'
import { type Filed, fileReadouts } from './file-readouts.ts'
import { findDocuments } from './find-documents.ts'
import type { Archive } from './open-archive.ts'
import type { RegisterFile } from './read-readout.ts'

/** What became of one document of an upload, or what a person should know of how it was read. */
export interface Uploaded {
  readonly where: string
  readonly outcome: 'added' | 'new-version' | 'already-there' | 'refused' | 'note'
  readonly id: string | null
  readonly reason: string | null
}

/**
 * Files what a file of this name and these bytes holds, as `dragoman add` does. Only the ending of the name is used: the
 * bytes lie in a folder of their own while they are read. A later upload by the same name is a new version of it.
 * Throws DragomanError `bad-input` for a kind of file that cannot be read.
 */
export async function fileUpload(
  archive: Archive,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  registers: readonly RegisterFile[],
): Promise<Uploaded[]> {
  const ending = /\.[a-z0-9]{1,8}(\.gz)?$/i.exec(name)?.[0].toLowerCase() ?? ''
  if (formOfName(`upload${ending.replace(/\.gz$/, '')}`) === null) {
    throw new DragomanError('bad-input', `${name} is no kind of file that can be read.`, {
      hint: 'Text, Markdown, HTML, PDF, DOCX, EML, JSON lines, CSV, TSV, WARC, WACZ and ZIP can.',
    })
  }
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-upload-'))
  try {
    const path = join(folder, `upload${ending}`)
    writeFileSync(path, bytes)
    const told = (where: string) => where.replaceAll(path, name)
    const uploaded: Uploaded[] = []
    const documents = async function* () {
      for await (const found of findDocuments([{ path, bytes: bytes.length }])) {
        if (found.type === 'document') {
          const { document } = found
          yield { ...document, where: told(document.where), file: `upload:${name}` }
        } else {
          const reason = found.type === 'note' ? found.note : found.reason
          const outcome = found.type === 'note' ? 'note' : 'refused'
          uploaded.push({ where: told(found.where), outcome, id: null, reason: told(reason) })
        }
      }
    }
    for await (const filed of fileReadouts(archive, documents(), { registers }))
      uploaded.push(outcomeOf(filed))
    return uploaded
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function outcomeOf(filed: Filed): Uploaded {
  return filed.type === 'failed'
    ? { where: filed.where, outcome: 'refused', id: null, reason: filed.reason }
    : { where: filed.where, outcome: filed.outcome.type, id: filed.outcome.id, reason: null }
}
