import { DragomanError } from '../record/errors.ts'

export interface ToldFault {
  readonly reason: string
  readonly hint: string | null
}

/** What kept one document of many from being read. Even a fault of ours must not end a run over thousands. */
export function tellFault(cause: unknown): ToldFault {
  if (cause instanceof DragomanError) return { reason: cause.message, hint: cause.hint }
  return {
    reason: `The reader failed on this text, which is a fault of dragoman's own: ${String(cause)}`,
    hint: null,
  }
}

/** `tellFault` in one line. */
export function tellFaultInLine(cause: unknown): string {
  const { reason, hint } = tellFault(cause)
  return hint ? `${reason} ${hint}` : reason
}
