import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noteReadout } from '../../src/tasks/note-readout.ts'
import { inventedDocument } from '../archive/invented.ts'
import { add } from '../archive/use-archive.ts'
import { HOSTILE, openWorkbench, violationsOn, visit, WHY_NOT, type Workbench } from './open-workbench.ts'

const SCRIPT = '<script>window.ran = true</script><img src=x onerror="window.ran = true">'

describe.skipIf(WHY_NOT !== '')(`every screen in Chromium${WHY_NOT}`, () => {
  let workbench: Workbench
  let paths: readonly string[]
  let long = ''
  beforeAll(async () => {
    workbench = await openWorkbench({ isHostile: true })
    const { archive } = workbench
    const [readout] = await archive.resolve('a1')
    const [hostile] = await archive.resolve('h1')
    long = hostile?.id ?? ''
    const words = { quote: 'ready to build the northern gas pipeline' }
    await noteReadout(archive, 'a1', words, {
      text: HOSTILE.slice(0, 300),
      tags: [SCRIPT.slice(0, 90)],
      who: SCRIPT,
    })
    await noteReadout(archive, 'h1', { span: [6, 20] }, { text: SCRIPT, tags: [], who: '\u202eevil' })
    paths = [
      '/',
      '/search?q=pipeline',
      '/search?q=hostile&since=2031&until=2033-05-04',
      '/search?q=nothingofthekind',
      '/concordance?q=pipeline',
      '/concordance?q=window',
      '/events',
      `/events/${readout?.event}`,
      '/pairs/ARC-BOR?figure=years%202031%20kind%20call',
      '/pairs/ARC-XQX',
      '/network?of=ARC',
      '/commitments',
      '/dates',
      '/pairs/ARC-BOR',
      '/ledger',
      '/ledger?state=open&order=due',
      '/review',
      '/agenda?since=2031',
      '/agenda?side=nowhere',
      '/formula',
      '/formula?f=%22gas%20pipeline%22&with=core-interests',
      '/notes',
      '/archive',
      `/readouts/${readout?.id}?s=1`,
      `/readouts/${long}`,
      '/api',
    ]
  }, 60_000)
  afterAll(() => workbench?.close())

  test.each([
    ['light and wide', {}],
    ['light and narrow', { narrow: true }],
    ['dark and wide', { dark: true }],
    ['dark and narrow', { dark: true, narrow: true }],
  ] as const)(
    'opens without a fault or a barrier, runs nothing of a hostile text, fits the window, %s',
    async (_, look) => {
      // The million letters are laid out in two of the looks, which is enough.
      const isMixed = 'dark' in look !== 'narrow' in look
      for (const path of paths.filter((one) => !isMixed || !one.endsWith(long))) {
        const page = await workbench.open(path, look)
        // The million letters take their time where other tests run beside this one.
        await page.locator('h1').first().waitFor({ timeout: 90_000 })
        expect(await page.locator('h1').count(), path).toBe(1)
        expect(await page.evaluate('window.ran'), path).toBeUndefined()
        expect(await page.locator('main script, main img, .text svg').count(), path).toBe(0)
        // The rules look at each letter several times: a million of them takes minutes.
        if (!path.endsWith(long)) expect(await violationsOn(page), path).toEqual([])
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(overflow, `${path} is wider than the window`).toBeLessThanOrEqual(0)
        await page.context().close()
      }
      // Chromium tells of every answer that something is not there; two of the pages ask for what is not.
      const told = /status of 404 .*\/api\/.*(ARC-XQX|side=nowhere)/
      expect(workbench.faults.filter((fault) => !told.test(fault))).toEqual([])
    },
    240_000,
  )

  test('a hostile text is shown as it is, letter for letter', async () => {
    const [summary] = await workbench.archive.resolve('h1')
    const page = await workbench.open(`/readouts/${summary?.id}`)
    await page.locator('.text').waitFor({ timeout: 90_000 })
    expect(await page.locator('.text').textContent()).toContain('<script>window.ran = true</script>')
    expect(await page.locator('.note').first().textContent()).toContain(SCRIPT)
    await page.context().close()
  }, 120_000)

  test('by keys alone: keys are shown, an event of two accounts is opened and left again, the list goes on there', async () => {
    const page = await workbench.open('/events?readouts=2')
    // On a busy machine the screen is there a moment before its keys are heard.
    await page.locator('.group').first().waitFor()
    await expect
      .poll(
        async () => {
          if (!(await page.getByRole('dialog').isVisible())) await page.keyboard.press('?')
          return await page.getByRole('dialog').isVisible()
        },
        { interval: 500, timeout: 20_000 },
      )
      .toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('.group-head a').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.account .text').nth(1).waitFor()
    await page.keyboard.press('u')
    await page.waitForURL(/\/events\?/)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const opened = await page.evaluate('document.activeElement?.getAttribute("href")')
    await page.keyboard.press('Enter')
    await page.locator('.text').waitFor()
    await page.keyboard.press('u')
    await page.locator('.group').first().waitFor()
    await page.keyboard.press('k')
    await page.keyboard.press('j')
    expect(await page.evaluate('document.activeElement?.getAttribute("href")')).toBe(opened)
    await page.keyboard.press('g')
    await page.keyboard.type('Agenda')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/agenda/)
    await page.context().close()
  }, 60_000)

  test('up leads to the list above also where a page was opened by its address', async () => {
    const [summary] = await workbench.archive.resolve('a1')
    const page = await workbench.open(`/events/${summary?.event}`)
    await page.keyboard.press('u')
    await page.waitForURL(/\/events$/)
    await page.context().close()
  }, 60_000)

  test('readouts are unread until they are opened; by key they are marked, and marks are undone', async () => {
    const page = await workbench.open('/')
    const unread = page.locator('.is-unread')
    const all = await unread.count()
    expect(all).toBe(5)
    await page.keyboard.press('j')
    await page.keyboard.press('m')
    expect(await unread.count()).toBe(all - 1)
    await page.keyboard.press('m')
    expect(await unread.count()).toBe(all)
    await page.locator('a.title', { hasText: 'Talks in Tarn' }).click()
    await page.locator('.text').waitFor()
    await page.keyboard.press('u')
    await page.locator('.group').first().waitFor()
    expect(await unread.count()).toBe(all - 1)
    await page.getByRole('button', { name: 'Mark all as read' }).click()
    expect(await unread.count()).toBe(0)
    await page.keyboard.press('z')
    await expect.poll(() => unread.count()).toBe(all - 1)
    await page.context().close()
  }, 60_000)

  test('the numbers of the archive and of a pair open what they count', async () => {
    const page = await workbench.open('/archive')
    await page.locator('.numbers a').nth(4).click()
    await page.waitForURL(/\/events\?readouts=2/)
    await visit(page, `${workbench.address}pairs/ARC-BOR`)
    const cell = page.getByRole('link', { name: 'call, leaders: 1' })
    await cell.click()
    await page.waitForURL(/kind=call/)
    expect(await page.locator('.group').count()).toBe(1)
    await page.getByRole('button', { name: '2031, call: 1' }).click()
    await page.waitForURL(/figure=/)
    const quote = page.locator('.open-figure .quote').first()
    const words = (await quote.textContent()) ?? ''
    await quote.click()
    await page.locator('.text .hit').first().waitFor()
    expect((await page.locator('.text .hit').allTextContents()).join('')).toContain(words.slice(0, 40))
    await page.context().close()
  }, 60_000)

  test('a dossier is a Word document by one click, and the network leads to dossiers', async () => {
    const page = await workbench.open('/network')
    await page.getByRole('button', { name: 'ARC', exact: true }).first().click()
    await page.waitForURL(/of=ARC/)
    await page.locator('.circle a').first().click()
    await page.waitForURL(/\/pairs\/ARC-BOR/)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Word' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('dossier-ARC-BOR.docx')
    await page.context().close()
  }, 60_000)

  test('a name that several states have is asked about', async () => {
    const page = await workbench.open('/network')
    await page.getByLabel('Open a dossier').fill('Georgia')
    await page.getByLabel('with', { exact: true }).fill('ARC')
    await page.getByRole('button', { name: 'Dossier' }).click()
    const told = page.locator('.fault')
    await told.waitFor()
    expect(await told.textContent()).toContain('GEO (Georgia)')
    // A refused request is an error on the console of the browser, and none of ours.
    workbench.faults.length = 0
    await page.context().close()
  }, 60_000)

  test('exports keep the filters of their lists', async () => {
    const page = await workbench.open('/commitments?by=ARC&since=2031-05-04&until=2031-05')
    const link = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
    const rows = await (await fetch(new URL(link ?? '', workbench.address))).text()
    expect(rows.trim().split('\r\n').length).toBe(2)
    await page.context().close()
  }, 60_000)

  test('the pages speak Chinese and Russian, values too', async () => {
    const page = await workbench.open('/notes')
    await page.getByLabel('Language').selectOption('zh')
    expect(await page.locator('h1').textContent()).toBe('批注')
    expect(await page.locator('.badge').first().textContent()).toBe('在位')
    await page.getByLabel('语言').selectOption('ru')
    expect(await page.locator('h1').textContent()).toBe('Заметки')
    await page.context().close()
  }, 60_000)

  test('the inbox tells of events that only one side has published on, and for how long', async () => {
    const call = (day: string) =>
      `A call\n\nOn ${day}, President Mara Voss of Arcadia had a telephone conversation with Prime Minister Olu Tam of Borealia.\n`
    const borealian = { publisher: 'Ministry of Borealia', publisherCountry: 'BOR' }
    await add(workbench.archive, [
      inventedDocument('o1', call('4 May 2024'), { published: '2024-05-04' }),
      // What the archive has of Borealia begins before the event and ends after it.
      inventedDocument('o0', call('20 April 2024'), { published: '2024-04-20', ...borealian }),
      inventedDocument('o2', call('20 May 2024'), { published: '2024-05-20', ...borealian }),
    ])
    const page = await workbench.open('/')
    await page.locator('.one-sided summary').click()
    const told = page.locator('.one-sided li', { hasText: '2024-05-04' })
    expect(await told.textContent()).toContain('no text of BOR for 16 days')
    await page.context().close()
  }, 60_000)
})
