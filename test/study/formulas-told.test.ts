import { describe, expect, test } from 'vitest'
import type { DatedReadout } from '../../src/archive/dated-readout.ts'
import { findCompanions } from '../../src/study/formulas/compare-shares.ts'
import { countEvents } from '../../src/study/formulas/count-events.ts'
import { findChanges } from '../../src/study/formulas/find-changes.ts'
import { type FormulaUse, usesByEvent } from '../../src/study/formulas/formula-use.ts'
import { tellAdoption } from '../../src/study/formulas/tell-adoption.ts'
import { tellSpeakers, tellToward, tellVariants } from '../../src/study/formulas/tell-speakers.ts'
import { ALL, months, row } from './invented-rows.ts'

/** A use at an event, said by one side. */
function use(of: DatedReadout, by: string, hit = 'bridges of trust'): FormulaUse {
  const speakers = [{ type: 'person' as const, name: `P. ${by}`, country: by }]
  return { row: of, places: [{ left: '', hit, right: '', span: [0, 4], speakers, sides: [by] }] }
}
const usesOf = (...list: readonly FormulaUse[]) => new Map(list.map((one) => [one.row.id, one]))

describe('who says it', () => {
  test('is told by speaker, side and counterpart, an event once', () => {
    const a = row('2031-05-04', { event: 'e1' })
    const b = row('2031-05-04', { event: 'e1', publisher: 'Borealian Press' })
    const c = row('2031-06-04', { sides: ['ARC', 'COR'] })
    const { events } = countEvents([a, b, c], ALL)
    const uses = usesByEvent(
      events,
      usesOf(use(a, 'ARC'), use(b, 'ARC', 'Bridges of\ntrust'), use(c, 'ARC', 'bridge of trust')),
    )
    expect(tellSpeakers(uses)).toMatchObject([
      { name: 'P. ARC', country: 'ARC', events: 2, documents: 3, first: '2031-05-04' },
    ])
    expect(tellToward(uses)).toMatchObject([
      { by: 'ARC', toward: 'BOR', events: 1, documents: 2 },
      { by: 'ARC', toward: 'COR', events: 1, documents: 1 },
    ])
    expect(tellVariants(uses).map(({ text, events: n, documents }) => [text, n, documents])).toEqual([
      ['bridges of trust', 1, 2],
      ['bridge of trust', 1, 1],
    ])
  })

  test('who said it later had heard it, if the silence before is telling', () => {
    const first = row('2030-01-05')
    const silent = Array.from({ length: 30 }, (_, i) =>
      row(`2030-${String((i % 10) + 2).padStart(2, '0')}-03`),
    )
    const later = Array.from({ length: 12 }, (_, i) => row(`2031-${String(i + 1).padStart(2, '0')}-03`))
    const { events } = countEvents([first, ...silent, ...later], ALL)
    const uses = usesByEvent(events, usesOf(use(first, 'ARC'), ...later.map((one) => use(one, 'BOR'))))
    expect(tellAdoption(events, uses)).toMatchObject([
      { side: 'ARC', verdict: 'first', isOwnText: true, silentEvents: 0 },
      {
        side: 'BOR',
        verdict: 'later',
        isOwnText: false,
        silentEvents: 31,
        eventsSince: 12,
        uses: 12,
        heardFrom: [{ side: 'ARC', day: '2030-01-05', events: 1 }],
      },
    ])
    // The archive knows too little of the time before.
    const late = countEvents([first, ...later], ALL).events
    const found = tellAdoption(
      late,
      usesByEvent(late, usesOf(use(first, 'ARC'), use(later[0] as DatedReadout, 'BOR'))),
    )
    expect(found.map(({ verdict }) => verdict)).toEqual(['first', 'unclear'])
  })

  test('texts of other issuers and languages are no silence', () => {
    const first = row('2030-01-05')
    const elsewhere = Array.from({ length: 40 }, () =>
      row('2030-03-03', { language: 'zh', publisher: 'Other' }),
    )
    const later = Array.from({ length: 12 }, (_, i) => row(`2031-${String(i + 1).padStart(2, '0')}-03`))
    const { events } = countEvents([first, ...elsewhere, ...later], ALL)
    const uses = usesByEvent(events, usesOf(use(first, 'ARC'), ...later.map((one) => use(one, 'BOR'))))
    expect(tellAdoption(events, uses)[1]).toMatchObject({ side: 'BOR', silentEvents: 1, verdict: 'unclear' })
  })

  test('company is told only where it is sure', () => {
    const rows = Array.from({ length: 60 }, (_, i) => row(`2031-${String((i % 12) + 1).padStart(2, '0')}-03`))
    const { events } = countEvents(rows, ALL)
    const ids = (from: number, to: number) => new Set(rows.slice(from, to).map(({ id }) => id))
    const others = new Map([
      ['beside', ids(0, 18)],
      ['anywhere', new Set(rows.filter((_, i) => i % 3 === 0).map(({ id }) => id))],
    ])
    expect(findCompanions(events, ids(0, 20), others)).toMatchObject([
      { id: 'beside', uses: 18, events: 20, otherUses: 0 },
    ])
    expect(findCompanions(events, ids(0, 3), others)).toBe(null)
  })
})

describe('changes', () => {
  const before = months(Array.from({ length: 12 }, () => [5, 0] as const)).rows
  const since = Array.from({ length: 40 }, (_, i) => row(`2031-${String((i % 12) + 1).padStart(2, '0')}-09`))
  const { events } = countEvents([...before, ...since], ALL)
  const ids = (rows: readonly DatedReadout[]) => new Set(rows.map(({ id }) => id))

  test('are told with their kind, and not where nothing is sure', () => {
    const holders = new Map([
      ['entered', ids(since.slice(0, 12))],
      ['left', ids(before.slice(0, 20))],
      ['more', ids([...before.slice(0, 6), ...since.slice(0, 30)])],
      ['seldom', ids(since.slice(0, 1))],
      ['steady', ids([...before.slice(0, 30), ...since.slice(0, 20)])],
    ])
    const found = findChanges(events, holders, '2031')
    expect(found.changes.map(({ kind, formula }) => [kind, formula])).toEqual([
      ['entered', 'entered'],
      ['left', 'left'],
      ['more', 'more'],
    ])
    expect(found).toMatchObject({ looked: 5, issuers: [{ before: 60, since: 40, isCompared: true }] })
  })

  test('what was silent for a year and is said again came back', () => {
    const long = months(Array.from({ length: 36 }, () => [5, 0] as const)).rows
    const used = [...long.filter(({ day }) => (day ?? '') < '2030-06').slice(0, 20), ...long.slice(-8)]
    const found = findChanges(countEvents(long, ALL).events, new Map([['again', ids(used)]]), '2032-09')
    expect(found.changes).toMatchObject([{ kind: 'back', formula: 'again', silentFrom: '2030-04-05' }])
  })

  test('an issuer that comes late is not compared', () => {
    const late = Array.from({ length: 30 }, () => row('2031-06-01', { publisher: 'Borealian Press' }))
    const all = countEvents([...before, ...since, ...late], ALL).events
    const found = findChanges(all, new Map([['theirs', ids(late)]]), '2031')
    expect(found.changes).toEqual([])
    expect(found.issuers.find(({ issuer }) => issuer === 'Borealian Press')?.isCompared).toBe(false)
  })
})
