import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

export interface AddressFigures {
  readonly address: string
  /** Milliseconds, each asked anew: nothing that the server keeps for a second is given. */
  readonly times: readonly number[]
}

const ROUNDS = 40

/** Asks every list and chart of the workbench, one request at a time. */
export async function measureAddresses(base: string, ids: readonly string[]): Promise<AddressFigures[]> {
  const addresses = [
    'api/archive',
    'api/events?limit=40',
    'api/events?limit=40&readouts=2',
    'api/events?pair=RUS-TUR&limit=500',
    'api/readouts?order=newest&limit=30',
    'api/readouts?q=energy&limit=30',
    'api/readouts?q=%E6%88%98%E7%95%A5&limit=30',
    'api/facets?q=',
    'api/facets?q=energy',
    'api/concordance?q=energy&limit=300',
    'api/commitments?limit=50',
    'api/milestones?limit=50',
    ...ids.slice(0, 1).map((id) => `api/readouts/${id}`),
  ]
  const figures: AddressFigures[] = []
  for (const address of addresses) {
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const begun = performance.now()
      const answer = await fetch(`${base}${address}${address.includes('?') ? '&' : '?'}round=${round}`)
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
      times.push(performance.now() - begun)
    }
    figures.push({ address, times })
  }
  return figures
}

export interface LoadFigures {
  readonly requests: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly longest: number
  readonly errors: number
}

/** So many readers at once, each asking again as soon as it has its answer. */
export async function measureLoad(
  base: string,
  ids: readonly string[],
  { readers, seconds }: { readonly readers: number; readonly seconds: number },
): Promise<LoadFigures> {
  const paths = [
    '/',
    '/api/archive',
    '/api/events?limit=40',
    '/api/readouts?q=energy&limit=30',
    '/api/facets?q=energy',
    '/api/commitments?limit=50',
    '/api/readouts?order=newest&limit=30',
    ...ids.map((id) => `/api/readouts/${id}`),
  ]
  const { requests, latency, errors, non2xx } = await autocannon({
    url: base,
    connections: readers,
    duration: seconds,
    requests: paths.map((path) => ({ path })),
  })
  return {
    requests: requests.total,
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    longest: latency.max,
    errors: errors + non2xx,
  }
}

/** Memory of a process in MB, as Linux counts it; null elsewhere. */
export function memoryOf(process: number): number | null {
  try {
    const found = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]
    return found ? Number(found) / 1024 : null
  } catch {
    return null
  }
}
