import { expect, test } from 'vitest'
import { z } from 'zod'
import { dossierSchema } from '../../src/http/dossier-schemas.ts'
import { networkSchema, oneSidedSchema } from '../../src/http/network-schemas.ts'
import { openTestApp } from './open-test-app.ts'

test.each([
  ['/api/pairs/ARC-BOR/dossier?asOf=2031-06-01', dossierSchema],
  ['/api/network?state=ARC', networkSchema],
  ['/api/one-sided', z.array(oneSidedSchema)],
  ['/api/sides?name=Russia', z.object({ code: z.literal('RUS') })],
])('%s keeps what the API promises', async (path, schema) => {
  const { ask } = await openTestApp()
  const answer = await ask(path)
  expect(answer.status).toBe(200)
  expect(schema.safeParse(await answer.json()).error).toBeUndefined()
})

test('a dossier and the network are files too, and what cannot be is told', async () => {
  const { ask } = await openTestApp()
  const files = [
    ['/api/pairs/ARC-BOR/dossier/markdown?lang=ru', 'dossier-ARC-BOR.md', 'text/markdown'],
    ['/api/pairs/ARC-BOR/dossier/html?sentences=all', 'dossier-ARC-BOR.html', 'text/html'],
    ['/api/pairs/ARC-BOR/dossier/docx', 'dossier-ARC-BOR.docx', 'application/vnd.openxml'],
    ['/api/network/gexf', 'network.gexf', 'application/gexf+xml'],
    ['/api/network/svg?state=ARC&lang=zh', 'network-ARC.svg', 'image/svg+xml'],
  ] as const
  for (const [path, name, type] of files) {
    const answer = await ask(path)
    expect([path, answer.status]).toEqual([path, 200])
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
    expect(answer.headers.get('content-type')).toContain(type)
  }
  const faults = [
    ['/api/pairs/ARC-BOR/dossier/pdf', 404, 'no-such-format'],
    ['/api/pairs/ARC-ILV/dossier', 404, 'no-contact'],
    ['/api/pairs/ARC-BOR/dossier?asOf=yesterday', 400, 'bad-request'],
    ['/api/network/svg', 400, 'bad-flag'],
    ['/api/network?since=2050', 404, 'no-contact'],
    ['/api/sides?name=Georgia', 409, 'ambiguous-side'],
    ['/api/sides?name=Nowhere', 404, 'no-such-side'],
  ] as const
  for (const [path, status, code] of faults) {
    const answer = await ask(path)
    expect([path, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      path,
      status,
      code,
    ])
  }
})
