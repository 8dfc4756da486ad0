import { isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml'
import { DragomanError } from '../record/errors.ts'
import { type RegisterData, registerSchema } from './entry.ts'

/**
 * Parses a user's register (YAML, the shapes of `entry.ts`). Throws DragomanError `bad-register` that names file and
 * line, says what is wrong and what to do.
 */
export function parseRegister(name: string, text: string): RegisterData {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [error] = document.errors
  if (error) {
    const line = error.linePos?.[0].line ?? 1
    throw fault(
      `${name}:${line}: ${firstLine(error.message)}`,
      'Mend the YAML: check indentation, colons and quotes.',
    )
  }
  if (document.contents === null || document.toJS() === null) return registerSchema.parse({})
  if (!isMap(document.contents)) {
    throw fault(
      `${name}:1: a register is a map of lists`,
      'Begin with "states:" or another list, each entry on "- ".',
    )
  }
  const parsed = registerSchema.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const path = issue?.path ?? []
  const line = lineOf(document.contents, path, lines)
  const where = path.map(String).join('.') || 'register'
  throw fault(`${name}:${line}: ${where}: ${issue?.message ?? 'does not fit'}`, hintFor(issue?.code, path))
}

/** The line of the deepest node on the path that the file really has. */
function lineOf(root: Node, path: readonly PropertyKey[], lines: LineCounter): number {
  let node: unknown = root
  let offset = 0
  for (let i = 0; i <= path.length; i++) {
    if (isNode(node) && node.range) offset = node.range[0]
    if (i === path.length || !isNode(node)) break
    node = 'get' in node ? (node as { get(key: unknown, keep: boolean): unknown }).get(path[i], true) : null
  }
  return lines.linePos(offset).line
}

function hintFor(code: string | undefined, path: readonly PropertyKey[]): string {
  if (code === 'unrecognized_keys')
    return 'Remove the key, or see the register format in the documentation for the right one.'
  if (path.length < 2)
    return 'The lists are states, places, offices, people, bodies, instruments, initiatives, labels, events, formulas, topics.'
  return 'Correct the value; names are lists, codes are three capital letters, dates are YYYY-MM-DD.'
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/:$/, '') ?? message
}

function fault(message: string, hint: string): DragomanError {
  return new DragomanError('bad-register', message, { hint })
}
