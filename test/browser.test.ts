import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { english } from '../src/languages/en/english.ts'
import { openReader } from '../src/reader/read.ts'
import type { Readout } from '../src/record/readout.ts'
import { REGISTER_DATA } from '../src/register/generated/register-data.ts'

const ROOT = join(import.meta.dirname, '..')
const ENTRY = `
import { english } from './src/languages/en/english.ts'
import { openReader } from './src/reader/read.ts'
import { REGISTER_DATA } from './src/register/generated/register-data.ts'
const reader = openReader({ language: english, registers: [REGISTER_DATA] })
globalThis.readToJson = (readout) => JSON.stringify(reader.read(JSON.parse(readout)))
`
const READOUTS: readonly Readout[] = [
  { text: readFileSync(join(ROOT, 'examples/01-embassy-repost.txt'), 'utf8'), lang: 'en' },
  {
    text: readFileSync(join(ROOT, 'examples/12-state-visit.txt'), 'utf8'),
    lang: 'en',
    published: '2026-06-13',
  },
  {
    text: 'On Monday, President Emmanuel Macron called President Xi Jinping. — “Ça va”, he said. 🌍',
    published: '2031-05-06',
  },
]
const CHROMIUM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path))

const inNode = openReader({ language: english, registers: [REGISTER_DATA] })
const expected = READOUTS.map((readout) => JSON.stringify(inNode.read(readout)))
let bundle = ''

beforeAll(async () => {
  const { outputFiles, warnings } = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  bundle = outputFiles[0]?.text ?? ''
})

describe('the reader, bundled for browsers', () => {
  test('reads the same where there is nothing but JavaScript: no process, no require, no Buffer', () => {
    const bare = createContext({})
    expect(runInContext('[typeof process, typeof require, typeof Buffer].join()', bare)).toBe(
      'undefined,undefined,undefined',
    )
    runInContext(bundle, bare)
    const { readToJson } = bare as { readToJson: (readout: string) => string }
    expect(READOUTS.map((readout) => readToJson(JSON.stringify(readout)))).toEqual(expected)
  })

  // Skipped where the machine has no Chromium; the name of the test says so.
  test.skipIf(!CHROMIUM)(
    `reads the same in Chromium${CHROMIUM ? '' : ' (skipped: no Chromium on this machine, set CHROMIUM_PATH)'}`,
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'dragoman-page-'))
      afterAll(() => rmSync(folder, { recursive: true, force: true }))
      const page = join(folder, 'page.html')
      writeFileSync(page, pageOf(bundle, READOUTS))
      const flags = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--allow-file-access-from-files',
        `--user-data-dir=${folder}/profile`,
      ]
      const dom = execFileSync(CHROMIUM as string, [...flags, '--dump-dom', pathToFileURL(page).href], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 60_000,
      })
      const shown = /<pre id="out">([^<]*)<\/pre>/.exec(dom)?.[1] ?? ''
      const records = Buffer.from(shown, 'base64').toString('utf8')
      expect(JSON.parse(records)).toEqual(expected)
    },
    90_000,
  )
})

/** A page that reads the readouts and shows the records as Base64, which no serialiser of the page can alter. */
function pageOf(script: string, readouts: readonly Readout[]): string {
  const data = JSON.stringify(readouts.map((readout) => JSON.stringify(readout))).replaceAll('<', '\\u003c')
  return `<!doctype html><meta charset="utf-8"><pre id="out"></pre><script>${script.replaceAll('</script', '<\\/script')}</script>
<script>
  const bytes = new TextEncoder().encode(JSON.stringify(${data}.map(readToJson)))
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  document.getElementById('out').textContent = btoa(text)
</script>`
}
