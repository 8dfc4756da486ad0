import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ARCADIAN, inventedDocument } from '../archive/invented.ts'
import { add } from '../archive/use-archive.ts'
import { openWorkbench, violationsOn, WHY_NOT, type Workbench } from './open-workbench.ts'

describe.skipIf(WHY_NOT !== '')(`comparing in Chromium${WHY_NOT}`, () => {
  let workbench: Workbench
  beforeAll(async () => {
    workbench = await openWorkbench()
  }, 60_000)
  afterAll(() => workbench?.close())

  test.each([
    ['light and wide', {}],
    ['light and narrow', { narrow: true }],
    ['dark and wide', { dark: true }],
    ['dark and narrow', { dark: true, narrow: true }],
  ] as const)(
    'opens without a fault or a barrier and fits the window, %s',
    async (_, look) => {
      const page = await workbench.open('/compare?of=a1,b1', look)
      await page.locator('.block').first().waitFor()
      expect(await page.locator('.block').count()).toBe(5)
      expect(await page.locator('.ribbon').count()).toBe('narrow' in look ? 0 : 2)
      expect(await violationsOn(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      await page.context().close()
      expect(workbench.faults).toEqual([])
    },
    60_000,
  )

  test('an event leads there; a statement shows its links and reasons by keys alone', async () => {
    const [readout] = await workbench.archive.resolve('a1')
    const page = await workbench.open(`/events/${readout?.event}`)
    await page.getByRole('link', { name: 'Compare' }).click()
    await page.locator('.block').first().waitFor()
    await page.locator('.block').nth(1).focus()
    expect(await page.locator('.why-card').textContent()).toContain('pipeline')
    await page.keyboard.press('Enter')
    expect(await page.locator('.block').nth(1).getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('.reasons li').count()).toBeGreaterThan(1)
    await page.context().close()
  }, 60_000)

  test('statements are narrowed to what one text alone has', async () => {
    const page = await workbench.open('/compare?of=a1,b1')
    await page.getByLabel('State').selectOption('only 0')
    expect(await page.locator('.block').allTextContents()).toEqual([expect.stringContaining('thanked her')])
    await page.getByLabel('State').selectOption('both')
    expect(await page.locator('.block').count()).toBe(4)
    await page.context().close()
  }, 60_000)

  test('a link is undone, another made by a person, and both taken back', async () => {
    const page = await workbench.open('/compare?of=a1,b1')
    await page.locator('.block').nth(1).click()
    await page.getByRole('button', { name: 'They do not tell one matter' }).click()
    await page.getByText('The link was undone').waitFor()
    await page.locator('.block.is-only', { hasText: 'ready to build' }).waitFor()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await page.locator('.block.is-linked', { hasText: 'ready to build' }).waitFor()
    await page.locator('.block', { hasText: 'thanked her' }).click()
    await page.getByRole('button', { name: 'Link with a statement of another text' }).click()
    await page.locator('.block', { hasText: 'stay in touch' }).click()
    await page.locator('.block.is-linked', { hasText: 'thanked her' }).waitFor()
    await page.locator('.block', { hasText: 'thanked her' }).click()
    await page.getByRole('button', { name: 'Take the pin back' }).click()
    await page.locator('.block:not(.is-linked)', { hasText: 'thanked her' }).waitFor()
    await page.context().close()
    expect(workbench.faults).toEqual([])
  }, 60_000)

  test('readouts of different events are told, and compared all the same when asked', async () => {
    const page = await workbench.open('/compare?of=a1,a2')
    await page.getByText('These readouts do not report one event.').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Compare all the same' }).click()
    await page.locator('.block').first().waitFor()
    await page.context().close()
    workbench.faults.length = 0
  }, 60_000)

  test('versions show what was put in and left out', async () => {
    const later = ARCADIAN.replace('northern', 'southern')
    await add(workbench.archive, [inventedDocument('a1', later, { url: 'https://arcadia.example/1' })])
    const [readout] = await workbench.archive.resolve('a1')
    const page = await workbench.open(`/readouts/${readout?.id}`)
    await page.getByRole('link', { name: 'Changes' }).click()
    await page.locator('del').waitFor()
    expect([await page.locator('del').textContent(), await page.locator('ins').textContent()]).toEqual([
      'northern',
      'southern',
    ])
    expect(await violationsOn(page)).toEqual([])
    await page.context().close()
  }, 60_000)
})
