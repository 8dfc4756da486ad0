import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { parseQuery } from '../../src/archive/query/parse-query.ts'
import { bundleArchive, openExport } from '../../src/tasks/bundle-archive.ts'
import { correctReadout } from '../../src/tasks/correct-readout.ts'
import { importArchive, rereadArchive } from '../../src/tasks/export-archive.ts'
import { makeZip } from '../sources/make-zip.ts'
import { correctionsContract } from './corrections-contract.ts'
import { ARCADIAN, BOREALIAN, inventedDocument } from './invented.ts'
import { add, exported, find, given, outcomes, problems, registers } from './use-archive.ts'

/** What every implementation of the contract must do. `open` gives a new, empty archive; `keep` writes a file for it. */
export function archiveContract(open: () => Archive, keep: (content: string | Uint8Array) => string): void {
  const arcadian = inventedDocument('a1', ARCADIAN, { url: 'https://arcadia.example/1' })
  const borealian = inventedDocument('b1', BOREALIAN, {
    url: 'https://borealia.example/1',
    publisher: 'Borealian Press',
    publisherCountry: 'BOR',
  })

  describe('filing', () => {
    test('adding twice changes nothing', async () => {
      const archive = open()
      expect(outcomes(await add(archive, [arcadian, borealian]))).toEqual(['added', 'added'])
      const before = await exported(archive)
      expect(outcomes(await add(archive, [arcadian, borealian]))).toEqual(['already-there', 'already-there'])
      expect(await exported(archive)).toBe(before)
      await archive.close()
    })

    test('the same address with another text is a new version, and the old text stays', async () => {
      const archive = open()
      await add(archive, [arcadian])
      const changed = inventedDocument('a1', ARCADIAN.replace('gas pipeline', 'oil pipeline'), {
        url: 'https://arcadia.example/1',
      })
      expect(outcomes(await add(archive, [changed]))).toEqual(['new-version'])
      const [summary] = await archive.resolve('https://arcadia.example/1')
      const versions = await archive.versions(summary?.id ?? '')
      expect(versions.map(({ number, state, text }) => [number, state, text.includes('gas')])).toEqual([
        [1, 'edited', true],
        [2, 'live', false],
      ])
      expect(await given(archive, 'gas')).toEqual([])
      expect(await given(archive, 'oil')).toEqual(['a1'])
      const old = await archive.search(
        { query: parseQuery('gas'), namesOf: () => [] },
        { limit: 10, allVersions: true },
      )
      expect(old.items.map(({ version }) => version)).toEqual([1])
      expect(await problems(archive)).toEqual([])
      await archive.close()
    })

    test('the same text at two addresses is two readouts of one family', async () => {
      const archive = open()
      const mirror = inventedDocument('m1', ARCADIAN, { url: 'https://mirror.example/9' })
      await add(archive, [arcadian, mirror])
      const families = (await find(archive, '')).map(({ summary }) => summary.family)
      expect(families.length).toBe(2)
      expect(families[0]).not.toBeNull()
      expect(families[0]).toBe(families[1])
      await archive.close()
    })

    test('bytes, text and record come back as they went in', async () => {
      const archive = open()
      await add(archive, [arcadian])
      const [summary] = await archive.resolve('a1')
      const stored = await archive.load(summary?.id ?? '')
      expect(stored?.version.text).toBe(ARCADIAN)
      expect(Buffer.from((await archive.raw(stored?.version.rawHash ?? '')) ?? []).toString()).toBe(
        Buffer.from(arcadian.raw).toString(),
      )
      const { engagement, text } = stored?.record ?? {}
      expect(text).toBe(ARCADIAN)
      expect(engagement?.kind).toBe('call')
      const quotes =
        stored?.record?.statements.flatMap(({ acts }) => acts.map(({ evidence }) => evidence)) ?? []
      expect(quotes.length).toBeGreaterThan(0)
      for (const { span, quote } of quotes) expect(ARCADIAN.slice(...span)).toBe(quote)
      await archive.close()
    })
  })

  describe('events', () => {
    test('two sides’ accounts are one event, in whatever order they come', async () => {
      const [one, other] = [open(), open()]
      await add(one, [arcadian, borealian])
      await add(other, [borealian, arcadian])
      const events = async (archive: Archive) =>
        (await archive.events({ limit: 10 })).items.map(({ id, readouts }) => [
          id,
          readouts.map(({ givenId }) => givenId).sort(),
        ])
      expect((await events(one)).length).toBe(1)
      expect((await events(one))[0]?.[1]).toEqual(['a1', 'b1'])
      expect(await events(other)).toEqual(await events(one))
      await Promise.all([one.close(), other.close()])
    })

    test('a person’s split holds, also after the texts were read again, until a join takes it back', async () => {
      const archive = open()
      await add(archive, [arcadian, borealian])
      const [a] = await archive.resolve('a1')
      const [b] = await archive.resolve('b1')
      const decision = { a: a?.id ?? '', b: b?.id ?? '', who: 'tester', why: null }
      await archive.decide({ ...decision, type: 'split', at: '2031-06-01T00:00:00Z' })
      expect((await archive.events({ limit: 10 })).total).toBe(2)
      for await (const _ of rereadArchive(archive, []));
      for await (const _ of rereadArchive(archive, registers));
      expect((await archive.events({ limit: 10 })).total).toBe(2)
      await archive.decide({ ...decision, type: 'join', at: '2031-06-02T00:00:00Z' })
      expect((await archive.events({ limit: 10 })).total).toBe(1)
      expect(await problems(archive)).toEqual([])
      await archive.close()
    })

    test('events are found by pair and day, and an id once given leads to its event', async () => {
      const archive = open()
      await add(archive, [arcadian, borealian])
      expect((await archive.events({ limit: 5, pair: ['BOR', 'ARC'], since: '2031-05' })).total).toBe(1)
      expect((await archive.events({ limit: 5, pair: ['BOR', 'ARC'], since: '2031-06' })).total).toBe(0)
      const [a] = await archive.resolve('a1')
      expect((await archive.event(`e${(a?.id ?? '').slice(1)}`))?.readouts.length).toBe(2)
      await archive.close()
    })
  })

  correctionsContract(open)

  describe('search', () => {
    const cases: readonly (readonly [typed: string, found: readonly string[]])[] = [
      ['pipeline', ['a1', 'b1']],
      ['"northern gas"', ['a1', 'b1']],
      ['"gas northern"', []],
      ['pipe*', ['a1', 'b1']],
      ['northern NEAR/1 pipeline', ['a1', 'b1']],
      ['northern NEAR/0 pipeline', []],
      ['thanked OR touch', ['a1', 'b1']],
      ['pipeline -thanked', ['b1']],
      ['NOT thanked', ['b1', 'z1']],
      ['NOT (thanked OR touch)', ['z1']],
      ['chars:"peli"', ['a1', 'b1']],
      ['chars:"northern g"', ['a1', 'b1']],
      ['chars:"rthern gas pi"', ['a1', 'b1']],
      ['chars:"."', ['a1', 'b1']],
      ['kind:call', ['a1', 'b1']],
      ['pair:BOR-ARC', ['a1', 'b1']],
      ['speaker:Voss', ['a1']],
      ['speaker:Voss act:commit', ['a1']],
      ['speaker:Tam act:commit', []],
      ['speaker:Tam act:courtesy', ['a1']],
      ['side:ARC', ['a1']],
      ['mentions:Borealia', ['a1', 'b1']],
      ['publisher:"Borealian Press"', ['b1']],
      ['country:BOR OR lang:zh', ['b1', 'z1']],
      ['readout:false', ['z1']],
      ['after:2031-05-04 before:2031-05-05 readout:true', ['a1', 'b1']],
      ['before:2031-05-04', []],
      ['date:2031-05', ['a1', 'b1', 'z1']],
      ['title:call', ['a1']],
      ['id:a1', ['a1']],
      ['贸易', ['z1']],
      ['易合', ['z1']],
      ['合易', []],
      ['', ['a1', 'b1', 'z1']],
    ]
    test.each(cases)('%s finds %j', async (typed, found) => {
      const archive = open()
      await add(archive, [arcadian, borealian, inventedDocument('z1', '两国贸易合作', { lang: 'zh' })])
      expect(await given(archive, typed)).toEqual([...found])
      const { total } = await archive.list({ query: parseQuery(typed), namesOf: () => [] }, { limit: 1 })
      expect(total).toBe(found.length)
      await archive.close()
    })

    test('counts by facet', async () => {
      const archive = open()
      await add(archive, [arcadian, borealian])
      const facets = await archive.facets({ query: parseQuery('pipeline'), namesOf: () => [] })
      expect(facets.kind).toEqual([{ value: 'call', count: 2 }])
      expect(facets.pair).toEqual([{ value: 'ARC-BOR', count: 2 }])
      expect(facets.publisher.length).toBe(2)
      await archive.close()
    })
  })

  test('export, import and export again give the same bytes', async () => {
    const [archive, copy] = [open(), open()]
    const changed = inventedDocument('a1', `${ARCADIAN}\nIt was noted that talks go on.\n`, {
      url: 'https://arcadia.example/1',
    })
    await add(archive, [
      arcadian,
      borealian,
      changed,
      inventedDocument('z1', '两国贸易合作 😀', { lang: 'zh' }),
    ])
    const [a] = await archive.resolve('a1')
    const [b] = await archive.resolve('b1')
    await archive.decide({
      type: 'split',
      a: a?.id ?? '',
      b: b?.id ?? '',
      who: 'tester',
      at: '2031-06-01T00:00:00Z',
      why: 'two calls',
    })
    const word = { who: 'tester', why: null, quote: null }
    await correctReadout(archive, 'b1', ['kind', 'visit'], word)
    const first = await exported(archive)
    const counts = { readouts: 3, there: 0, decisions: 1, formulas: 0, pins: 0 }
    expect(await importArchive(copy, await openExport(keep(first)), 'export')).toEqual(counts)
    expect(await exported(copy)).toBe(first)
    expect(await problems(copy)).toEqual([])
    expect(await given(copy, 'kind:visit')).toEqual(['b1'])
    expect((await copy.events({ limit: 10 })).items).toEqual((await archive.events({ limit: 10 })).items)
    const bundle = await bundled(archive)
    expect((await bundled(copy)).equals(bundle)).toBe(true)
    const third = open()
    await importArchive(third, await openExport(keep(bundle)), 'bundle')
    expect(await exported(third)).toBe(first)
    await Promise.all([archive.close(), copy.close(), third.close()])
  })

  test('a bundle that was cut is refused in a sentence, and one of something else', async () => {
    const archive = open()
    await add(archive, [arcadian])
    const bundle = await bundled(archive)
    const cut = async () => {
      await importArchive(open(), await openExport(keep(bundle.subarray(0, bundle.length - 40))), 'cut')
    }
    await expect(cut()).rejects.toThrow(/damaged ZIP, or not whole/)
    const other = await makeZip({ 'a.txt': ARCADIAN })
    const wrong = async () => await importArchive(open(), await openExport(keep(other)), 'other')
    await expect(wrong()).rejects.toThrow(/not of an archive/)
    await archive.close()
  })
}

async function bundled(archive: Archive): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bundleArchive(archive)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
