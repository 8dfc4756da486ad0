import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ARCADIAN, inventedDocument } from '../archive/invented.ts'
import { add } from '../archive/use-archive.ts'
import { openWorkbench, violationsOn, WHY_NOT, type Workbench } from './open-workbench.ts'

describe.skipIf(WHY_NOT !== '')(`a formula over time in Chromium${WHY_NOT}`, () => {
  let workbench: Workbench
  beforeAll(async () => {
    workbench = await openWorkbench()
  }, 60_000)
  afterAll(() => workbench?.close())

  test('is asked for, drawn in the style of the page, compared, and leads to where it stands', async () => {
    const page = await workbench.open('/formula')
    await page.getByLabel('Formula or phrase').fill('"gas pipeline"')
    await page.locator('main').getByRole('button', { name: 'Search' }).click()
    const chart = page.locator('.formula-chart svg')
    await chart.waitFor()
    expect(await chart.locator('style').count()).toBe(0)
    expect(await chart.textContent()).toContain('Stands on')
    expect(await page.locator('.formula-uses').textContent()).toContain('In 2 of 2 events, 3 texts')

    await page.getByText('The same as a table').click()
    expect(await page.locator('.formula-table tbody tr').count()).toBeGreaterThan(0)

    await page.getByLabel('Compare with').fill('core-interests')
    await page.getByRole('button', { name: 'Add' }).click()
    await page.getByRole('heading', { name: 'core interests' }).waitFor()
    await expect.poll(() => chart.getAttribute('aria-label')).toContain('gas pipeline, core interests')
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Remove core interests' }).click()
    await page.getByRole('heading', { name: 'core interests' }).waitFor({ state: 'detached' })

    await page.locator('.kwic a').first().click()
    await page.locator('.text').waitFor()
    expect(await page.locator('.text').textContent()).toContain('gas pipeline')
    expect(workbench.faults).toEqual([])
    await page.context().close()
  }, 60_000)

  test('is reached from a text and from the sentence that has it', async () => {
    const text = ARCADIAN.replace('the northern gas pipeline', 'win-win cooperation')
    await add(workbench.archive, [inventedDocument('w1', text, { title: 'Call on cooperation' })])
    const [readout] = await workbench.archive.resolve('w1')
    const page = await workbench.open(`/readouts/${readout?.id}`)
    const ways = page.locator('.formula-links a')
    expect(await ways.allTextContents()).toEqual(['win-win cooperation'])
    await page.locator('.said', { hasText: 'win-win' }).click()
    await page.locator('.card .formula-links a').click()
    await page.locator('.formula-uses').waitFor()
    expect(await page.locator('.formula-uses').textContent()).toContain('In 1 of 4 events')
    await page.goBack()
    await page.locator('.facts .formula-links a').click()
    await page.locator('.formula-uses').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.context().close()
  }, 60_000)

  test('follows the theme that a person chooses', async () => {
    const page = await workbench.open('/formula?f=%22gas%20pipeline%22')
    const colour = () => page.evaluate('getComputedStyle(document.querySelector(".formula-chart svg")).color')
    await page.locator('.formula-chart svg').waitFor()
    const light = await colour()
    await page.getByRole('button', { name: 'Light or dark' }).click()
    await expect.poll(colour).not.toBe(light)
    await page.context().close()
  }, 60_000)

  test('tells what is wrong with what was asked', async () => {
    const page = await workbench.open('/formula?f=%EF%BC%8C')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('There is no letter or digit')
    await page.context().close()
  }, 60_000)
})
