import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { fetchPage } from './fetch-page.ts'
import { refusePrivateAddress } from './refuse-address.ts'

const servers: Server[] = []

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const allowPrivate = true

test('a page comes with its bytes, its type and the address after redirects', async () => {
  const base = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(302, { location: '/new' }).end()
    else response.writeHead(200, { 'content-type': 'text/html; charset=gb2312' }).end('Arcadia')
  })
  const page = await fetchPage(`${base}/old`, { allowPrivate })
  expect(page.url).toBe(`${base}/new`)
  expect(page.contentType).toBe('text/html; charset=gb2312')
  expect(Buffer.from(page.bytes).toString()).toBe('Arcadia')
})

test('a name is connected to at the address that was checked', async () => {
  const base = await serve((_, response) => response.end('by name'))
  const page = await fetchPage(base.replace('127.0.0.1', 'localhost'), { allowPrivate })
  expect(Buffer.from(page.bytes).toString()).toBe('by name')
})

test('compressed pages are unpacked, and the limit counts what they unpack to', async () => {
  const base = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(5000)))
  })
  expect((await fetchPage(base, { allowPrivate })).bytes.length).toBe(5000)
  await expect(fetchPage(base, { allowPrivate, maxBytes: 1000 })).rejects.toMatchObject({ code: 'too-large' })
})

test.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://0x7f.1/',
  'http://10.0.0.7/',
  'http://169.254.169.254/latest/meta-data',
  'http://[::1]/',
  'http://[::ffff:192.168.0.1]/',
  'http://[fd00::1]/',
  'http://0.0.0.0/',
  'file:///etc/passwd',
  'ftp://example.org/a',
])('%s is refused', async (address) => {
  await expect(fetchPage(address)).rejects.toMatchObject({ code: 'fetch-refused' })
})

test.each([
  '127.0.0.2',
  '192.168.1.1',
  '100.64.0.1',
  '224.0.0.1',
  '240.0.0.1',
  'fe80::1%eth0',
  'ff02::1',
  '::',
])('the address %s is not public', async (address) => {
  await expect(refusePrivateAddress(address, 'host.example')).rejects.toMatchObject({
    code: 'fetch-refused',
    message: expect.stringContaining('host.example'),
  })
})

test.each(['8.8.8.8', '2606:4700:4700::1111'])('the address %s is public', async (address) => {
  await expect(refusePrivateAddress(address, 'host.example')).resolves.toBeUndefined()
})

test('a redirect to a scheme that is no web address is refused', async () => {
  const base = await serve((_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end())
  await expect(fetchPage(base, { allowPrivate })).rejects.toMatchObject({ code: 'fetch-refused' })
})

test('redirects without end, errors of the server and silence are told apart', async () => {
  const circle = await serve((_, response) => response.writeHead(302, { location: '/' }).end())
  await expect(fetchPage(circle, { allowPrivate })).rejects.toThrow(/more than 5 redirects/)
  const missing = await serve((_, response) => response.writeHead(404).end())
  await expect(fetchPage(missing, { allowPrivate })).rejects.toThrow(/answered 404 Not Found/)
  const silent = await serve(() => {})
  await expect(fetchPage(silent, { allowPrivate, timeoutMs: 200 })).rejects.toThrow(
    /no answer within 0.2 seconds/,
  )
  const stalled = await serve((_, response) => void response.write('a'))
  await expect(fetchPage(stalled, { allowPrivate, timeoutMs: 200 })).rejects.toThrow(
    /no answer within 0.2 seconds/,
  )
})

test('a server that is not there gives a sentence, not a code', async () => {
  await expect(fetchPage('http://127.0.0.1:1/', { allowPrivate })).rejects.toMatchObject({
    code: 'fetch-failed',
    message: 'http://127.0.0.1:1/ could not be fetched: the server refuses connections.',
  })
})
