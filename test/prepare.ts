import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** What `npm run compile` makes, and what it makes it from. */
const COMPILED = [
  'src/languages/en/generated/english-data.ts',
  'src/languages/zh/generated/chinese-data.ts',
  'src/languages/ru/generated/russian-data.ts',
  'src/register/generated/register-data.ts',
]
const COMPILED_FROM = ['src/languages', 'src/register', 'src/reader', 'scripts/compile', 'scripts/compile.ts']
const BUILT = ['dist/cli.js', 'dist/index.js', 'dist/types/index.d.ts', 'dist/workbench/index.html']
const BUILT_FROM = ['src', 'workbench', 'scripts/build.ts', 'package.json']

/** Runs before all tests: compiles words, rules and register, and builds `dist/`, where they are missing or older. */
export default function prepare(): void {
  if (isOlder(COMPILED, COMPILED_FROM, (path) => !path.includes('generated'))) run('compile')
  if (isOlder(BUILT, BUILT_FROM, () => true)) run('build')
}

function isOlder(
  made: readonly string[],
  from: readonly string[],
  counts: (path: string) => boolean,
): boolean {
  const times = made.map((path) => (existsSync(join(ROOT, path)) ? statSync(join(ROOT, path)).mtimeMs : 0))
  const sources = from.flatMap((path) => filesUnder(join(ROOT, path)))
  const newest = sources
    .filter((path) => counts(path) && !path.endsWith('.test.ts'))
    .map((path) => statSync(path).mtimeMs)
  return Math.min(...times) < Math.max(...newest)
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
}

function run(script: string): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script], { cwd: ROOT, encoding: 'utf8' })
  if (status !== 0) throw new Error(`"npm run ${script}" failed:\n${stdout}${stderr}`)
}
