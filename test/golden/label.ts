import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A reading made by hand, as `examples/expected/` holds it. Spans count UTF-16 code units of `text`. */
export interface Label {
  readonly id: string
  readonly text: string
  readonly sentences_all: readonly { readonly i: number; readonly span: readonly [number, number] }[]
  readonly readout: boolean
  readonly engagement?: {
    readonly kind: string
    readonly date: string | null
    readonly initiator: string | null
    readonly participants: readonly { readonly name: string; readonly country: string | null }[]
  }
  readonly sentences?: readonly {
    readonly i: number
    readonly speakers: readonly string[]
    readonly acts: readonly string[]
  }[]
  readonly commitments?: readonly { readonly by: string; readonly i: number; readonly quote: string }[]
  readonly milestones?: readonly { readonly what: string; readonly when: string }[]
}

const FOLDER = join(import.meta.dirname, '../../examples/expected')

/** All hand labels, in the order of their names. */
export function readLabels(): Label[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Label)
}
