import graphology from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { layCircle } from '../../src/formats/network/lay-circle.ts'
import { networkFile } from '../../src/tasks/network/network-files.ts'
import { type Network, tellNetwork } from '../../src/tasks/network/tell-network.ts'
import { openYears } from './use-years.ts'

/** Its types call the class the module's `default`; when it runs, the class is the module. */
const Graph = graphology as unknown as typeof graphology.default

const WORDS = {
  name: (code: string) => `<${code}> & "co"`,
  circleTitle: (state: string) => `Circle of ${state}`,
  circleText: (shown: number, all: number) => `${shown} of ${all}`,
  kinds: {},
  safe: (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
}

let archive: Archive
let network: Network
let close: () => Promise<void>
beforeAll(async () => {
  ;({ archive, close } = await openYears())
  network = await tellNetwork(archive, {})
}, 60_000)
afterAll(() => close())

describe('the network', () => {
  test('an edge has the events of its pair, each once, as the archive lists them', async () => {
    for (const { pair, events } of network.edges) {
      const page = await archive.events({ pair, limit: 1000 })
      expect(events).toEqual(page.items.map(({ id }) => id))
    }
    expect(network.edges.length).toBeGreaterThan(2)
  })

  test('channels and ranks add up to the weight of an edge', () => {
    for (const { events, byKind, byLevel } of network.edges) {
      const sum = (counts: Readonly<Record<string, number>>) =>
        Object.values(counts).reduce((all, one) => all + one, 0)
      expect([sum(byKind), sum(byLevel)]).toEqual([events.length, events.length])
    }
  })

  test('time, channel, rank and state narrow it', async () => {
    const heads = await tellNetwork(archive, { level: 'heads', kind: 'call' })
    expect(heads.edges.every(({ byLevel, byKind }) => byLevel.heads && byKind.call)).toBe(true)
    const one = await tellNetwork(archive, { state: 'VLM', since: '2025' })
    expect(one.edges.map(({ pair }) => pair.includes('VLM'))).toEqual(one.edges.map(() => true))
    expect(one.events.every(({ day }) => (day ?? '') >= '2025')).toBe(true)
    await expect(tellNetwork(archive, { since: '2050' })).rejects.toMatchObject({ code: 'no-contact' })
  })
})

describe('for other programs', () => {
  test.each(['gexf', 'graphml'] as const)('graphology reads the %s back', async (format) => {
    const text = await networkFile(network, format, WORDS)
    const graph = format === 'gexf' ? gexf.parse(Graph, text) : graphml.parse(Graph, text)
    expect(graph.nodes().sort()).toEqual(network.nodes.map(({ code }) => code).sort())
    expect(graph.size).toBe(network.edges.length)
    expect(graph.type).toBe('undirected')
    for (const { pair, events, alone, byKind } of network.edges) {
      const edge = graph.getEdgeAttributes(graph.edge(...pair))
      expect([edge.weight, edge.count, edge.alone]).toEqual([events.length, events.length, alone])
      for (const [kind, count] of Object.entries(byKind)) expect(edge[`kind_${kind}`]).toBe(count)
      expect(String(edge.events).split(' ')).toEqual([...events])
    }
    const [node] = network.nodes
    expect(graph.getNodeAttributes(node?.code).label).toBe(WORDS.name(node?.code ?? ''))
  })

  test('GEXF has a spell for each day of an edge', async () => {
    const text = await networkFile(network, 'gexf', WORDS)
    const [first] = network.edges
    const days = new Set(network.events.filter(({ id }) => first?.events.includes(id)).map(({ day }) => day))
    const part = text.slice(text.indexOf(`id="${first?.pair.join('-')}"`), text.indexOf('</edge>'))
    expect([...part.matchAll(/<spell /g)].length).toBe(days.size)
    for (const day of days) expect(part).toContain(`start="${day}" end="${day}"`)
  })

  test('CSV has a row for each pair', async () => {
    const rows = (await networkFile(network, 'csv', WORDS)).trim().split('\r\n')
    expect(rows.length).toBe(network.edges.length + 1)
    expect(rows[0]).toMatch(/^a,b,a_name,b_name,count,alone,kind_/)
  })
})

describe('the picture', () => {
  test('is the same every time, has a title and a description, and needs a state', async () => {
    const one = await tellNetwork(archive, { state: 'SRG' })
    const picture = await networkFile(one, 'svg', WORDS)
    expect(await networkFile(await tellNetwork(archive, { state: 'SRG' }), 'svg', WORDS)).toBe(picture)
    expect(picture).toMatch(/role="img" aria-labelledby="title description"/)
    expect(picture).toContain('&lt;KSV&gt;')
    expect(picture).not.toContain('<KSV>')
    await expect(networkFile(network, 'svg', WORDS)).rejects.toMatchObject({ code: 'bad-flag' })
  })

  test('places follow the codes, not the numbers', () => {
    const edge = (code: string, count: number) => ({
      pair: ['ARC', code] as const,
      events: Array.from({ length: count }, (_, i) => ({ id: `e${i}`, day: null })),
      alone: 0,
      byKind: {},
      byLevel: {},
      first: null,
      last: null,
    })
    const places = (counts: readonly number[]) =>
      layCircle(
        ['BOR', 'ILV', 'KSV'].map((code, i) => edge(code, counts[i] ?? 1)),
        'ARC',
      ).map(({ code, x, y }) => [code, x, y])
    expect(places([1, 5, 9])).toEqual(places([9, 1, 5]))
    expect(places([1, 1, 1])[0]).toEqual(['BOR', 0, -1])
  })
})
