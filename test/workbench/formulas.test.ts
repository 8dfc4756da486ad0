import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PHRASE, textsWith } from '../archive/formula-texts.ts'
import { add } from '../archive/use-archive.ts'
import { openWorkbench, violationsOn, WHY_NOT, type Workbench } from './open-workbench.ts'

describe.skipIf(WHY_NOT !== '')(`formulas in Chromium${WHY_NOT}`, () => {
  let workbench: Workbench
  beforeEach(async () => {
    workbench = await openWorkbench()
    await add(workbench.archive, textsWith(PHRASE))
  }, 60_000)
  afterEach(() => workbench?.close())

  test.each([
    ['light, wide', {}],
    ['dark, narrow', { dark: true, narrow: true }],
  ] as const)(
    'are looked for, and decided on by one key each: %s',
    async (_, look) => {
      const page = await workbench.open('/formulas', look)
      await page.getByText('Nobody has looked for formulas').waitFor()
      expect(await violationsOn(page)).toEqual([])
      await page.getByRole('button', { name: 'Look for formulas' }).click()
      await page.locator('.queue .formula-name').waitFor()
      await page.goto(`${page.url()}?q=${encodeURIComponent(PHRASE)}`)
      await page.locator('.queue .formula-name', { hasText: PHRASE }).waitFor()
      await page.locator('.kwic tr').nth(3).waitFor()
      expect(await violationsOn(page)).toEqual([])
      await page.getByRole('article').getByRole('link', { name: 'Over time' }).click()
      await page.locator('.formula-uses', { hasText: /^In [1-9]\d* of \d+ events/ }).waitFor()
      expect(await page.locator('h1').textContent()).toContain(PHRASE)
      await page.goBack()
      await page.locator('.queue .formula-name', { hasText: PHRASE }).waitFor()
      await page.keyboard.press('a')
      await page.getByText('Nothing waits for review').waitFor()
      expect((await workbench.archive.formulas({ limit: 9, status: 'accepted' })).items[0]?.name).toBe(PHRASE)
      await page.keyboard.press('z')
      await page.locator('.queue .formula-name', { hasText: PHRASE }).waitFor()
      await page.keyboard.press('r')
      await page.getByLabel('New name').fill('open rivers')
      await page.getByLabel('Your name').fill('a tester')
      await page.keyboard.press('Enter')
      await page.locator('.queue .formula-name', { hasText: 'open rivers' }).waitFor()
      await page.keyboard.press('z')
      await page.locator('.queue .formula-name', { hasText: PHRASE }).waitFor()
      await page.keyboard.press('f')
      await page.getByLabel('It is a wording of').fill('nothing at all')
      await page.getByText('There are no such formulas.').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.merge').waitFor({ state: 'detached' })
      await page.keyboard.press('s')
      await page.getByText('Nothing waits for review').waitFor()
      const { items } = await workbench.archive.formulas({ limit: 9, holds: PHRASE })
      expect(items[0]).toMatchObject({ status: 'proposed', decisions: [{}, {}] })
      expect(workbench.faults).toEqual([])
      await page.context().close()
    },
    90_000,
  )
})
