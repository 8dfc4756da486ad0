import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FiledDocument } from '../../src/archive/prepare-filing.ts'
import { inventedDocument } from '../archive/invented.ts'
import { add } from '../archive/use-archive.ts'
import { openWorkbench, violationsOn, WHY_NOT, type Workbench } from './open-workbench.ts'

describe.skipIf(WHY_NOT !== '')(`set phrases that changed, in Chromium${WHY_NOT}`, () => {
  let workbench: Workbench
  beforeAll(async () => {
    workbench = await openWorkbench()
    await add(workbench.archive, months())
  }, 60_000)
  afterAll(() => workbench?.close())

  test('are reached from the dossier, by kind, with what they stand on, and lead to their places', async () => {
    const page = await workbench.open('/pairs/ARC-BOR')
    await page.getByRole('link', { name: 'All changes' }).click()
    await page.getByLabel('Compare since').fill('2042-01')
    await page.locator('main').getByRole('button', { name: 'Search' }).click()
    await page.getByRole('heading', { name: /^Entered/ }).waitFor()
    expect(new URL(page.url()).search).toBe('?pair=ARC-BOR&since=2042-01')
    const row = async (table: string) =>
      (await page.getByRole('table', { name: table }).locator('tbody tr').allTextContents()).join('\n')
    expect(await row('Entered')).toMatch(/core interests.*0 \/ 3\d.*12 \/ 12 \(100\.0 %\)/)
    expect(await row('Left')).toMatch(/red line.*24 \/ 3\d.*0 \/ 12/)
    expect(await row('Came back')).toMatch(/multilateral trading system.*2040-12-11/)
    expect(await row('Issuers compared')).toMatch(/Arcadian Chancery.*yes\n.*too few/)
    expect(await page.locator('.changes-basis').textContent()).toMatch(/Stands on 5\d texts, 5\d events/)
    expect(await violationsOn(page)).toEqual([])
    const links = await page.locator('main [data-item]').count()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Over time' }).waitFor()
    expect(links).toBeGreaterThan(2)
    expect(await page.locator('h1').textContent()).toContain('core interests')
    expect(await page.locator('.formula-uses').textContent()).toContain('In 12 of')
    expect(workbench.faults).toEqual([])
    await page.context().close()
  }, 60_000)

  test('where nothing can be said, that is said: no texts, too few, nothing changed, a day after the last text', async () => {
    const page = await workbench.open('/changes?pair=ARC-FLO')
    await page.getByText('The archive has no text of this kind').waitFor()
    await page.goto(`${workbench.address}changes?issuer=BOR`)
    await page.getByText('No issuer has enough events on both sides').waitFor()
    await page.goto(`${workbench.address}changes?pair=ARC-BOR&since=2040-01&until=2040-12`)
    await page.getByText('formulas none has surely changed').waitFor()
    await page.goto(`${workbench.address}changes?since=2090`)
    await page.getByRole('alert').getByText('Give an earlier day').waitFor()
    await page.context().close()
  }, 60_000)

  test.each([
    ['zh', '提法的变化', /^新出现/],
    ['ru', 'Изменения формул', /^Появились/],
  ])(
    'are told in %s too',
    async (lang, title, entered) => {
      const page = await workbench.open('/changes?since=2042-01', { dark: true, narrow: true })
      await page.getByLabel('Language').first().selectOption(lang)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await page.getByRole('heading', { level: 2, name: entered }).waitFor()
      expect(await violationsOn(page)).toEqual([])
      await page.context().close()
    },
    60_000,
  )
})

/** A call a month of four years: a phrase of two years that goes, one that comes with the last, one that is away for a year and more. */
function months(): FiledDocument[] {
  return Array.from({ length: 48 }, (_, i) => {
    const month = `${2039 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
    const said = [
      i < 24 && 'the red lines of each side',
      i >= 36 && 'the core interests of both sides',
      (i < 24 || i >= 40) && 'the multilateral trading system',
    ].filter(Boolean)
    const day = new Date(`${month}-11`).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    })
    const text = `Call ${i}\n\nOn ${day}, President Mara Voss of Arcadia had a telephone conversation with Prime Minister Olu Tam of Borealia.\n\nMara Voss stressed the importance of ${said.join(' and ') || 'trade'}.\n`
    return inventedDocument(`m${i}`, text, { published: `${month}-11`, title: `Call ${i}` })
  })
}
