import { chromium } from 'playwright-core'

export interface PageFigures {
  /** Milliseconds from asking for the address to the first list on the screen, each of a fresh browser profile. */
  readonly firstView: readonly number[]
  /** Longest task of the page's thread while somebody types, moves through a list and scrolls, in milliseconds. */
  readonly longestTask: number
  /** The same while a text of 200,000 letters is scrolled from top to end. */
  readonly longestTaskInText: number
}

const ROUNDS = 5
const STEPS = 40

const WATCH = `
  globalThis.longTasks = []
  new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true })`

/** Opens the workbench in Chromium as a person would. `longText` is the id of a readout of 200,000 letters. */
export async function measurePages(
  address: string,
  browserPath: string,
  longText: string,
): Promise<PageFigures> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const firstView: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
      const page = await context.newPage()
      const begun = performance.now()
      await page.goto(address)
      await page.locator('.line').first().waitFor()
      firstView.push(performance.now() - begun)
      await context.close()
    }
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await page.goto(`${address}search?q=energy`)
    await page.locator('.line').first().waitFor()
    await page.evaluate(WATCH)
    await page.evaluate('longTasks.length = 0')
    await page.locator('#q').pressSequentially(' cooperation agreement', { delay: 20 })
    for (let step = 0; step < STEPS; step++) await page.mouse.wheel(0, 400)
    const longestTask = await longest(page)
    await page.goto(`${address}readouts/${longText}`)
    await page.locator('.text').waitFor()
    await page.waitForTimeout(1000)
    await page.evaluate(WATCH)
    await page.evaluate('longTasks.length = 0')
    for (let step = 0; step < STEPS * 3; step++) {
      await page.mouse.wheel(0, 1500)
      await page.waitForTimeout(10)
    }
    return { firstView, longestTask, longestTaskInText: await longest(page) }
  } finally {
    await browser.close()
  }
}

async function longest(page: { evaluate: (code: string) => Promise<unknown> }): Promise<number> {
  await new Promise((done) => setTimeout(done, 300))
  return (await page.evaluate('Math.max(0, ...longTasks)')) as number
}
