import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export const PROGRAM = join(import.meta.dirname, '../../dist/cli.js')

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built program with nothing in its environment but what is set. */
export function dragoman(
  args: readonly string[],
  input: string | Uint8Array = '',
  set: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [PROGRAM, ...args],
      { maxBuffer: 1 << 30, env: { PATH: process.env.PATH, ...set }, ...(cwd === undefined ? {} : { cwd }) },
      (fault, stdout, stderr) =>
        done({ code: typeof fault?.code === 'number' ? fault.code : 0, stdout, stderr }),
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** A new folder with an archive that every call asks, for one file of tests; it goes when they have ended. */
export function inNewFolder(): {
  readonly folder: string
  readonly archive: string
  readonly dragoman: (...args: readonly string[]) => Promise<Ran>
} {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-cli-'))
  const archive = join(folder, 'a.sqlite')
  afterAll(() => rmSync(folder, { recursive: true }))
  return {
    folder,
    archive,
    dragoman: (...args) => dragoman(args, '', { DRAGOMAN_ARCHIVE: archive }, folder),
  }
}
