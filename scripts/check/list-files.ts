import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Every file of the project: what git tracks, and what is new and not ignored. */
export function listFiles(): string[] {
  const out = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  return [...new Set(out.split('\0'))].filter((path) => path !== '' && existsSync(path)).sort()
}

/** A file's lines without the line break; a break at the end begins no further line. */
export function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').replace(/\n$/, '').split('\n')
}
