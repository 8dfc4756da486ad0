import type { Readout } from '../record/readout.ts'
import { faultOf, readObject } from './read-object.ts'
import type { Facts } from './source-document.ts'
import { type InputLine, splitLines } from './split-lines.ts'
import { tellFaultInLine } from './tell-fault.ts'

/** One line as a readout, before it is read, or a sentence on why it is none. */
export type ParsedLine =
  | {
      readonly type: 'readout'
      readonly id: string | number | null
      readonly readout: Readout
      readonly facts: Facts
      readonly line: number
      readonly source: string
    }
  | {
      readonly type: 'error'
      readonly id: string | number | null
      readonly error: string
      readonly line: number
    }

/**
 * Parses JSON lines `{id, text | html, lang?, title?, published?, publisher?, url?}` one at a time, in order, and
 * yields one outcome for each line that is not blank. Holds no more than one line in memory.
 */
export async function* parseJsonLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<ParsedLine> {
  for await (const line of splitLines(input)) {
    if (line.fault === null && line.text.trim() === '') continue
    yield await parseLine(line)
  }
}

async function parseLine({ text, number, fault }: InputLine): Promise<ParsedLine> {
  const refuse = (error: string, id: string | number | null = null): ParsedLine => ({
    type: 'error',
    id,
    error,
    line: number,
  })
  if (fault !== null) return refuse(fault)
  const object = parseObject(text)
  if (typeof object === 'string') return refuse(object)
  const id = typeof object.id === 'string' || typeof object.id === 'number' ? object.id : null
  const wrong = faultOf(object)
  if (wrong) return refuse(wrong, id)
  try {
    const read = await readObject(object, `The text on line ${number}`)
    return { type: 'readout', id, ...read, line: number, source: text }
  } catch (cause) {
    return refuse(tellFaultInLine(cause), id)
  }
}

function parseObject(text: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
    return 'The line is JSON, but no object such as {"id": "a1", "text": "…"}.'
  } catch (cause) {
    // V8 quotes the text around the fault, which may hold anything; the position is enough.
    const at = /position (\d+)/.exec(String(cause))?.[1]
    return `The line is not JSON${at ? ` (column ${Number(at) + 1})` : ''}. One object stands on each line.`
  }
}
