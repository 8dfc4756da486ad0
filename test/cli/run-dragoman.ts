import { execFile } from 'node:child_process'
import { join } from 'node:path'

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
): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [PROGRAM, ...args],
      { maxBuffer: 1 << 30, env: { PATH: process.env.PATH, ...set } },
      (fault, stdout, stderr) =>
        done({ code: typeof fault?.code === 'number' ? fault.code : 0, stdout, stderr }),
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
