import { DragomanError } from '../record/errors.ts'

/** Throws `fetch-refused` unless the address (IPv4 or IPv6, in any spelling) is a public one. */
export async function refusePrivateAddress(address: string, host: string): Promise<void> {
  const { default: ipaddr } = await import('ipaddr.js')
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const range = ipaddr.isValid(bare) ? ipaddr.process(bare).range() : 'unknown'
  if (range === 'unicast') return
  const where = host === address ? host : `${host} (${address})`
  throw new DragomanError('fetch-refused', `${where} is not a public address (${WORDS[range] ?? range}).`, {
    hint: 'Pass --allow-private if you mean to fetch from your own machine or network.',
  })
}

const WORDS: Readonly<Record<string, string>> = {
  loopback: 'this machine itself',
  private: 'a private network',
  linkLocal: 'link-local',
  uniqueLocal: 'a private network',
  unspecified: 'no address at all',
  carrierGradeNat: 'a provider’s private network',
}
