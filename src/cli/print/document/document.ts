/** A paper for people, before it is known how it goes out: Markdown, a page, a Word document, a terminal. */
export interface PaperDocument {
  readonly title: string
  /** Language of what stands around quotes. */
  readonly lang: string
  readonly blocks: readonly Block[]
  /** Footnotes in the order in which they are first called. */
  readonly notes: readonly Note[]
}

export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly type: 'paragraph'; readonly pieces: Pieces; readonly isQuiet?: boolean }
  | Table
  | { readonly type: 'entries'; readonly entries: readonly Entry[] }

export interface Table {
  readonly type: 'table'
  readonly head: readonly string[]
  /** Columns of numbers stand to the right. */
  readonly isNumber: readonly boolean[]
  readonly rows: readonly (readonly Pieces[])[]
}

/** A numbered entry that notes point to. */
export interface Entry {
  readonly number: number
  readonly pieces: Pieces
  /** What stands under it, a paragraph each. */
  readonly below: readonly Pieces[]
}

export type Pieces = readonly Piece[]

/** A stretch of text. */
export interface Piece {
  readonly text: string
  /** Where it is not that of the paper. */
  readonly lang?: string | null
  readonly isStrong?: boolean
  /** An address that it opens. */
  readonly href?: string
  /** Place of its footnote in `notes`. */
  readonly note?: number
  /** Numbers of entries that it names. */
  readonly entries?: readonly number[]
}

export type Note = Pieces

export const plain = (text: string): Pieces => (text === '' ? [] : [{ text }])

/** The words of pieces without anything else. */
export const wordsOf = (pieces: Pieces): string => pieces.map(({ text }) => text).join('')
