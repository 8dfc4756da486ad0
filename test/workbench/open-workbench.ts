import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Archive } from '../../src/archive/archive.ts'
import type { FiledDocument } from '../../src/archive/prepare-filing.ts'
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts'
import { openPapers } from '../../src/cli/print/open-papers.ts'
import { openServer } from '../../src/http/open-server.ts'
import { loadWorkbench } from '../../src/http/workbench-files.ts'
import { ARCADIAN, BOREALIAN, inventedDocument } from '../archive/invented.ts'
import { add, registers } from '../archive/use-archive.ts'

const CHROMIUM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path))

/** For tests that need it: why they are left out, or nothing. */
const isBuilt = existsSync(join(import.meta.dirname, '../../dist/workbench/index.html'))
export const WHY_NOT = CHROMIUM
  ? isBuilt
    ? ''
    : ' (skipped: "npm run build" was not run)'
  : ' (skipped: there is no Chromium)'

/** What nobody should be able to do with a text: run, break the page, hide what it says. */
export const HOSTILE = [
  '<script>window.ran = true</script><img src=x onerror="window.ran = true">',
  '<svg onload="window.ran = true"><a xlink:href="javascript:window.ran = true">x</a></svg>',
  '\u202eevil\u202c \u2066isolated\u2069 \u200b\u200d\ufeff zero-width',
  'x'.repeat(1_000_000),
  'broken \ud800 surrogates \udc00',
].join('\n\n')

const CHINESE =
  '弗洛里亚总统同卡索维亚总统通电话\n\n2031年5月6日，弗洛里亚总统同卡索维亚总统通电话。双方就加强战略协作交换意见。\n'

export interface Workbench {
  readonly address: string
  readonly archive: Archive
  /** The archive's file. */
  readonly path: string
  readonly browser: Browser
  readonly open: (path: string, options?: { dark?: boolean; narrow?: boolean }) => Promise<Page>
  readonly faults: string[]
  readonly close: () => Promise<void>
}

export interface WorkbenchOptions {
  readonly token?: string
  /** With a text in it that attacks whoever shows it, a million letters long. */
  readonly isHostile?: boolean
}

/** The built workbench over a new archive, and a browser in front of it. */
export async function openWorkbench({ token, isHostile = false }: WorkbenchOptions = {}): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-workbench-'))
  const path = join(folder, 'archive.sqlite')
  const archive = openSqliteArchive(path, { create: true, patience: 200 })
  await add(archive, [...documents(), ...(isHostile ? [hostile()] : [])])
  const server = await openServer({
    archive,
    version: '0.0.0',
    registers,
    papers: await openPapers(registers),
    token: token ?? null,
    host: '127.0.0.1',
    port: 0,
    files: loadWorkbench(join(import.meta.dirname, '../../dist/workbench')),
    onFault: (fault) => faults.push(`server: ${String(fault)}`),
  })
  const faults: string[] = []
  const browser = await chromium.launch({
    executablePath: CHROMIUM as string,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  return {
    address: server.address,
    archive,
    path,
    browser,
    faults,
    async open(to, { dark = false, narrow = false } = {}) {
      const context = await browser.newContext({
        viewport: narrow ? { width: 390, height: 844 } : { width: 1440, height: 900 },
        colorScheme: dark ? 'dark' : 'light',
        acceptDownloads: true,
        locale: 'en-GB',
      })
      const page = await context.newPage()
      page.on('pageerror', (fault) => faults.push(`page: ${fault.message}`))
      page.on('console', (said) => {
        if (said.type() === 'error') faults.push(`console: ${said.text()} ${said.location().url}`)
      })
      await visit(page, server.address + to.replace(/^\//, ''))
      return page
    },
    async close() {
      await browser.close()
      await server.close()
      await archive.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/**
 * Goes to a page, or loads it again, and waits until it hears keys and has all that it asked for.
 *
 * The network alone does not tell: a slow machine may have run nothing of the page when it first falls
 * silent, and keys that are pressed then are lost. The line at the foot of every screen asks for the
 * archive once the keys are heard.
 */
export async function visit(page: Page, to = page.url()): Promise<void> {
  let open = 0
  let changed = Date.now()
  const count = (by: number) => () => {
    open += by
    changed = Date.now()
  }
  const [begins, ends] = [count(1), count(-1)]
  page.on('request', begins).on('requestfinished', ends).on('requestfailed', ends)
  const isScreen = !new URL(to).pathname.startsWith('/api')
  await Promise.all([
    to === page.url() ? page.reload() : page.goto(to),
    isScreen && page.waitForResponse((response) => response.url().endsWith('/api/archive')),
  ])
  while (open > 0 || Date.now() - changed < QUIET) await page.waitForTimeout(QUIET / 4)
  page.off('request', begins).off('requestfinished', ends).off('requestfailed', ends)
}

/** Milliseconds without a request after which a page has all that it asked for. */
const QUIET = 300

function documents(): FiledDocument[] {
  const borealian = {
    url: 'https://borealia.example/1',
    publisher: 'Ministry of Borealia',
    publisherCountry: 'BOR',
  }
  const later =
    'Talks in Tarn\n\nOn 9 June 2032, President Mara Voss of Arcadia met with Prime Minister Olu Tam of Borealia in Tarn.\n\nThe two sides agreed to open the northern gas pipeline by June 2033.\n'
  return [
    inventedDocument('a1', ARCADIAN, { url: 'https://arcadia.example/1' }),
    inventedDocument('b1', BOREALIAN, borealian),
    inventedDocument('a2', later, { published: '2032-06-09' }),
    inventedDocument('z1', CHINESE, { lang: 'zh', published: '2031-05-06', publisher: '弗洛里亚外交部' }),
  ]
}

function hostile(): FiledDocument {
  const text = `Talks <b>hostile</b>\n\nOn 5 May 2031, President Mara Voss of Arcadia met with Prime Minister Olu Tam of Borealia.\n\nThe two sides agreed to open the <script>window.ran = true</script> pipeline by June 2033.\n\n${HOSTILE}\n`
  return inventedDocument('h1', text, {
    title: 'Talks <img src=x onerror="window.ran = true"> \u202ehostile',
    publisher: '"><script>window.ran = true</script>',
  })
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/** What axe-core finds wrong with a page, as "rule: element". */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run()')) as AxeResult
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
