import { createHash, hash } from 'node:crypto'

/** SHA-256 in hexadecimal, of the UTF-8 bytes of a text or of bytes as they are. */
export function hashOf(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex')
}

/** What a document is known by from one filing to the next. */
export interface DocumentSource {
  /** Where it is published. */
  readonly url?: string | undefined
  /** The file it came in, as an absolute path. */
  readonly file: string
  /** Its place in that file: a member's path; null for a file that is one document. */
  readonly member: string | null
  readonly givenId: string | null
  readonly hash: string
}

/**
 * The line by which a document is recognised when it comes again: its address if it has one; else its file with its id
 * or its place in there. A row of a table without an id has no lasting place, since rows move, so its text stands for
 * it. The same identity with another text is a new version.
 */
export function identityOf({ url, file, member, givenId, hash }: DocumentSource): string {
  if (url) return addressIdentity(url)
  if (givenId !== null) return `file ${file} id ${givenId}`
  if (member === null) return `file ${file}`
  return /(?:^|:)\d+$/.test(member) ? `text ${hash}` : `file ${file} member ${member}`
}

/** The identity of whatever is published at an address. */
export function addressIdentity(url: string): string {
  return `address ${plainAddress(url)}`
}

/** The id that a readout published at this address has. */
export function idOfAddress(url: string): string {
  return readoutId(addressIdentity(url))
}

/** The archive's own id of a readout: `r` and twelve letters or digits made from its identity. */
export function readoutId(identity: string): string {
  return `r${shortHash(identity)}`
}

/** An event goes by the first of its readouts, so that an id once given leads to the event for good. */
export function eventId(firstReadout: string): string {
  return `e${firstReadout.slice(1)}`
}

/** A note's id: `n` and twelve letters or digits made from what it is on, what it says, and who made it when. */
export function noteId(...parts: readonly string[]): string {
  return `n${shortHash(parts.join('\0'))}`
}

/** A formula's id: `f` and twelve letters or digits made from its language and its first wording, folded. */
export function formulaId(lang: string, wording: string): string {
  return `f${shortHash(`${lang}\0${wording}`)}`
}

/** Letters and digits that cannot be mistaken for one another when read aloud or typed. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

/** Sixty bits of a hash in base 32. */
function shortHash(text: string): string {
  const bytes = createHash('sha256').update(text).digest()
  let value = bytes.readBigUInt64BE() >> 4n
  let digits = ''
  for (let i = 0; i < 12; i++) {
    digits = DIGITS[Number(value & 31n)] + digits
    value >>= 5n
  }
  return digits
}

/** An address without what does not change the page: the fragment, the case of the host. */
function plainAddress(url: string): string {
  try {
    const address = new URL(url)
    address.hash = ''
    return address.href
  } catch {
    return url.trim()
  }
}
