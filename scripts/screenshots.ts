import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { exampleDocuments } from '../src/cli/commands/example-files.ts'
import { loadRegister } from '../src/cli/commands/load-register.ts'
import { openServer } from '../src/http/open-server.ts'
import { loadWorkbench } from '../src/http/workbench-files.ts'
import { fileReadouts } from '../src/tasks/file-readouts.ts'
import { noteReadout } from '../src/tasks/note-readout.ts'
import { openArchive } from '../src/tasks/open-archive.ts'

/** Takes the pictures of docs/workbench.md from the built workbench over the examples. */
const CHROMIUM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path))
if (!CHROMIUM) {
  process.stderr.write('There is no Chromium; name one with CHROMIUM_PATH.\n')
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'dragoman-screenshots-'))
const archive = await openArchive(join(folder, 'examples.sqlite'), { create: true })
const registers = [await loadRegister('examples/register.yaml')]
for await (const _ of fileReadouts(archive, exampleDocuments('examples'), { registers }));
await noteReadout(
  archive,
  '01-embassy-repost.txt',
  { quote: 'The storm shows which tree is well rooted' },
  { text: 'A proverb; the same as in March.', tags: ['wording'], who: 'Ann' },
)
const server = await openServer({
  archive,
  version: '0',
  registers,
  token: null,
  host: '127.0.0.1',
  port: 0,
  files: loadWorkbench('dist/workbench'),
})
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const [read] = await archive.resolve('01-embassy-repost.txt')
  const [event] = (await archive.events({ limit: 1, atLeast: 2 })).items
  const shots = [
    ['inbox', '/', 'light'],
    ['reading-room', `/readouts/${read?.id}?s=3`, 'light'],
    ['search', '/search?q=bridge', 'light'],
    ['event', `/events/${event?.id}`, 'dark'],
    ['pair', '/pairs/KSV-SRG', 'light'],
  ] as const
  mkdirSync('docs/pictures', { recursive: true })
  for (const [name, path, colorScheme] of shots) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      colorScheme,
      locale: 'en-GB',
    })
    await context.addInitScript("localStorage.setItem('dragoman.tour', 'yes')")
    const page = await context.newPage()
    await page.goto(new URL(path, server.address).href, { waitUntil: 'networkidle' })
    await page.screenshot({ path: `docs/pictures/${name}.png` })
    await context.close()
  }
} finally {
  await browser.close()
  await server.close()
  await archive.close()
  rmSync(folder, { recursive: true })
}
