import { OpenAPIHono } from '@hono/zod-openapi'
import { etag } from 'hono/etag'
import type { Archive } from '../tasks/open-archive.ts'
import type { RegisterFile } from '../tasks/read-readout.ts'
import { describeApi } from './describe-api.ts'
import { type GuardOptions, guard } from './guard.ts'
import { keepBriefly } from './keep-briefly.ts'
import { limitBodies } from './limit-bodies.ts'
import type { PaperWriter } from './paper-writer.ts'
import { problem, problemOf } from './problem.ts'
import { agendaRoutes, calendarRoutes } from './routes/agenda.ts'
import { archiveRoutes } from './routes/archive.ts'
import { citationRoutes } from './routes/citations.ts'
import { collationRoutes } from './routes/collations.ts'
import { comparisonRoutes } from './routes/comparisons.ts'
import { correctionRoutes } from './routes/corrections.ts'
import { deedRoutes } from './routes/deeds.ts'
import { documentRoutes, originalRoutes } from './routes/documents.ts'
import { dossierRoutes } from './routes/dossiers.ts'
import { eventRoutes } from './routes/events.ts'
import { exportRoutes } from './routes/exports.ts'
import { feedRoutes } from './routes/feeds.ts'
import { formulaTrendRoutes } from './routes/formula-trends.ts'
import { formulaRoutes } from './routes/formulas.ts'
import { ledgerRoutes } from './routes/ledger.ts'
import { maintenanceRoutes } from './routes/maintenance.ts'
import { networkRoutes } from './routes/network.ts'
import { newsRoutes } from './routes/news.ts'
import { noteRoutes } from './routes/notes.ts'
import { pairRoutes } from './routes/pairs.ts'
import { readoutRoutes } from './routes/readouts.ts'
import { removalRoutes } from './routes/removals.ts'
import { versionRoutes } from './routes/versions.ts'
import type { WorkbenchFile } from './workbench-files.ts'

export interface AppOptions extends GuardOptions {
  readonly archive: Archive
  readonly version: string
  readonly registers?: readonly RegisterFile[]
  /** The archive holds invented readouts: the pages say so. */
  readonly isExample?: boolean
  /** The workbench's files by their addresses. */
  readonly files?: ReadonlyMap<string, WorkbenchFile>
  /** Writes dossiers and networks as files; without it they are told as JSON only. */
  readonly papers?: PaperWriter
  /** Told of faults of our own, which the answer keeps to itself. */
  readonly onFault?: (fault: unknown) => void
}

/** The server without a port: `fetch` takes a request and gives the answer. */
export function openApp({
  archive,
  version,
  registers = [],
  isExample = false,
  files = new Map(),
  papers,
  onFault,
  ...rules
}: AppOptions) {
  const app = new OpenAPIHono()
  app.use('*', guard(rules))
  app.use('/api/*', limitBodies())
  // Files go out piece by piece; for a tag they would have to be in memory as a whole.
  const tagged = etag()
  app.use('/api/*', (c, next) => (c.req.path.startsWith('/api/export/') ? next() : tagged(c, next)))
  app.use('/api/*', keepBriefly())
  app.use('/api/*', async (c, next) => {
    await next()
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'private, no-cache')
  })
  const parts = [
    readoutRoutes(archive),
    eventRoutes(archive),
    deedRoutes(archive),
    ledgerRoutes(archive),
    agendaRoutes(archive, registers),
    archiveRoutes(archive, isExample),
    correctionRoutes(archive),
    collationRoutes(archive),
    comparisonRoutes(archive),
    documentRoutes(archive, registers),
    exportRoutes(archive),
    citationRoutes(archive),
    newsRoutes(archive),
    versionRoutes(archive),
    formulaTrendRoutes(archive),
    noteRoutes(archive),
    formulaRoutes(archive),
    pairRoutes(archive),
    removalRoutes(archive),
    dossierRoutes(archive, registers, papers ?? null),
    networkRoutes(archive, papers ?? null),
    maintenanceRoutes(archive, registers),
  ]
  for (const part of parts) app.route('/api', part)
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'dragoman',
      version,
      description: 'Readouts of diplomacy, what was read from them, and what belongs together.',
    },
  })
  app.get('/api', async (c) => {
    const document = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'dragoman', version } })
    return c.html(describeApi(document))
  })
  app.route('/feeds', feedRoutes(archive))
  app.route('/agenda.ics', calendarRoutes(archive, registers))
  app.route('/originals', originalRoutes(archive))
  app.get('*', (c) => {
    const { pathname } = new URL(c.req.url)
    const isData = /^\/(api|feeds|originals)\//.test(pathname)
    const file = files.get(pathname) ?? (isData ? undefined : files.get('/index.html'))
    return file ? send(file, c.req.header('accept-encoding')) : notFound(pathname)
  })
  app.notFound((c) => notFound(new URL(c.req.url).pathname))
  app.onError((fault) => {
    const answer = problemOf(fault)
    if (answer.status === 500) onFault?.(fault)
    return answer
  })
  return app
}

function send({ bytes, packed, type, isHashed }: WorkbenchFile, accepted: string | undefined): Response {
  const isPacked = packed !== null && /\bbr\b/.test(accepted ?? '')
  return new Response(isPacked ? packed : bytes, {
    headers: {
      'content-type': type,
      ...(isPacked ? { 'content-encoding': 'br' } : {}),
      vary: 'accept-encoding',
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  })
}

function notFound(path: string): Response {
  return problem(404, 'no-such-page', `There is nothing at ${path}.`, 'What there is stands at /api.')
}
