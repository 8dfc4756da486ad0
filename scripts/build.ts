import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { build as buildPages } from 'vite'
import { freezeRegister, prepareRegister } from '../src/reader/gazetteer.ts'
import { packArrays } from '../src/reader/packed-arrays.ts'
import { READABLE_CODES, type ReadableLanguage, readableLanguage } from '../src/tasks/languages.ts'

/**
 * Compiled data as files beside the bundle: JSON, and the register made ready as plain numbers. A module of the same data would be scanned as source at every start,
 * which takes several times as long as parsing it. Bundles for browsers keep the modules.
 */
const dataAsFiles: Plugin = {
  name: 'data-as-files',
  setup({ onLoad }) {
    onLoad({ filter: /\/generated\/[a-z-]+\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const literal = /JSON\.parse\(\s*("(?:[^"\\]|\\.)*")/.exec(source)?.[1]
      if (!literal) throw new Error(`${path} holds no JSON`)
      const file = `${basename(path, '.ts')}.json`
      mkdirSync('dist', { recursive: true })
      // Plain ASCII is read and parsed several times as fast as text with one letter beyond it.
      writeFileSync(`dist/${file}`, asciiOf(JSON.parse(literal) as string))
      const read = `JSON.parse(readFileSync(new URL('./${file}', import.meta.url), 'latin1'))`
      const contents = `import { readFileSync } from 'node:fs'\n${source.replace(/JSON\.parse\(\s*"(?:[^"\\]|\\.)*",?\s*\)/, () => read)}`
      return { contents, loader: 'ts' }
    })
    onLoad({ filter: /\/prepared-register\.ts$/ }, ({ path }) => {
      mkdirSync('dist', { recursive: true })
      for (const code of READABLE_CODES) {
        const { language, register } = readableLanguage(code) as ReadableLanguage
        writeFileSync(
          `dist/names-${code}.bin`,
          packArrays(freezeRegister(prepareRegister(register, language))),
        )
      }
      const none = '(_code: string): Uint8Array | null => null'
      const source = readFileSync(path, 'utf8')
      if (!source.includes(none)) throw new Error(`${path} has no place for what is packed`)
      const file = '`./names-$' + '{code}.bin`'
      const read = `(code: string): Uint8Array => readFileSync(new URL(${file}, import.meta.url))`
      return {
        contents: `import { readFileSync } from 'node:fs'\n${source.replace(none, read)}`,
        loader: 'ts',
      }
    })
  },
}

/** JSON that means the same, every letter beyond ASCII as an escape. */
function asciiOf(json: string): string {
  return json.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>
}

/**
 * Bundles the command and the library into `dist/`. Splitting keeps what one run does not need (Zod, YAML, HTML
 * parsing) in files of their own, so that `dragoman read FILE` starts fast.
 */
rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    'reading-worker': 'src/tasks/reading-worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Two small packages that every run needs are taken in: finding and loading them would be a tenth of the time to start.
  external: Object.keys(dependencies).filter((name) => name !== 'commander' && name !== 'picocolors'),
  // commander is CommonJS and asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as createRequireOf } from 'node:module'\nconst require = createRequireOf(import.meta.url)",
  },
  // Half of what is loaded is comments and spaces; names stay, so that a fault can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [dataAsFiles],
  logLevel: 'warning',
})
// Tests build too, and what is shipped is never made for testing.
process.env.NODE_ENV = 'production'
await buildPages({ configFile: 'workbench/vite.config.ts', logLevel: 'warn' })
// The fonts go out with the program, and their licence with them.
mkdirSync('dist/workbench/licenses', { recursive: true })
for (const font of ['noto-sans-sc', 'source-sans-3', 'source-serif-4']) {
  copyFileSync(`node_modules/@fontsource-variable/${font}/LICENSE`, `dist/workbench/licenses/${font}.txt`)
}
const types = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
})
process.exitCode = types.status ?? 1
