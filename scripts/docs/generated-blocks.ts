import { runProgram } from '../check/step.ts'

const BLOCK = /<!-- generated: ([^\n]+?) -->\n([\s\S]*?)<!-- end generated -->/g
const OPENING = /<!-- generated: /g

/** How a command may be written in a document, and what the program gets. */
const FORMS: readonly {
  readonly written: RegExp
  readonly event: string | null
  readonly first: readonly string[]
}[] = [
  { written: /^npm start$/, event: 'start', first: ['tour'] },
  { written: /^npm run -s dragoman -- /, event: 'dragoman', first: [] },
  { written: /^dragoman /, event: null, first: [] },
]

/** How many generated blocks a document has. Throws if one is never closed. */
export function countBlocks(name: string, document: string): number {
  const blocks = [...document.matchAll(BLOCK)].length
  if (blocks !== [...document.matchAll(OPENING)].length) {
    throw new Error(`${name}: a generated block is not closed with "<!-- end generated -->"`)
  }
  return blocks
}

/**
 * A document with its generated blocks made anew. A block is what a command prints:
 *
 *     <!-- generated: dragoman read --help -->
 *     <!-- end generated -->
 *
 * Commands are `dragoman …`, `npm run -s dragoman -- …` and `npm start`, cut by `| head -20` if they end so.
 */
export async function refreshBlocks(name: string, document: string): Promise<string> {
  countBlocks(name, document)
  let fresh = ''
  let at = 0
  for (const match of document.matchAll(BLOCK)) {
    const [whole, command = ''] = match
    const printed = await outputOf(name, command)
    fresh += document.slice(at, match.index)
    fresh += `<!-- generated: ${command} -->\n\`\`\`console\n$ ${command}\n${printed}\n\`\`\`\n<!-- end generated -->`
    at = match.index + whole.length
  }
  return fresh + document.slice(at)
}

/** What a command of a document prints on standard output. It runs from the sources, so that no build can be stale. */
async function outputOf(name: string, command: string): Promise<string> {
  const [, body = command, lines] = /^(.*?) \| head -(\d+)$/.exec(command) ?? []
  const form = FORMS.find(({ written }) => written.test(body))
  if (!form) throw new Error(`${name}: "${command}" is no command that documents may show`)
  const { npm_lifecycle_event: _, ...rest } = process.env
  const env = { ...rest, DRAGOMAN_UI: 'en' }
  const args = [...form.first, ...argumentsOf(body.replace(form.written, ''))]
  const { status, stdout, output } = await runProgram('tsx', ['src/cli/main.ts', ...args], {
    env: form.event === null ? env : { ...env, npm_lifecycle_event: form.event },
  })
  if (status !== 0) throw new Error(`${name}: "${command}" exits with ${status}: ${output.slice(0, 300)}`)
  const printed = stdout.trimEnd().split('\n')
  return (lines ? printed.slice(0, Number(lines)) : printed).map((line) => line.trimEnd()).join('\n')
}

/** Words of a command line; single or double quotes hold words together. */
function argumentsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  )
}
