import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makePdf, setLines } from '../sources/make-pdf.ts'
import { openWorkbench, violationsOn, visit, WHY_NOT, type Workbench } from './open-workbench.ts'

const PDF_LINES = [
  'On 2 March 2034, President Mara Voss of Arcadia met with',
  'Prime Minister Olu Tam of Borealia.',
]

describe.skipIf(WHY_NOT !== '')(`what people come for, in Chromium${WHY_NOT}`, () => {
  let workbench: Workbench
  beforeEach(async () => {
    workbench = await openWorkbench()
  }, 60_000)
  afterEach(() => workbench?.close())
  const idOf = async (given: string) => (await workbench.archive.resolve(given))[0]?.id ?? ''

  describe.each([
    ['light, 1440 wide', {}],
    ['light, 390 wide', { narrow: true }],
    ['dark, 1440 wide', { dark: true }],
    ['dark, 390 wide', { dark: true, narrow: true }],
  ] as const)('%s', (_, look) => {
    test('read a readout, ask why a sentence is somebody’s, correct it, undo that', async () => {
      const page = await workbench.open('/', look)
      await page.locator('a.title', { hasText: 'Call with Borealia' }).click()
      await page.getByRole('button', { name: /ready to build/ }).click()
      await page.getByText('Why this speaker').waitFor()
      const card = page.locator('.card.act')
      expect(await card.textContent()).toContain('Mara Voss')
      expect(await violationsOn(page)).toEqual([])
      await page.getByRole('button', { name: 'Correct: Acts' }).click()
      await page.getByLabel('Correct', { exact: true }).fill('agree')
      await page.getByLabel('Your name').fill('a tester')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.locator('.corrections').waitFor()
      expect(await card.textContent()).toContain('agree')
      await page.getByRole('button', { name: 'Undo z' }).click()
      await page.locator('.corrections').waitFor({ state: 'detached' })
      expect(workbench.faults).toEqual([])
      await page.context().close()
    }, 60_000)

    test('note a selection by keys alone', async () => {
      const page = await workbench.open('/', look)
      await page.keyboard.press('/')
      await page.keyboard.type('title:call')
      await page.keyboard.press('Enter')
      await page.locator('h1', { hasText: 'title:call' }).waitFor()
      await page.locator('.count', { hasText: '1 of 1' }).waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.locator('.said').first().waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('v')
      await page.locator('.card.act', { hasText: 'Selected words' }).waitFor()
      // The stop goes, then the first two words.
      await page.keyboard.press('Shift+ArrowLeft')
      await page.keyboard.press('o')
      await page.keyboard.press('Control+Shift+ArrowRight')
      await page.keyboard.press('Control+Shift+ArrowRight')
      await page.keyboard.press('n')
      expect(await violationsOn(page)).toEqual([])
      await page.keyboard.type('Is this new?')
      await page.keyboard.press('Tab')
      await page.keyboard.type('energy, wording')
      await page.keyboard.press('Control+Enter')
      await page.locator('.note-text', { hasText: 'Is this new?' }).waitFor()
      const marked = await page.locator('.text .noted').allTextContents()
      expect(marked.join('').trim()).toBe('stressed that Arcadia is ready to build the northern gas pipeline')
      expect(await page.locator('.note .badge').allTextContents()).toEqual(['energy', 'wording'])
      expect(await page.evaluate('document.activeElement?.className')).toContain('said')
      await page.keyboard.press('z')
      await page.locator('.note').waitFor({ state: 'detached' })
      expect(workbench.faults).toEqual([])
      await page.context().close()
    }, 60_000)

    test('find a phrase in a Chinese text', async () => {
      const page = await workbench.open('/', look)
      await page.keyboard.press('/')
      await page.keyboard.type('战略协作')
      await page.keyboard.press('Enter')
      await page.locator('mark').first().waitFor()
      await page.locator('a.title').first().click()
      await page.locator('.text .hit').waitFor()
      expect(await page.locator('.text .hit').textContent()).toBe('战略协作')
      await page.context().close()
    }, 60_000)

    test('open an event with two readouts, follow the pair, export a citation', async () => {
      const page = await workbench.open('/events?readouts=2', look)
      await page.locator('.group-head a').first().click()
      await page.locator('.account .text').nth(1).waitFor()
      await page.getByRole('link', { name: 'Pair ARC-BOR' }).click()
      await page.locator('.timeline a').first().click()
      await page.locator('.account h2 a').first().click()
      await page.locator('.facts').waitFor()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'bibtex' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('dragoman-readouts.bib')
      await page.context().close()
    }, 60_000)

    test('add a PDF and read it', async () => {
      const page = await workbench.open('/archive', look)
      await page.locator('.drop input[type=file]').setInputFiles([
        { name: 'talks.pdf', mimeType: 'application/pdf', buffer: makePdf([setLines(PDF_LINES, 700)]) },
        { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('x') },
      ])
      await page.getByText('film.mp4', { exact: false }).first().waitFor()
      expect(await page.locator('.outcomes').textContent()).toMatch(/refused.*added/)
      await page.getByRole('link', { name: 'talks.pdf' }).click()
      await page.locator('.text').waitFor()
      expect(await page.locator('.text').textContent()).toContain('Olu Tam')
      await page.context().close()
    }, 60_000)
  })

  test('with the mouse: words are selected and cited, with the words and a link to them', async () => {
    const page = await workbench.open(`/readouts/${await idOf('a1')}`)
    const sentence = page.locator('.said', { hasText: 'ready to build' })
    await sentence.dblclick({ position: { x: 60, y: 8 } })
    const words = (await page.evaluate('String(getSelection())')) as string
    await page.getByRole('button', { name: 'Cite c' }).click()
    const link = page.getByRole('link', { name: 'On the page itself' })
    await link.waitFor()
    expect(await link.getAttribute('href')).toContain('#:~:text=')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'RIS', exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toBe('dragoman-citation.ris')
    const href = await page.getByRole('link', { name: 'BibTeX', exact: true }).getAttribute('href')
    expect(await (await fetch(new URL(href ?? '', workbench.address))).text()).toContain(words.trim())
    await page.context().close()
  }, 60_000)

  test('selected words put a day right', async () => {
    const page = await workbench.open(`/readouts/${await idOf('a1')}?s=0`)
    await page.locator('.said.selected').focus()
    await page.keyboard.press('v')
    await page.keyboard.press('e')
    await page.getByLabel('Field').selectOption('date')
    await page.getByLabel('Correct', { exact: true }).fill('2031-05-03')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.corrections', { hasText: '2031-05-03' }).waitFor()
    await page.context().close()
  }, 60_000)

  test('a note is proposed for a new version, accepted, and an orphan stays in sight', async () => {
    const { archive } = workbench
    const { noteReadout } = await import('../../src/tasks/note-readout.ts')
    const { add } = await import('../archive/use-archive.ts')
    const { ARCADIAN, inventedDocument } = await import('../archive/invented.ts')
    const said = { text: 'kept', tags: [], who: 'Ann' }
    await noteReadout(archive, 'a1', { quote: 'ready to build the northern gas pipeline' }, said)
    await noteReadout(archive, 'a1', { quote: 'thanked her for the invitation' }, { ...said, text: 'lost' })
    const changed = ARCADIAN.replace('gas', 'oil').replace(' Olu Tam thanked her for the invitation.', '')
    await add(archive, [inventedDocument('a1', changed, { url: 'https://arcadia.example/1' })])
    const page = await workbench.open('/notes?state=proposed')
    expect(await page.locator('.note').textContent()).toMatch(/likeness 0\.7/)
    await page.locator('.note a').click()
    await page.locator('.noted-proposed').first().waitFor()
    expect(await page.locator('.note-orphaned').textContent()).toContain('Nothing in version 2')
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'It stands there' }).click()
    await page.locator('.noted-standing').first().waitFor()
    await page.keyboard.press('z')
    await page.locator('.noted-proposed').first().waitFor()
    await page.getByLabel('Version').selectOption('1')
    await page.locator('.note', { hasText: 'lost' }).locator('.note-words').waitFor()
    await visit(page, `${workbench.address}notes?state=orphaned`)
    expect(await page.locator('.note').textContent()).toContain('lost')
    expect(workbench.faults).toEqual([])
    await page.context().close()
  }, 60_000)

  test('annotations go out and come in; the archive is checked', async () => {
    const page = await workbench.open('/notes')
    const annotation = {
      type: 'Annotation',
      bodyValue: 'From elsewhere',
      target: {
        source: 'https://arcadia.example/1',
        selector: { type: 'TextQuoteSelector', exact: 'gas pipeline' },
      },
    }
    const buffer = Buffer.from(`${JSON.stringify(annotation)}\n{"no": "annotation"}\n`)
    await page
      .locator('.take-in input')
      .setInputFiles({ name: 'notes.jsonl', mimeType: 'application/json', buffer })
    await page.getByText('1 taken in, 0 there already, 1 refused').waitFor()
    await page.locator('.note', { hasText: 'From elsewhere' }).waitFor()
    await page.getByRole('link', { name: 'Archive', exact: true }).click()
    await page.getByRole('button', { name: 'Check the archive' }).click()
    await page.getByText('The archive is whole.').waitFor()
    await page.context().close()
  }, 60_000)

  test('a list of hundreds keeps only what is in view on the page, and is gone through by key', async () => {
    const { add } = await import('../archive/use-archive.ts')
    const { inventedDocument } = await import('../archive/invented.ts')
    const many = Array.from({ length: 200 }, (_, i) => {
      const day = new Date(Date.UTC(2035, 0, 1 + i * 3)).toISOString().slice(0, 10)
      const text = `Talks number ${i}\n\nOn ${day}, President Mara Voss of Arcadia met with Prime Minister Olu Tam of Borealia.\n`
      return inventedDocument(`m${i}`, text, { published: day })
    })
    await add(workbench.archive, many)
    const page = await workbench.open('/')
    expect(await page.locator('.group').count()).toBeLessThan(40)
    for (let i = 0; i < 60; i++) await page.keyboard.press('j')
    const title = await page.evaluate('document.activeElement?.textContent')
    expect(title).toContain('Talks number')
    expect(await page.locator('.group').count()).toBeLessThan(60)
    await page.evaluate('scrollTo(0, document.body.scrollHeight)')
    await expect.poll(() => page.locator('.count').textContent()).not.toMatch(/^40 of/)
    expect(await violationsOn(page)).toEqual([])
    expect(workbench.faults).toEqual([])
    await page.context().close()
  }, 60_000)
})
