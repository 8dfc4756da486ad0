import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isLoopback, openServer } from '../../http/open-server.ts'
import { loadWorkbench } from '../../http/workbench-files.ts'
import { fileReadouts } from '../../tasks/file-readouts.ts'
import { type Archive, openArchive } from '../../tasks/open-archive.ts'
import type { RegisterFile } from '../../tasks/read-readout.ts'
import { findPackage } from '../find-package.ts'
import { openPapers } from '../print/open-papers.ts'
import { talk } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import { exampleDocuments } from './example-files.ts'
import { loadRegister } from './load-register.ts'
import type { ServeFlags } from './serve.ts'

/** How long to wait for another process that is writing, in milliseconds: nobody else is answered meanwhile. */
const PATIENCE = 3_000

/** Serves an archive, a new one where there is none, until it is stopped. */
export async function runServe(flags: ServeFlags): Promise<void> {
  const registers = await Promise.all((flags.register ?? []).map(loadRegister))
  await withArchive(flags, (archive) => serve(archive, flags, registers), {
    create: true,
    patience: PATIENCE,
  })
}

/** Serves an archive of the examples, which is thrown away in the end. */
export async function runStart(flags: ServeFlags): Promise<void> {
  const root = findPackage().folder
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-start-'))
  const archive = await openArchive(join(folder, 'examples.sqlite'), { create: true })
  try {
    const registers = [
      await loadRegister(join(root, 'examples/register.yaml')),
      ...(await Promise.all((flags.register ?? []).map(loadRegister))),
    ]
    const documents = exampleDocuments(join(root, 'examples'))
    let count = 0
    for await (const filed of fileReadouts(archive, documents, { registers })) {
      if (filed.type === 'filed') count++
    }
    talk(`An archive of ${count} invented readouts is open; it is thrown away in the end.`)
    await serve(archive, flags, registers, true)
  } finally {
    await archive.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function serve(
  archive: Archive,
  flags: ServeFlags,
  registers: readonly RegisterFile[],
  isExample = false,
): Promise<void> {
  const { folder: root, version } = findPackage()
  const { host, port } = flags
  const given = flags.token ?? process.env.DRAGOMAN_TOKEN
  const token = given ?? (isLoopback(host) ? null : randomBytes(24).toString('base64url'))
  const papers = await openPapers(registers)
  const files = loadWorkbench(join(root, 'dist/workbench'))
  const server = await openServer({
    archive,
    version,
    registers,
    isExample,
    files,
    papers,
    token,
    host,
    port,
    onFault: (fault) =>
      talk(
        `dragoman: a fault of its own: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`,
      ),
  })
  const ticket = token !== null && given === undefined ? `#token=${token}` : ''
  talk(`dragoman is at ${server.address}${ticket}\nThe API is at ${server.address}api. Ctrl-C stops it.`)
  if (files.size === 0) talk('The workbench was not built: "npm run build" makes it. The API works without.')
  await new Promise<void>((done) => {
    process.once('SIGINT', done)
    process.once('SIGTERM', done)
  })
  await server.close()
}
