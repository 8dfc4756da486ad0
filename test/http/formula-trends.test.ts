import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  formulaChangesSchema,
  formulaFiguresSchema,
  formulaStorySchema,
} from '../../src/http/formula-trend-schemas.ts'
import { problemSchema } from '../../src/http/schemas.ts'
import { openTestApp } from './open-test-app.ts'

describe('formulas over time, by the API', () => {
  test('a story, a comparison and changes are as their schemas say', async () => {
    const { json } = await openTestApp()
    const story = formulaStorySchema.parse(
      await json('/api/formula-story?f=%22gas%20pipeline%22&pair=ARC-BOR'),
    )
    expect(story).toMatchObject({ uses: 1, documents: 2, share: null, formula: { origin: 'own' } })
    const compared = await json('/api/formula-comparison?f=%22gas%20pipeline%22&f=core-interests&by=month')
    const figures = z.array(formulaFiguresSchema).parse(compared)
    expect(figures.map(({ uses, trend }) => [uses, trend.by])).toEqual([
      [1, 'month'],
      [0, 'month'],
    ])
    const one = await json('/api/formula-comparison?f=core-interests')
    expect(z.array(formulaFiguresSchema).parse(one)).toHaveLength(1)
    expect(formulaChangesSchema.parse(await json('/api/formula-changes?pair=ARC-BOR'))).toMatchObject({
      changes: [],
    })
  })

  test('the picture is SVG that may run nothing, with a style of its own or none', async () => {
    const { ask } = await openTestApp()
    const answer = await ask('/api/formula-chart.svg?f=%22gas%20pipeline%22&ui=zh')
    expect(answer.headers.get('content-type')).toContain('image/svg+xml')
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    )
    const alone = await answer.text()
    expect(alone).toMatch(/^<svg [\s\S]*<style>[\s\S]*占事件的比例/)
    expect(
      await (await ask('/api/formula-chart.svg?f=%22gas%20pipeline%22&style=none')).text(),
    ).not.toContain('<style')
  })

  test.each([
    ['/api/formula-story', 'bad-request'],
    ['/api/formula-story?f=%EF%BC%8C', 'bad-query'],
    ['/api/formula-story?f=core-interests&lang=fr', 'bad-flag'],
    ['/api/formula-story?f=core-interests&since=soon', 'bad-request'],
    ['/api/formula-comparison?f=a&f=b&f=c&f=d&f=e&f=f', 'bad-request'],
    ['/api/formula-chart.svg?f=core-interests&f=core-interests', 'bad-flag'],
    ['/api/formula-changes?pair=ARC', 'bad-request'],
  ])('%s is refused with %s', async (path, code) => {
    const { ask } = await openTestApp()
    const answer = await ask(path)
    expect(answer.status).toBe(400)
    expect(problemSchema.parse(await answer.json())).toMatchObject({ code, status: 400 })
  })
})
