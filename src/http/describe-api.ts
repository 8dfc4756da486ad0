import { escapeXml } from './escape-xml.ts'
import { exampleOf, type JsonSchema } from './example-of.ts'

interface Operation {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: JsonSchema }>> }
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: JsonSchema
}

interface Described {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

const METHODS = ['get', 'post', 'patch', 'delete'] as const

/**
 * A page for people on what the API takes and gives, made of its OpenAPI document, with a form for each route to try it
 * out. The one script is a file of ours; nothing on the page is from the archive.
 */
export function describeApi(document: { readonly paths?: object }): string {
  const all = Object.entries(document.paths ?? {}).flatMap(([path, operations]) =>
    METHODS.flatMap((method): Described[] => {
      const operation = (operations as Partial<Record<string, Operation>>)[method]
      return operation ? [{ method, path, operation }] : []
    }),
  )
  const tags = [...new Set(all.map(({ operation }) => operation.tags?.[0] ?? 'other'))]
  const parts = tags.map((tag) => {
    const routes = all.filter(({ operation }) => (operation.tags?.[0] ?? 'other') === tag)
    return `<h2 id="${escapeXml(tag)}">${escapeXml(tag)}</h2>\n${routes.map(describe).join('\n')}`
  })
  const contents = tags.map((tag) => `<a href="#${escapeXml(tag)}">${escapeXml(tag)}</a>`).join(' ')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>dragoman: the API</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/api.css">
<script type="module" src="/api.js"></script></head><body><main>
<p><a href="/">dragoman</a></p>
<h1>The API of dragoman</h1>
<p>Everything that the pages show comes from here, and anybody may ask for it: <a href="/api/openapi.json">OpenAPI 3.1</a>.
Lists give <code>items</code>, <code>total</code> and <code>next</code>, which goes into <code>after</code>; faults are
problem details (RFC 9457). Also: <code>/feeds/search.atom?q=…</code>, <code>/feeds/pairs/FRA-DEU</code>,
<code>/agenda.ics?pair=FRA,DEU</code>, <code>/originals/ID/VERSION</code>. “Try” asks this server, and what is sent with POST, PATCH or DELETE is kept.</p>
<p><label>Token, where the server wants one <input id="token" type="password" autocomplete="off"></label></p>
<nav aria-label="Contents">${contents}</nav>
${parts.join('\n')}
</main></body></html>
`
}

function describe({ method, path, operation }: Described): string {
  const { summary = '', parameters = [], requestBody } = operation
  const fields = parameters.map((one) => field(one, `${method} ${path} ${one.name}`))
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? []
  const body = type === undefined ? '' : bodyField(type, content?.schema, `${method} ${path} body`)
  return `<details class="route"><summary><h3><code><b>${method.toUpperCase()}</b> ${escapeXml(path)}</code></h3> ${escapeXml(summary)}</summary>
<form data-method="${method.toUpperCase()}" data-path="${escapeXml(path)}">${fields.join('')}${body}
<button type="submit">Try</button></form><output></output></details>`
}

function field(
  { name, in: place, required = false, description = '', schema }: Parameter,
  key: string,
): string {
  const id = idOf(key)
  const usual = schema?.default === undefined || schema.default === '' ? '' : String(schema.default)
  const attributes = `id="${id}" name="${escapeXml(name)}" data-in="${place}"${required ? ' required' : ''}`
  const control = schema?.enum
    ? `<select ${attributes}>${required ? '' : '<option></option>'}${schema.enum
        .map((one) => `<option${String(one) === usual ? ' selected' : ''}>${escapeXml(String(one))}</option>`)
        .join('')}</select>`
    : `<input ${attributes} placeholder="${escapeXml(usual)}" autocomplete="off">`
  const told = [description, required ? 'needed' : ''].filter(Boolean).join('; ')
  return `<p><label for="${id}"><code>${escapeXml(name)}</code></label> ${control} <small>${escapeXml(told)}</small></p>`
}

function bodyField(type: string, schema: JsonSchema | undefined, key: string): string {
  const id = idOf(key)
  if (type !== 'application/json')
    return `<p><label for="${id}">The file</label> <input id="${id}" type="file" data-in="body"></p>`
  const example = JSON.stringify(exampleOf(schema), null, 2)
  return `<p><label for="${id}">The body, <code>${type}</code></label><textarea id="${id}" data-in="body" rows="${Math.min(12, example.split('\n').length + 1)}" spellcheck="false">${escapeXml(example)}</textarea></p>`
}

const idOf = (key: string) => key.replace(/[^a-z0-9]+/gi, '-')
