import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ledgerDocuments } from '../archive/ledger-documents.ts'
import { add } from '../archive/use-archive.ts'
import { openWorkbench, violationsOn, visit, WHY_NOT, type Workbench } from './open-workbench.ts'

describe.skipIf(WHY_NOT !== '')(`the ledger and the agenda in Chromium${WHY_NOT}`, () => {
  let workbench: Workbench
  beforeAll(async () => {
    workbench = await openWorkbench()
    await add(workbench.archive, ledgerDocuments())
  }, 60_000)
  afterAll(() => workbench?.close())

  test('links are reviewed by one key each; the last word is undone by another', async () => {
    const page = await workbench.open('/review?pair=ARC,BOR')
    expect(await page.locator('.count').textContent()).toMatch(/^[1-9]\d* to review/)
    expect(await violationsOn(page)).toEqual([])
    const card = page.locator('.review')
    const first = await card.textContent()
    await page.keyboard.press('s')
    await expect.poll(() => page.getByText(first ?? '', { exact: true }).count(), { timeout: 10_000 }).toBe(0)
    await visit(page)
    expect(await card.textContent()).toBe(first)
    await page.keyboard.press('r')
    await expect.poll(async () => (await workbench.archive.ledgerDecisions()).length).toBe(1)
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await page.keyboard.press('z')
    await expect
      .poll(
        async () =>
          (await workbench.archive.ledgerDecisions()).filter((one) => one.takenBackAt === null).length,
      )
      .toBe(0)
    await page.context().close()
  }, 60_000)

  test('the dossier of a pair tells how its undertakings stand, and the sentence that reports one as done', async () => {
    const page = await workbench.open('/pairs/ARC-BOR')
    const done = page.locator('li', { has: page.locator('.state-reported-done') })
    expect(await done.locator('.report').textContent()).toMatch(/^2032-03-20: .*snow ploughs were delivered/)
    expect(await violationsOn(page)).toEqual([])
    await done.getByRole('link', { name: 'reported done' }).click()
    await page.locator('.ledger-lines, article').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/ledger')
    await page.goBack()
    await done.locator('.report a').click()
    await page.locator('.text .hit').first().waitFor()
    expect((await page.locator('.text .hit').allTextContents()).join('')).toContain('snow ploughs')
    await page.context().close()
  }, 60_000)

  test('a commitment opens all its sentences, and each sentence its text; a person sets its status', async () => {
    const page = await workbench.open('/ledger?order=often')
    const button = page.getByRole('button', { name: /^readouts: [34]$/ }).first()
    const readouts = Number((await button.textContent())?.at(-1))
    await button.click()
    const lines = page.locator('.ledger-lines li')
    expect(await lines.count()).toBe(readouts)
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'withdrawn' }).first().click()
    await page.locator('.badge.status-withdrawn').first().waitFor()
    await page.keyboard.press('z')
    await expect.poll(() => page.locator('.badge.status-withdrawn').count()).toBe(0)
    await lines.first().locator('a.quote').click()
    await page.waitForURL(/readouts\/.*at=/)
    await page.context().close()
  }, 60_000)

  test('the agenda has its dates with their sentences, and a calendar of them; old addresses lead here', async () => {
    const page = await workbench.open('/dates?since=2031&pair=ARC,BOR')
    await page.waitForURL(/\/agenda\?/)
    const button = page.getByRole('button', { name: /^sentences: [34]$/ }).first()
    const sentences = Number((await button.textContent())?.at(-1))
    await button.click()
    expect(await page.locator('.ledger-lines a.quote').count()).toBe(sentences)
    const href = await page.getByRole('link', { name: 'iCalendar' }).getAttribute('href')
    const answer = await fetch(new URL(href ?? '', workbench.address))
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await answer.text()).toMatch(/DTSTART;VALUE=DATE:203[23]0601/)
    expect(workbench.faults).toEqual([])
    await page.context().close()
  }, 60_000)

  test('a name that may be two states is asked about', async () => {
    const page = await workbench.open('/ledger?by=Georgia')
    await page.locator('.fault').waitFor()
    expect(await page.locator('.fault').textContent()).toContain('GEO (Georgia) or SGS')
    await page.context().close()
  }, 60_000)
})
