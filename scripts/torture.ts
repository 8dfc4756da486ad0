import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/**
 * Kills two processes that add the same documents, at random moments, again and again. Afterwards the archive must be
 * whole, hold all that was told of, and, once the rest has been added, be the same as one that nobody disturbed.
 *
 *   npm run torture [-- KILLS [DOCUMENTS]]
 */
const [kills, documents] = [Number(process.argv[2] ?? 60), Number(process.argv[3] ?? 2000)]
if (!(kills > 0 && documents > 0)) {
  process.stderr.write('usage: npm run torture [-- KILLS [DOCUMENTS]]\n')
  process.exit(2)
}
const PROGRAM = 'dist/cli.js'
const folder = mkdtempSync(join(tmpdir(), 'dragoman-torture-'))
const at = (name: string) => join(folder, name)
const faults: string[] = []

writeFileSync(
  at('in.jsonl'),
  Array.from({ length: documents }, (_, i) => JSON.stringify(invented(i))).join('\n'),
)
run('add', at('in.jsonl'), '--archive', at('quiet.sqlite'))

const told = new Set<string>()
let archives = 1
for (let killed = 0; killed < kills; ) {
  const adding = [add(), add()]
  for (const one of adding) {
    await pause(Math.random() * 700)
    if (one.kill('SIGKILL')) killed++
  }
  await Promise.all(adding.map((one) => one.ended))
  if (!existsSync(at('torn.sqlite'))) continue
  expectWhole(`after ${killed} kills`)
  const missing = missingFrom(at('torn.sqlite'))
  if (missing > 0) faults.push(`after ${killed} kills: ${missing} documents that were told of are not there`)
  if (told.size < documents || killed >= kills) continue
  // Nothing is left to be torn in this one.
  expectSame()
  for (const end of ['', '-wal', '-shm']) rmSync(at('torn.sqlite') + end, { force: true })
  told.clear()
  archives++
}
expectSame()
process.stdout.write(
  `${kills} kills over ${archives} ${archives === 1 ? 'archive' : 'archives'} of ${documents} documents\n`,
)
rmSync(folder, { recursive: true })
process.stdout.write(faults.length === 0 ? 'Nothing was lost.\n' : `${faults.join('\n')}\n`)
process.exitCode = faults.length === 0 ? 0 : 1

/** A process that adds; what it tells of is gathered. */
function add() {
  const child = spawn(
    process.execPath,
    [PROGRAM, 'add', at('in.jsonl'), '--archive', at('torn.sqlite'), '--json'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  let rest = ''
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) told.add((JSON.parse(line) as { id: string }).id)
  })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  return { ended, kill: (signal: NodeJS.Signals) => child.exitCode === null && child.kill(signal) }
}

function run(...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0)
    faults.push(`dragoman ${args[0]} exited with ${status}: ${stdout.slice(0, 300)} ${stderr.slice(0, 300)}`)
  return stdout
}

function expectWhole(when: string): void {
  const before = faults.length
  run('check', '--archive', at('torn.sqlite'))
  if (faults.length > before) faults.push(`that was ${when}`)
}

/** Adds what is left and compares. */
function expectSame(): void {
  run('add', at('in.jsonl'), '--archive', at('torn.sqlite'))
  expectWhole('after the rest was added')
  if (contentOf('torn.sqlite') !== contentOf('quiet.sqlite')) {
    faults.push('the archive differs from one that was not disturbed')
  }
}

function missingFrom(path: string): number {
  const db = new Database(path, { readonly: true })
  const find = db.prepare('SELECT 1 FROM readout WHERE id = ?')
  const missing = [...told].filter((id) => find.get(id) === undefined).length
  db.close()
  return missing
}

/** Everything in an archive but the moments at which it was put in. */
function contentOf(name: string): string {
  run('export', '--archive', at(name), '--output', at(`${name}.jsonl`))
  const events = run('events', '--json', '--limit', '1000000', '--archive', at(name))
  return (readFileSync(at(`${name}.jsonl`), 'utf8') + events).replace(/"addedAt":"[^"]*"/g, '')
}

/** A call between two of some invented states; every tenth text is a reprint, every fifth the other side's account. */
function invented(i: number): Record<string, string> {
  const event = i % 5 === 4 ? i - 1 : i
  const [one, other] = i % 5 === 4 ? ['Orland', 'Valdora'] : ['Valdora', 'Orland']
  const day = new Date(Date.UTC(2031, 0, 1 + (event % 360))).toISOString().slice(0, 10)
  const text = `Call between ${one} and ${other}\n\nOn ${day}, President Ada Brunn of ${one} had a telephone conversation with President Ivo Kastel of ${other}.\n\nAda Brunn stressed that ${one} is ready to build bridge number ${i % 10 === 9 ? i - 9 : i} over the border river. The two sides agreed to stay in touch.\n`
  return {
    id: `t${i}`,
    url: `https://press.example/${i}`,
    published: day,
    publisher: `Press of ${one}`,
    text,
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
