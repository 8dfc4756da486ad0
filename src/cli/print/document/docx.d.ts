/** As much of the library as is used: its own types name files without their endings, which Node's rules ask for. */
declare module 'docx' {
  interface RunLook {
    readonly text?: string
    readonly bold?: boolean
    /** In half points. */
    readonly size?: number
    readonly color?: string
    readonly style?: string
    readonly language?: { readonly value?: string; readonly eastAsia?: string }
    readonly font?: {
      readonly ascii: string
      readonly hAnsi: string
      readonly cs: string
      readonly eastAsia: string
    }
  }
  export type IRunOptions = RunLook
  export type ParagraphChild = TextRun | ExternalHyperlink | FootnoteReferenceRun
  export class TextRun {
    constructor(options: string | RunLook)
    private readonly of: 'run'
  }
  export class ExternalHyperlink {
    constructor(options: { readonly link: string; readonly children: readonly TextRun[] })
    private readonly of: 'link'
  }
  export class FootnoteReferenceRun {
    constructor(id: number)
    private readonly of: 'footnote'
  }
  export const AlignmentType: { readonly START: 'start'; readonly END: 'end' }
  export const HeadingLevel: {
    readonly TITLE: 'Title'
    readonly HEADING_1: 'Heading1'
    readonly HEADING_2: 'Heading2'
  }
  export const WidthType: { readonly PERCENTAGE: 'pct' }
  export class Paragraph {
    constructor(
      options:
        | string
        | {
            readonly heading?: string
            readonly alignment?: string
            readonly keepNext?: boolean
            readonly spacing?: { readonly after: number }
            readonly indent?: { readonly left: number; readonly hanging?: number }
            readonly children: readonly ParagraphChild[]
          },
    )
    private readonly of: 'paragraph'
  }
  export class TableCell {
    constructor(options: {
      readonly margins?: { readonly left: number; readonly right: number }
      readonly children: readonly Paragraph[]
    })
    private readonly of: 'cell'
  }
  export class TableRow {
    constructor(options: {
      readonly tableHeader?: boolean
      readonly cantSplit?: boolean
      readonly children: readonly TableCell[]
    })
    private readonly of: 'row'
  }
  export class Table {
    constructor(options: {
      readonly width: { readonly size: number; readonly type: 'pct' }
      readonly rows: readonly TableRow[]
    })
    private readonly of: 'table'
  }
  export class Document {
    constructor(options: {
      readonly title: string
      readonly creator: string
      readonly styles: { readonly default: { readonly document: { readonly run: RunLook } } }
      readonly footnotes: Readonly<Record<number, { readonly children: readonly Paragraph[] }>>
      readonly sections: readonly { readonly children: readonly (Paragraph | Table)[] }[]
    })
    private readonly of: 'document'
  }
  export const Packer: { readonly toBuffer: (document: Document) => Promise<Uint8Array> }
}
