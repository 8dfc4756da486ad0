import Database from 'better-sqlite3'
import { afterEach, describe, expect, test } from 'vitest'
import { openWorkbench, violationsOn, WHY_NOT, type Workbench } from './open-workbench.ts'

describe.skipIf(WHY_NOT !== '')(`when something is wrong, in Chromium${WHY_NOT}`, () => {
  let workbench: Workbench
  afterEach(() => workbench?.close())

  test('what does not exist and a query that does not parse are told', async () => {
    workbench = await openWorkbench()
    const lost = await workbench.open('/readouts/nobody')
    expect(await lost.getByRole('alert').textContent()).toContain('There is no such readout.')
    await lost.context().close()
    const bad = await workbench.open(`/search?q=${encodeURIComponent('(open')}`)
    await bad.getByText('The query cannot be understood.').first().waitFor()
    await bad.context().close()
  }, 60_000)

  test('a stopped server is told of, and screens stay', async () => {
    workbench = await openWorkbench()
    const page = await workbench.open('/')
    // Everything that screens need has been fetched by then.
    await page.waitForTimeout(2_500)
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Events', exact: true }).click()
    await page.getByText('The server cannot be reached.').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.list').waitFor()
    await page.context().close()
  }, 60_000)

  test('an archive that another program has locked can be read; what is written waits, and nothing is lost', async () => {
    workbench = await openWorkbench()
    const [summary] = await workbench.archive.resolve('a1')
    const page = await workbench.open(`/readouts/${summary?.id}?s=1`)
    const other = new Database(workbench.path)
    other.exec('BEGIN IMMEDIATE')
    await page.keyboard.press('n')
    await page.keyboard.type('Written while locked')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('The archive is locked by another program.').waitFor()
    expect(await violationsOn(page)).toEqual([])
    other.exec('ROLLBACK')
    other.close()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.note-text', { hasText: 'Written while locked' }).waitFor()
    await page.context().close()
  }, 60_000)

  test('a wrong token is told of, and the right one opens everything', async () => {
    workbench = await openWorkbench({ token: 'right-one' })
    const page = await workbench.open('/')
    const alert = page.getByRole('alert').first()
    await alert.getByText('The server wants another token.').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await alert.getByLabel('Token').fill('wrong-one')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await alert.getByText('The server wants another token.').waitFor()
    await alert.getByLabel('Token').fill('right-one')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.list').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.goto(`${workbench.address}search`).then(() => page.getByRole('link', { name: 'CSV' }).click()),
    ])
    expect(download.suggestedFilename()).toBe('dragoman-readouts.csv')
    await page.context().close()
    const linked = await workbench.open('/#token=right-one')
    await linked.locator('.list').waitFor()
    expect(linked.url()).not.toContain('right-one')
    await linked.context().close()
  }, 60_000)

  test('the page on the API tries a route out, and tells a fault as it is', async () => {
    workbench = await openWorkbench()
    const page = await workbench.open('/api')
    const route = page.locator('.route', { hasText: '/api/readouts/{id}' }).first()
    const search = page.locator('.route').first()
    await search.locator('summary').click()
    await search.getByLabel('q', { exact: true }).fill('pipeline')
    await search.getByRole('button', { name: 'Try' }).click()
    await search.locator('pre').waitFor()
    expect(await search.locator('pre').textContent()).toContain('"total"')
    expect(await violationsOn(page)).toEqual([])
    await route.locator('summary').click()
    await route.getByLabel('id', { exact: true }).fill('nobody')
    await route.getByRole('button', { name: 'Try' }).click()
    await route.locator('pre').waitFor()
    expect(await route.locator('output').textContent()).toMatch(/404[\s\S]*no-such-readout/)
    await page.context().close()
  }, 60_000)
})
