import { createHash } from 'node:crypto'
import type { Labels } from '../labels/labels.ts'
import { escapeHtml } from './escape-html.ts'

/** A self-contained page: no script, nothing loaded; the policy allows this very style and nothing else. */
export function htmlPage(
  title: string,
  { style, body, labels }: { readonly style: string; readonly body: string; readonly labels: Labels },
): string {
  const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`
  return `<!doctype html>
<html lang="${labels.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}
