import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inventedDocument } from '../archive/invented.ts'
import { add } from '../archive/use-archive.ts'
import { openWorkbench, violationsOn, WHY_NOT, type Workbench } from './open-workbench.ts'

const call = (day: string, said: string) =>
  `Call with Borealia\n\nOn ${day}, President Mara Voss of Arcadia had a telephone conversation with Prime Minister Olu Tam of Borealia.\n\n${said}\n`
const USUAL = 'Mara Voss stressed that Arcadia values the close and friendly partnership.'
const NEW = 'Both will found a joint lunar observatory'

describe.skipIf(WHY_NOT !== '')(`news in the reading room${WHY_NOT}`, () => {
  let workbench: Workbench
  let path = ''
  beforeAll(async () => {
    workbench = await openWorkbench()
    const { archive } = workbench
    const months = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
    ]
    await add(
      archive,
      months.map((month, i) => {
        const published = `20${29 + (i % 2)}-${String(i + 1).padStart(2, '0')}-04`
        return inventedDocument(`c${i}`, call(`4 ${month} ${published.slice(0, 4)}`, USUAL), { published })
      }),
    )
    const text = call('4 May 2032', `${USUAL} ${NEW}.`)
    await add(archive, [inventedDocument('now', text, { published: '2032-05-04' })])
    const [readout] = await archive.resolve('now')
    path = `/readouts/${readout?.id}`
  }, 60_000)
  afterAll(() => workbench?.close())

  test('are shaded by a slider, worked by keys, and stand in the address', async () => {
    const page = await workbench.open(path)
    expect(await page.locator('.text .news-never').count()).toBe(0)
    await page.locator('.news-bar input[type=range]').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('.text .news-core').first().waitFor()
    expect(page.url()).toContain('news=all')
    const shaded = await page.locator('.text .news-never').allTextContents()
    expect(shaded.join('')).toBe(NEW)
    expect(await page.locator('.news-panel li button').allTextContents()).toContain(NEW)
    await page.locator('.news-bar input[type=range]').nth(1).fill('2030')
    await page.waitForURL(/since=2030-01-01/)
    await page.context().close()
  })

  test('tell where a phrase was first, by one click and by one key', async () => {
    const page = await workbench.open(`${path}?news=all`)
    await page.locator('.text .news-seen').first().waitFor()
    await page.locator('.text .news-seen', { hasText: 'stressed' }).first().click()
    const first = page.locator('.card.phrase a').first()
    await first.waitFor()
    expect(await first.textContent()).toContain('2029-01-04')
    await page.locator('h1').click()
    await page.keyboard.press('F')
    await page.keyboard.press('f')
    await page.waitForFunction("document.activeElement.closest('.card.phrase') !== null")
    await page.keyboard.press('w')
    await page.locator('.news-panel').waitFor({ state: 'detached' })
    await page.context().close()
  })

  test.each([
    ['light', {}],
    ['dark', { dark: true }],
    ['narrow', { narrow: true }],
  ] as const)('have no barrier and fit the window, %s', async (_, look) => {
    const page = await workbench.open(`${path}?news=issuer`, look)
    await page.locator('.news-panel').waitFor()
    expect(await violationsOn(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(workbench.faults).toEqual([])
    await page.context().close()
  })
})
