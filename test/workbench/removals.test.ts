import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openWorkbench, violationsOn, WHY_NOT, type Workbench } from './open-workbench.ts'

describe.skipIf(WHY_NOT !== '')(`removing a readout, in Chromium${WHY_NOT}`, () => {
  let workbench: Workbench
  beforeEach(async () => {
    workbench = await openWorkbench()
  }, 60_000)
  afterEach(() => workbench?.close())
  const idOf = async (given: string) => (await workbench.archive.resolve(given))[0]?.id ?? ''

  describe.each([
    ['light, 1440 wide', {}],
    ['dark, 390 wide', { dark: true, narrow: true }],
  ] as const)('%s', (_, look) => {
    test('by a button, with who and why; brought back by the list of removals', async () => {
      const id = await idOf('a1')
      const page = await workbench.open(`/readouts/${id}`, look)
      await page.getByRole('button', { name: 'Remove this readout' }).click()
      expect(await violationsOn(page)).toEqual([])
      await page.getByLabel('Why it is removed').fill('a test page')
      await page.getByLabel('Your name').fill('Ada')
      await page.getByRole('button', { name: 'Remove', exact: true }).click()
      await page.getByText('This readout was removed.').waitFor()
      expect(await page.locator('main').textContent()).toMatch(
        /removed by Ada, \d{4}-\d\d-\d\d · a test page/,
      )
      expect(await workbench.archive.load(id)).toBe(null)
      expect(await violationsOn(page)).toEqual([])

      await page.goto(`${workbench.address}search?q=${encodeURIComponent('title:call')}`)
      await page.getByText('0 of 0').or(page.getByText('Nothing found')).first().waitFor()
      await page.goto(`${workbench.address}archive#removals`)
      const list = page.locator('.removals')
      await list.getByRole('link', { name: 'Call with Borealia' }).waitFor()
      expect(await violationsOn(page)).toEqual([])
      await list.getByRole('button', { name: 'Bring back' }).click()
      await page.getByText('Nothing was removed.').waitFor()
      expect((await workbench.archive.removals())[0]).toMatchObject({ who: 'Ada', why: 'a test page' })
      await page.getByText('Removed and brought back: 1').click()
      await list.getByRole('link', { name: 'Call with Borealia' }).click()
      await page.locator('.text').waitFor()
      // What is not there is told by the status of the answer, which browsers write down as an error.
      expect(workbench.faults.filter((fault) => !fault.includes('404'))).toEqual([])
      await page.context().close()
    }, 60_000)
  })

  test('by keys alone, and undone by a key', async () => {
    const id = await idOf('a1')
    const page = await workbench.open(`/readouts/${id}`)
    await page.locator('.text').waitFor()
    await page.keyboard.press('d')
    await page.keyboard.type('twice')
    await page.keyboard.press('Escape')
    expect(await page.locator('.remove form').count()).toBe(0)
    await page.keyboard.press('d')
    await page.keyboard.type('there twice')
    await page.keyboard.press('Control+Enter')
    await page.getByText('This readout was removed.').waitFor()
    expect(await page.locator('.undo').textContent()).toContain('Removed')
    await page.keyboard.press('z')
    await page.locator('.text').waitFor()
    expect(await page.locator('.text').textContent()).toContain('gas pipeline')
    expect(await workbench.archive.load(id)).not.toBe(null)
    expect(await workbench.archive.removals()).toMatchObject([
      { why: 'there twice', takenBackAt: expect.any(String) },
    ])
    await page.context().close()
  }, 60_000)

  test('a readout that never was is told as that', async () => {
    const page = await workbench.open('/readouts/r000000000000')
    await page.getByRole('alert').waitFor()
    expect(await page.locator('main').textContent()).not.toContain('was removed')
    await page.context().close()
  }, 60_000)
})
