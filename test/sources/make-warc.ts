import { gzipSync } from 'node:zlib'

/** One answer of a server, as a crawl keeps it. */
export interface Answer {
  readonly url: string
  readonly body: string | Uint8Array
  readonly type?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly date?: string
}

/** A web archive of answers, each record packed by itself if asked, as crawlers do. */
export function makeWarc(answers: readonly Answer[], isPacked = false): Buffer {
  const information = record(
    { 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' },
    Buffer.from('software: none\r\n'),
  )
  const records = [information, ...answers.map(answerRecord)]
  return Buffer.concat(isPacked ? records.map((bytes) => gzipSync(bytes)) : records)
}

function answerRecord({
  url,
  body,
  type = 'text/html; charset=utf-8',
  status = 200,
  headers = {},
  date,
}: Answer): Buffer {
  const lines = Object.entries({ 'Content-Type': type, ...headers }).map(
    ([key, value]) => `${key}: ${value}\r\n`,
  )
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} OK\r\n${lines.join('')}\r\n`),
    Buffer.from(body as string),
  ])
  const named = {
    'WARC-Type': 'response',
    'WARC-Target-URI': url,
    'WARC-Date': date ?? '2031-05-06T07:08:09Z',
    'Content-Type': 'application/http; msgtype=response',
  }
  return record(named, block)
}

function record(headers: Readonly<Record<string, string>>, block: Buffer): Buffer {
  const lines = Object.entries({ ...headers, 'Content-Length': String(block.length) }).map(
    ([key, value]) => `${key}: ${value}\r\n`,
  )
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), block, Buffer.from('\r\n\r\n')])
}
