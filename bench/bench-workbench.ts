import { type ChildProcess, spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { growCorpus } from './grow-corpus.ts'
import { measureAddresses, measureLoad, memoryOf } from './measure-api.ts'
import { measurePages } from './measure-pages.ts'
import { alignRows } from './print-figures.ts'
import { runProgram, say } from './run-program.ts'

const USAGE = `npm run bench:workbench -- ARCHIVE.sqlite FILE.jsonl … [--seconds N] [--readers N]

Serves a copy of an archive and asks what the pages ask: each list alone, the first view in a browser, long tasks while
typing and scrolling, the size of what is loaded first, and many readers at once while another process adds the
documents of FILE with altered words. Run "npm run build" first.

  --seconds N   how long readers read (60)
  --readers N   how many at once (200)`

const CHROMIUM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path))
const LONG_TEXT = 200_000

async function runBench(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '60' },
      readers: { type: 'string', default: '200' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [archive, ...corpora] = positionals
  if (values.help) return say(USAGE)
  if (!archive || corpora.length === 0) return say(USAGE, 2)
  const missing = positionals.find((file) => !existsSync(file))
  if (missing !== undefined) return say(`There is no file ${missing}.`, 2)
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  const copy = join(folder, 'archive.sqlite')
  copyFileSync(archive, copy)
  const { server, address } = await serve(copy)
  try {
    say(`loaded first, packed: ${(entryBytes() / 1000).toFixed(0)} kB`)
    await new Promise((done) => setTimeout(done, 2000))
    say(`memory of the idle server: ${memoryOf(server.pid as number)?.toFixed(0) ?? '?'} MB`)
    const ids = await someIds(address)
    const figures = await measureAddresses(address, ids)
    const rows = figures.map(({ address: path, times }) => [path, at(times, 0.5), at(times, 0.95)])
    say(alignRows([['address', 'p50 ms', 'p95 ms'], ...rows]))
    if (CHROMIUM) {
      const pages = await measurePages(address, CHROMIUM, await addLongText(address))
      say(`first view: ${at(pages.firstView, 0.5)} ms (at most ${at(pages.firstView, 1)})`)
      say(
        `longest task while typing and scrolling a list: ${pages.longestTask.toFixed(0)} ms (0: none over 50)`,
      )
      say(
        `longest task while a text of ${LONG_TEXT} letters is scrolled: ${pages.longestTaskInText.toFixed(0)} ms`,
      )
    } else say('There is no Chromium here: first view and long tasks are not measured.')
    const load = { readers: Number(values.readers), seconds: Number(values.seconds) }
    const adding = addMeanwhile(folder, copy, corpora)
    const told = await measureLoad(address, ids, load)
    adding.kill('SIGINT')
    say(
      `${load.readers} readers for ${load.seconds} s while another process adds: ${told.requests} answers, ` +
        `${told.perSecond.toFixed(0)} a second, p50 ${told.p50} ms, p99 ${told.p99} ms, at most ${told.longest} ms, ${told.errors} errors`,
    )
    say(`memory of the server after it: ${memoryOf(server.pid as number)?.toFixed(0) ?? '?'} MB`)
    return 0
  } finally {
    server.kill('SIGINT')
    await new Promise((done) => setTimeout(done, 500))
    rmSync(folder, { recursive: true, force: true })
  }
}

async function serve(archive: string): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  const server = spawn(process.execPath, ['dist/cli.js', 'serve', '--archive', archive, '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const address = await new Promise<string>((done, fail) => {
    server.stderr?.on('data', (said: Buffer) => {
      const found = /dragoman is at (\S+)/.exec(String(said))?.[1]
      if (found) done(found)
    })
    server.once('exit', () => fail(new Error('the server ended')))
  })
  return { server, address }
}

function entryBytes(): number {
  const index = readFileSync('dist/workbench/index.html', 'utf8')
  const named = [...index.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, name]) => name as string)
  // What the entry imports at once is named in it, the rest is loaded on demand.
  const files = readdirSync('dist/workbench/assets')
  const first = new Set(named)
  for (const name of first) {
    const source = readFileSync(`dist/workbench/${name}`, 'utf8')
    for (const file of files) {
      if (new RegExp(`(?:from|import)\\s*["']\\./${file.replaceAll('.', '\\.')}["']`).test(source))
        first.add(`assets/${file}`)
    }
  }
  return [...first].reduce((sum, name) => sum + gzipSync(readFileSync(`dist/workbench/${name}`)).length, 0)
}

async function someIds(address: string): Promise<string[]> {
  const answer = await fetch(`${address}api/readouts?limit=5&order=newest`)
  const { items } = (await answer.json()) as { items: { summary: { id: string } }[] }
  return items.map(({ summary }) => summary.id)
}

async function addLongText(address: string): Promise<string> {
  const sentence =
    'President Mara Voss stressed that Arcadia is ready to build the northern gas pipeline by 2040. '
  const lead =
    'A long call\n\nOn 4 May 2031, President Mara Voss had a telephone conversation with Prime Minister Olu Tam.\n\n'
  const text = lead + sentence.repeat(Math.ceil(LONG_TEXT / sentence.length))
  const answer = await fetch(`${address}api/documents?name=long.txt`, { method: 'POST', body: text })
  const [filed] = (await answer.json()) as { id: string | null }[]
  return filed?.id ?? ''
}

function addMeanwhile(folder: string, archive: string, corpora: readonly string[]): ChildProcess {
  const path = join(folder, 'more.jsonl')
  const documents = growCorpus(corpora, 20_000).slice(10_000)
  writeFileSync(
    path,
    documents.map((document) => `${JSON.stringify({ ...document, url: undefined })}\n`).join(''),
  )
  return spawn(process.execPath, ['dist/cli.js', 'add', '--archive', archive, path], { stdio: 'ignore' })
}

function at(times: readonly number[], part: number): string {
  const sorted = [...times].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(0)
}

await runProgram(runBench)
