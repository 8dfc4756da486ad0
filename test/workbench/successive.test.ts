import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RUSSIAN_VERSION, SUCCESSOR } from '../archive/successive-documents.ts'
import { add } from '../archive/use-archive.ts'
import { openWorkbench, violationsOn, visit, WHY_NOT, type Workbench } from './open-workbench.ts'

describe.skipIf(WHY_NOT !== '')(`languages and successive readouts in Chromium${WHY_NOT}`, () => {
  let workbench: Workbench
  beforeAll(async () => {
    workbench = await openWorkbench()
    await add(workbench.archive, [RUSSIAN_VERSION, SUCCESSOR])
  }, 60_000)
  afterAll(() => workbench?.close())

  test.each([
    ['two languages, light and wide', '/parallel?of=a1,ru1', '.bead', {}],
    ['two languages, dark and narrow', '/parallel?of=a1,ru1', '.bead', { dark: true, narrow: true }],
    ['since last time, dark and wide', '/readouts/later/previous', '.change', { dark: true }],
    ['since last time, light and narrow', '/readouts/later/previous', '.change', { narrow: true }],
  ] as const)(
    '%s: opens without a fault or a barrier and fits the window',
    async (_, address, part, look) => {
      const page = await workbench.open(address, look)
      await page.locator(part).first().waitFor()
      expect(await violationsOn(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      await page.context().close()
      expect(workbench.faults).toEqual([])
    },
    60_000,
  )

  test('the reading room leads to both; what one language lacks is told', async () => {
    const page = await workbench.open('/readouts/a1')
    await page.getByRole('link', { name: 'Other language' }).click()
    await page.locator('.bead').first().waitFor()
    await page.locator('.bead-missing', { hasText: 'Not in English' }).waitFor()
    expect(await page.locator('.bead', { hasText: 'пшеницы' }).count()).toBe(1)
    await page.getByLabel('State').selectOption('only 1')
    expect(await page.locator('.bead').count()).toBe(1)
    await visit(page, `${workbench.address}readouts/later`)
    await page.getByRole('link', { name: 'Since last time' }).click()
    await page.waitForURL(/previous/)
    await page.context().close()
  }, 60_000)

  test('all sure passages are confirmed by one click, and that is undone by one key', async () => {
    const page = await workbench.open('/parallel?of=a1,ru1')
    await page.getByRole('button', { name: 'Confirm all that are sure' }).click()
    await page.getByText('linked by a person').first().waitFor()
    expect((await workbench.archive.pins()).length).toBeGreaterThan(1)
    await page.getByRole('button', { name: /^Undo/ }).waitFor()
    await page.keyboard.press('z')
    await expect.poll(() => page.getByText('linked by a person').count()).toBe(0)
    await page.locator('.bead').first().getByRole('button', { name: 'They belong together' }).click()
    await page.getByText('linked by a person').first().waitFor()
    await page.context().close()
  }, 60_000)

  test('a weaker promise, what is new and what is gone', async () => {
    const page = await workbench.open('/readouts/later/previous')
    const promise = page.locator('.change.is-reworded', { hasText: 'northern gas pipeline' })
    expect(await promise.textContent()).toContain('weaker than before')
    expect(await promise.locator('ins').allTextContents()).toEqual([expect.stringContaining('considering')])
    expect(await page.locator('.change.is-added').textContent()).toContain('talks on visas')
    expect(await page.locator('.change.is-dropped').textContent()).toContain('thanked her')
    await page.getByLabel('Kind').selectOption('kept')
    expect(await page.locator('.change').count()).toBe(1)
    await page.context().close()
  }, 60_000)

  test('where there is nothing to compare, a sentence says what to do', async () => {
    const page = await workbench.open('/readouts/b1/previous')
    await page.locator('.fault', { hasText: 'There is no earlier readout' }).waitFor()
    await visit(page, `${workbench.address}parallel?of=b1`)
    await page.locator('.fault', { hasText: 'There is no other language version' }).waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.context().close()
  }, 60_000)
})
