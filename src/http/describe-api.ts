import { escapeXml } from './escape-xml.ts'

interface Operation {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly unknown[]
  readonly responses?: Readonly<Record<string, unknown>>
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: {
    readonly enum?: readonly unknown[]
    readonly default?: unknown
    readonly type?: unknown
  }
}

const METHODS = ['get', 'post', 'delete'] as const

/** A page for people on what the API takes and gives, made of its OpenAPI document; no script, nothing from elsewhere. */
export function describeApi(document: { readonly paths?: object }): string {
  const rows = Object.entries(document.paths ?? {}).flatMap(([path, operations]) =>
    METHODS.flatMap((method) => {
      const operation = (operations as Partial<Record<string, Operation>>)[method]
      return operation ? [describe(method, path, operation)] : []
    }),
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>dragoman: the API</title><link rel="stylesheet" href="/api.css"></head><body><main>
<h1>The API of dragoman</h1>
<p>Everything that the pages show comes from here, and anybody may ask for it: <a href="/api/openapi.json">OpenAPI 3.1</a>.
Lists give <code>items</code>, <code>total</code> and <code>next</code>; faults are problem details (RFC 9457). Also:
<code>/api/export/csv?q=…&amp;table=commitments</code> (<code>annotations</code>, <code>csl-json</code>, <code>bibtex</code>,
<code>ris</code>), <code>/feeds/search.atom?q=…</code>, <code>/feeds/pairs/FRA-DEU</code>,
<code>/originals/ID/VERSION</code>.</p>
${rows.join('\n')}
</main></body></html>
`
}

function describe(method: string, path: string, { summary, parameters = [] }: Operation): string {
  const items = (parameters as readonly Parameter[]).map(({ name, required, description, schema }) => {
    const values = schema?.enum ? ` ${schema.enum.join(' | ')}` : ''
    const usual = schema?.default === undefined || schema.default === '' ? '' : ` (${String(schema.default)})`
    const told = `${description ?? ''}${values}${usual}${required ? ', needed' : ''}`
    return `<dt><code>${escapeXml(name)}</code></dt><dd>${escapeXml(told.trim())}</dd>`
  })
  const list = items.length > 0 ? `<dl>${items.join('')}</dl>` : ''
  return `<section><h2><code>${method.toUpperCase()} ${escapeXml(path)}</code></h2><p>${escapeXml(summary ?? '')}</p>${list}</section>`
}
