/** Kinds of misuse and of a disappointing world that the program tells a person about, as stable codes. */
export type ErrorCode =
  | 'bad-flag'
  | 'bad-input'
  | 'bad-encoding'
  | 'bad-register'
  | 'bad-rule'
  | 'no-such-file'
  | 'fetch-failed'
  | 'fetch-refused'
  | 'too-large'
  | 'bad-query'
  | 'bad-archive'
  | 'newer-archive'
  | 'archive-busy'
  | 'archive-full'
  | 'read-only-archive'
  | 'no-such-readout'
  | 'ambiguous-id'
  | 'bad-correction'
  | 'bad-note'
  | 'no-such-note'
  | 'bad-formula'
  | 'no-such-formula'
  | 'nothing-to-discover'

/** A fault that the user can mend: a sentence that says what is wrong, a hint that says what to do. */
export class DragomanError extends Error {
  override readonly name = 'DragomanError'
  readonly code: ErrorCode
  readonly hint: string | null

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint ?? null
  }
}
