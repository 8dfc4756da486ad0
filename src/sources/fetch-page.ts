import { lookup as resolve } from 'node:dns/promises'
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { DragomanError } from '../record/errors.ts'
import { refusePrivateAddress } from './refuse-address.ts'

export interface FetchedPage {
  /** The address after redirects. */
  readonly url: string
  readonly bytes: Uint8Array
  readonly contentType: string | null
}

export interface FetchOptions {
  /** Fetch from loopback and private networks as well. */
  readonly allowPrivate?: boolean
  readonly timeoutMs?: number
  readonly maxBytes?: number
}

const TIMEOUT_MS = 20_000
const MAX_BYTES = 10 * 1024 * 1024
const MAX_REDIRECTS = 5

/**
 * Fetches one page over HTTP or HTTPS. Every hop's address is resolved once, checked, and connected to as checked, so
 * that a name cannot point elsewhere a moment later. Throws `fetch-refused` for addresses that are not public and for
 * other schemes, `too-large`, and `fetch-failed` for everything that went wrong on the way.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS
  const signal = AbortSignal.timeout(timeoutMs)
  let url = parseAddress(address)
  try {
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const response = await get(url, options, signal)
      const next = redirectOf(response, url)
      if (!next) return await receive(response, url, options.maxBytes ?? MAX_BYTES)
      response.destroy()
      url = next
    }
  } catch (cause) {
    if (cause instanceof DragomanError) throw cause
    throw failure(
      url,
      signal.aborted ? `no answer within ${timeoutMs / 1000} seconds` : wordsFor(cause),
      cause,
    )
  }
  throw failure(url, `more than ${MAX_REDIRECTS} redirects`)
}

function parseAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : null
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url
  throw new DragomanError('fetch-refused', `${address} is not an http or https address.`, {
    hint: 'Give an address that begins with https:// or http://, or the path of a file.',
  })
}

async function get(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const target = await checkedAddress(url, options.allowPrivate ?? false, signal)
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const settings: RequestOptions = {
    signal,
    agent: false,
    headers: {
      accept: 'text/html,application/xhtml+xml,text/plain,text/markdown;q=0.9,*/*;q=0.5',
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'dragoman (reads official readouts)',
    },
    // The name was resolved and checked above; the connection must go to that very address.
    lookup: (_host, { all }, answer) => {
      if (all) answer(null, [target])
      else answer(null, target.address, target.family)
    },
  }
  return await new Promise((done, fail) => {
    request(url, settings, done).on('error', fail).end()
  })
}

async function checkedAddress(url: URL, allowPrivate: boolean, signal: AbortSignal) {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  const found = family
    ? [{ address: host, family }]
    : await Promise.race([resolve(host, { all: true, verbatim: true }), whenAborted(signal)])
  if (!allowPrivate) for (const { address } of found) await refusePrivateAddress(address, host)
  const first = found.find((entry) => entry.family === 4) ?? found[0]
  if (!first) throw failure(url, 'the name has no address')
  return first
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason), { once: true }))
}

function redirectOf(response: IncomingMessage, from: URL): URL | null {
  const status = response.statusCode ?? 0
  const location = response.headers.location
  if (![301, 302, 303, 307, 308].includes(status) || !location) return null
  return parseAddress(location, from)
}

async function receive(response: IncomingMessage, url: URL, maxBytes: number): Promise<FetchedPage> {
  const status = response.statusCode ?? 0
  if (status < 200 || status > 299) {
    response.destroy()
    throw failure(url, `the server answered ${status} ${response.statusMessage ?? ''}`.trim())
  }
  const chunks: Uint8Array[] = []
  let size = 0
  // The limit counts unpacked bytes: a small answer may unpack to gigabytes.
  for await (const chunk of unpacked(response) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > maxBytes) {
      response.destroy()
      throw new DragomanError('too-large', `${url.href} is larger than ${maxBytes / 1024 / 1024} MB.`, {
        hint: 'Download it yourself and read the file.',
      })
    }
    chunks.push(chunk)
  }
  return {
    url: url.href,
    bytes: Buffer.concat(chunks),
    contentType: response.headers['content-type'] ?? null,
  }
}

function unpacked(response: IncomingMessage): Readable {
  const unpack = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? ''
  if (!(encoding in unpack)) return response
  const stream = unpack[encoding as keyof typeof unpack]()
  response.on('error', (fault) => stream.destroy(fault))
  return response.pipe(stream)
}

function failure(url: URL, why: string, cause?: unknown): DragomanError {
  return new DragomanError('fetch-failed', `${url.href} could not be fetched: ${why}.`, {
    hint: 'Check the address in a browser, or save the page there and read the file.',
    cause,
  })
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name is unknown',
  EAI_AGAIN: 'names cannot be resolved just now; is the network up?',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server broke the connection off',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
}

function wordsFor(cause: unknown): string {
  const { code, message } = cause as { code?: string; message?: string }
  return (code && FAULTS[code]) || code || message || 'unknown reason'
}
