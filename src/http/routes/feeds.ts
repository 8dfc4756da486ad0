import { OpenAPIHono } from '@hono/zod-openapi'
import type { Archive, ReadoutSummary } from '../../tasks/open-archive.ts'
import { searchArchive } from '../../tasks/search-archive.ts'
import { escapeXml } from '../escape-xml.ts'
import { problem } from '../problem.ts'

/** Entries of a feed. */
const NEWEST = 50

/** Atom feeds (RFC 4287) of what a query finds and of what two states report of each other, the newest first. */
export function feedRoutes(archive: Archive): OpenAPIHono {
  const app = new OpenAPIHono()
  const feed = async (request: string, q: string, title: string) => {
    const page = await searchArchive(archive, q, { limit: NEWEST, width: 400, order: 'newest' })
    const base = new URL(request).origin
    const entries = page.items.map(({ summary, snippet }) => entryOf(summary, snippet.text, base))
    const updated =
      page.items
        .map(({ summary }) => summary.addedAt)
        .sort()
        .at(-1) ?? '1970-01-01T00:00:00.000Z'
    const lines = [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      `<id>urn:dragoman:feed:${escapeXml(encodeURIComponent(q))}</id>`,
      `<title>${escapeXml(title)}</title>`,
      `<updated>${updated}</updated>`,
      '<author><name>dragoman</name></author>',
      `<link rel="self" href="${escapeXml(request)}"/>`,
      ...entries,
      '</feed>',
    ]
    return new Response(`${lines.join('\n')}\n`, {
      headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-cache' },
    })
  }
  app.get('/search.atom', (c) => {
    const q = c.req.query('q') ?? ''
    return feed(c.req.url, q, q === '' ? 'Readouts' : `Readouts: ${q}`)
  })
  app.get('/pairs/:pair{[A-Z]{3}-[A-Z]{3}}', (c) => {
    const pair = c.req.param('pair')
    return feed(c.req.url, `pair:${pair}`, `Readouts of ${pair.replace('-', ' and ')}`)
  })
  app.all('*', () =>
    problem(
      404,
      'no-such-feed',
      'There is no such feed.',
      'There are /feeds/search.atom?q=… and /feeds/pairs/FRA-DEU.',
    ),
  )
  return app
}

function entryOf(summary: ReadoutSummary, text: string, base: string): string {
  const { id, title, addedAt, published, publisher, kind } = summary
  return [
    '<entry>',
    `<id>urn:dragoman:readout:${escapeXml(id)}</id>`,
    `<title>${escapeXml(title ?? id)}</title>`,
    `<updated>${addedAt}</updated>`,
    published && /^\d{4}-\d{2}-\d{2}$/.test(published) ? `<published>${published}T00:00:00Z</published>` : '',
    publisher ? `<author><name>${escapeXml(publisher)}</name></author>` : '',
    kind ? `<category term="${escapeXml(kind)}"/>` : '',
    `<link rel="alternate" href="${base}/readouts/${encodeURIComponent(id)}"/>`,
    `<summary>${escapeXml(text)}</summary>`,
    '</entry>',
  ]
    .filter(Boolean)
    .join('')
}
