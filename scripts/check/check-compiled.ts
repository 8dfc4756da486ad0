import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { LANGUAGE_SOURCES } from '../compile/languages.ts'
import { runProgram, type Step } from './step.ts'

/** What the compiler reads, and the folders it writes. Everything else it takes from where it stands itself. */
const CODES = LANGUAGE_SOURCES.map(({ code }) => code)
const SOURCES = [
  ...CODES.flatMap((code) => [`src/languages/${code}/words`, `src/languages/${code}/rules`]),
  'src/register/data',
]
const MADE = [...CODES.map((code) => `src/languages/${code}/generated`), 'src/register/generated']

/** What is compiled is what the sources say now, and compiling them again gives the same bytes. */
export const checkCompiled: Step = {
  name: 'compiled data',
  async look() {
    const folder = mkdtempSync(join(tmpdir(), 'dragoman-compile-'))
    try {
      for (const path of SOURCES) cpSync(path, join(folder, path), { recursive: true })
      const first = await compileIn(folder)
      const second = await compileIn(folder)
      const faults: string[] = []
      for (const [path, bytes] of first) {
        const onDisk = existsSync(path) ? readFileSync(path) : null
        if (!second.get(path)?.equals(bytes)) faults.push(`${path}: two runs of the compiler differ`)
        else if (!onDisk?.equals(bytes))
          faults.push(`${path} is not what its sources say; run "npm run build"`)
      }
      if (first.size < MADE.length) faults.push(`the compiler made ${first.size} files`)
      const size = [...first.values()].reduce((sum, bytes) => sum + bytes.length, 0)
      return {
        summary: `${first.size} files, ${Math.round(size / 1024)} kB, reproducible and current`,
        faults,
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** Runs the compiler over the sources in a folder; what it made, by path. */
async function compileIn(folder: string): Promise<Map<string, Buffer>> {
  const { status, output } = await runProgram('tsx', [resolve('scripts/compile.ts')], { cwd: folder })
  if (status !== 0) throw new Error(`the compiler exits with ${status}: ${output}`)
  const paths = MADE.flatMap((made) => filesIn(join(folder, made)).map((name) => join(made, name)))
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]))
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
