import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, describe, expect, test } from 'vitest'

const PROGRAM = join(import.meta.dirname, '../../dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'dragoman-serve-'))
afterAll(() => rmSync(folder, { recursive: true }))
const running: ChildProcess[] = []
afterEach(() => {
  for (const one of running.splice(0)) one.kill('SIGKILL')
})

/** Runs the command until it says where it is, or ends. */
function start(
  ...args: readonly string[]
): Promise<{ code: number | null; said: string; process: ChildProcess }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, TMPDIR: folder },
    })
    running.push(child)
    let said = ''
    child.stderr.on('data', (words: Buffer) => {
      said += String(words)
      if (said.includes('Ctrl-C stops it')) done({ code: null, said, process: child })
    })
    child.once('exit', (code) => done({ code, said, process: child }))
  })
}

const addressIn = (said: string) => /dragoman is at (\S+)/.exec(said)?.[1] ?? ''

describe('the server on the command line', () => {
  test('it makes an archive where there is none, answers, and ends when it is asked to', async () => {
    const { said, process: server } = await start(
      'serve',
      '--archive',
      join(folder, 'new.sqlite'),
      '--port',
      '0',
    )
    const stats = (await (await fetch(`${addressIn(said)}api/archive`)).json()) as object
    expect(stats).toMatchObject({ documents: 0, isExample: false })
    const code = await new Promise((done) => {
      server.once('exit', done)
      server.kill('SIGINT')
    })
    expect(code).toBe(0)
  })

  test('the examples are there at once, and are called examples', async () => {
    const { said } = await start('start', '--port', '0')
    const stats = (await (await fetch(`${addressIn(said)}api/archive`)).json()) as { documents: number }
    expect(stats).toMatchObject({ isExample: true })
    expect(stats.documents).toBeGreaterThanOrEqual(40)
  })

  test('a port in use is told of', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => other.once('listening', done))
    const port = String((other.address() as AddressInfo).port)
    const { code, said } = await start('serve', '--archive', join(folder, 'a.sqlite'), '--port', port)
    other.close()
    expect(code).not.toBe(0)
    expect(said).toContain(`Port ${port} is in use`)
    expect(said).not.toMatch(/\n\s+at /)
  })

  test('an archive that another program keeps to itself is told of', async () => {
    const path = join(folder, 'locked.sqlite')
    const first = await start('serve', '--archive', path, '--port', '0')
    const ended = new Promise((done) => first.process.once('exit', done))
    first.process.kill('SIGINT')
    await ended
    const db = new Database(path)
    db.pragma('locking_mode = EXCLUSIVE')
    db.exec('BEGIN EXCLUSIVE')
    const { code, said } = await start('serve', '--archive', path, '--port', '0')
    db.exec('ROLLBACK')
    db.close()
    expect(code).toBe(1)
    expect(said).toContain('Another program is writing to')
    expect(said).not.toMatch(/\n\s+at /)
  }, 30_000)

  test('what is no archive, and what a later version wrote, is refused', async () => {
    writeFileSync(
      join(folder, 'letter.txt'),
      'Dear Sir, this is no archive at all, and long enough to be looked at.',
    )
    const letter = await start('serve', '--archive', join(folder, 'letter.txt'), '--port', '0')
    expect([letter.code === 0, letter.said.includes('letter.txt')]).toEqual([false, true])
    const path = join(folder, 'later.sqlite')
    const first = await start('serve', '--archive', path, '--port', '0')
    const ended = new Promise((done) => first.process.once('exit', done))
    first.process.kill('SIGINT')
    await ended
    const db = new Database(path)
    db.pragma('user_version = 9999')
    db.close()
    const later = await start('serve', '--archive', path, '--port', '0')
    expect([later.code === 0, /newer/.test(later.said)]).toEqual([false, true])
  })

  test('another host than this machine gets a token, which data needs', async () => {
    const { said } = await start(
      'serve',
      '--archive',
      join(folder, 'b.sqlite'),
      '--port',
      '0',
      '--host',
      '0.0.0.0',
    )
    const [, address, token] = /dragoman is at (\S+?)#token=(\S+)/.exec(said) ?? []
    expect(token?.length ?? 0).toBeGreaterThan(20)
    const base = (address ?? '').replace('0.0.0.0', '127.0.0.1')
    expect((await fetch(`${base}api/archive`)).status).toBe(401)
    const answer = await fetch(`${base}api/archive`, { headers: { authorization: `Bearer ${token}` } })
    expect(answer.status).toBe(200)
  })
})
