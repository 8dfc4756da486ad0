import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePdf, setLines } from '../sources/make-pdf.ts'
import { CHROMIUM, openWorkbench, violationsOn, type Workbench } from './open-workbench.ts'

const PDF_LINES = [
  'On 2 March 2034, President Mara Voss of Arcadia met with',
  'Prime Minister Olu Tam of Borealia.',
]
const isBuilt = existsSync(join(import.meta.dirname, '../../dist/workbench/index.html'))
const why = CHROMIUM
  ? isBuilt
    ? ''
    : ' (skipped: "npm run build" was not run)'
  : ' (skipped: there is no Chromium)'

describe.skipIf(why !== '')(`the workbench in Chromium${why}`, () => {
  let workbench: Workbench
  beforeAll(async () => {
    workbench = await openWorkbench()
  }, 60_000)
  afterAll(() => workbench?.close())
  const looks = [
    ['light and wide', {}],
    ['dark and narrow', { dark: true, narrow: true }],
  ] as const
  const idOf = async (q: string) => {
    const answer = await fetch(`${workbench.address}api/readouts?q=${encodeURIComponent(q)}`)
    const { items } = (await answer.json()) as { items: { summary: { id: string; event: string } }[] }
    return items[0]?.summary ?? { id: '', event: '' }
  }

  test.each(looks)(
    'every screen opens without a fault or a barrier, %s',
    async (_, look) => {
      const readout = await idOf('id:a1')
      const paths = [
        '/',
        '/search?q=pipeline',
        '/search?q=nothingofthekind',
        '/concordance?q=pipeline',
        '/events',
        `/events/${readout.event}`,
        '/pairs/ARC-BOR',
        '/commitments',
        '/dates',
        '/archive',
        `/readouts/${readout.id}?s=1`,
      ]
      for (const path of paths) {
        const page = await workbench.open(path, look)
        expect(await page.locator('h1').count(), path).toBe(1)
        expect(await violationsOn(page), path).toEqual([])
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(overflow, `${path} is wider than the window`).toBeLessThanOrEqual(0)
        await page.context().close()
      }
      expect(workbench.faults).toEqual([])
    },
    120_000,
  )

  test('a reader asks why a sentence is somebody’s, corrects it, and takes that back', async () => {
    const { id } = await idOf('id:a1')
    const page = await workbench.open(`/readouts/${id}`)
    await page.getByRole('button', { name: /ready to build/ }).click()
    await page.getByText('Why this speaker').waitFor()
    expect(await page.locator('.card').textContent()).toContain('Mara Voss')
    await page.getByRole('button', { name: 'Correct: Acts' }).click()
    await page.getByLabel('Correct', { exact: true }).fill('agree')
    await page.getByLabel('Your name').fill('a tester')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.corrections').waitFor()
    expect(await page.locator('.card').textContent()).toContain('agree')
    await page.getByRole('button', { name: 'Take back' }).click()
    await page.locator('.corrections').waitFor({ state: 'detached' })
    await page.context().close()
  }, 60_000)

  test('a phrase is found in a Chinese text, and the text opens at it', async () => {
    const page = await workbench.open('/')
    await page.keyboard.press('/')
    await page.keyboard.type('战略协作')
    await page.keyboard.press('Enter')
    await page.locator('mark').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('a.title').first().click()
    await page.locator('.text .hit').waitFor()
    expect(await page.locator('.text .hit').textContent()).toBe('战略协作')
    await page.context().close()
  }, 60_000)

  test('by keys alone: keys are shown, an event of two accounts is opened, and left again', async () => {
    const page = await workbench.open('/events?readouts=2')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('.group-head a').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.account .text').nth(1).waitFor()
    await page.keyboard.press('u')
    await page.waitForURL(/\/events\?/)
    await page.keyboard.press('j')
    expect(await page.evaluate('document.activeElement?.hasAttribute("data-item")')).toBe(true)
    await page.keyboard.press('g')
    await page.keyboard.type('Dates')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/dates/)
    await page.context().close()
  }, 60_000)

  test('a pair is followed to an event, and a citation is saved', async () => {
    const page = await workbench.open('/pairs/ARC-BOR')
    await page.locator('.timeline a').first().click()
    await page.locator('.account').first().waitFor()
    await page.locator('.account h2 a').first().click()
    await page.locator('.facts').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'bibtex' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('dragoman-readouts.bib')
    await page.context().close()
  }, 60_000)

  test('a text and a PDF are added, a wrong kind is refused, and all is told; the PDF opens', async () => {
    const page = await workbench.open('/archive')
    const text =
      'A further call\n\nOn 8 July 2033, President Mara Voss of Arcadia had a telephone conversation with Prime Minister Olu Tam of Borealia.\n'
    await page.locator('input[type=file]').setInputFiles([
      { name: 'further.txt', mimeType: 'text/plain', buffer: Buffer.from(text) },
      { name: 'talks.pdf', mimeType: 'application/pdf', buffer: makePdf([setLines(PDF_LINES, 700)]) },
      { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('x') },
    ])
    await page.getByText('further.txt').waitFor()
    await page.getByText('film.mp4', { exact: false }).first().waitFor()
    const told = await page.locator('.outcomes').textContent()
    expect(told).toContain('added')
    expect(told).toContain('refused')
    await page.getByRole('link', { name: 'talks.pdf' }).click()
    await page.locator('.text').waitFor()
    expect(await page.locator('.text').textContent()).toContain('Olu Tam')
    expect(await page.locator('.facts').textContent()).toContain('meeting')
    await page.context().close()
    // The refusal is an answer of the server that browsers write to their console.
    workbench.faults.splice(
      0,
      workbench.faults.length,
      ...workbench.faults.filter((one) => !one.includes('422')),
    )
  }, 60_000)

  test('nothing of a hostile text runs, and it is shown as it is', async () => {
    const { id } = await idOf('id:h1')
    for (const path of [`/readouts/${id}`, '/', '/search?q=hostile', '/concordance?q=hostile', '/archive']) {
      const page = await workbench.open(path)
      expect(await page.evaluate('window.ran'), path).toBeUndefined()
      expect(await page.locator('main script, main img, .text svg').count(), path).toBe(0)
      await page.context().close()
    }
    const page = await workbench.open(`/readouts/${id}`)
    expect(await page.locator('.text').textContent()).toContain('<script>window.ran = true</script>')
    await page.context().close()
    expect(workbench.faults).toEqual([])
  }, 60_000)

  test('what does not exist, a query that does not parse and a stopped server have states of their own', async () => {
    const lost = await workbench.open('/readouts/nobody')
    expect(await lost.getByRole('alert').textContent()).toContain('nobody')
    await lost.context().close()
    const bad = await workbench.open(`/search?q=${encodeURIComponent('(open')}`)
    await bad.getByRole('alert').first().waitFor()
    await bad.context().close()
    const offline = await workbench.open('/')
    // Everything that screens need has been fetched by then.
    await offline.waitForTimeout(2_500)
    await offline.context().setOffline(true)
    await offline.getByRole('link', { name: 'Dates' }).click()
    await offline.getByText('The server cannot be reached.').waitFor()
    await offline.context().setOffline(false)
    await offline.getByRole('button', { name: 'Try again' }).click()
    await offline.locator('.list').waitFor()
    await offline.context().close()
    workbench.faults.length = 0
  }, 60_000)

  test('the pages speak Chinese and Russian', async () => {
    const page = await workbench.open('/')
    await page.getByLabel('Language').selectOption('zh')
    expect(await page.locator('h1').textContent()).toBe('收件箱')
    await page.getByLabel('语言').selectOption('ru')
    expect(await page.locator('h1').textContent()).toBe('Входящие')
    await page.context().close()
  }, 60_000)
})
