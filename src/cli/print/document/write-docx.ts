import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { neutraliseLine } from '../neutralise.ts'
import type { Block, PaperDocument, Table as PaperTable, Piece, Pieces } from './document.ts'

/** The paper as a Word document (Office Open XML) with real footnotes. */
export async function writeDocx({ title, lang, blocks, notes }: PaperDocument): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'dragoman',
    styles: { default: { document: { run: { font: FONTS, size: 21, language: languageOf(lang) } } } },
    footnotes: Object.fromEntries(
      notes.map((note, i) => [i + 1, { children: [new Paragraph({ children: runsOf(note, SMALL) })] }]),
    ),
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(line(title))] }),
          ...blocks.flatMap(blockOf),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** Word takes the second for the letters that the first has not. */
const FONTS = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' }
const SMALL = { size: 17 }
/** Of the width of a page, which Word gives to a cell without one. */
const WHOLE = { size: 100, type: WidthType.PERCENTAGE }

function blockOf(block: Block): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
      return [new Paragraph({ heading, children: [new TextRun(line(block.text))] })]
    }
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { after: 100 },
          children: runsOf(block.pieces, block.isQuiet ? { ...SMALL, color: '555555' } : {}),
        }),
      ]
    case 'table':
      return [tableOf(block), new Paragraph('')]
    case 'entries':
      return block.entries.flatMap(({ number, pieces, below }) => [
        new Paragraph({
          keepNext: below.length > 0,
          indent: HANGING,
          children: [new TextRun(`${number}.\t`), ...runsOf(pieces, {})],
        }),
        ...below.map(
          (one) => new Paragraph({ indent: { left: HANGING.left }, children: runsOf(one, SMALL) }),
        ),
      ])
  }
}

/** In twentieths of a point. */
const HANGING = { left: 600, hanging: 600 }

function tableOf({ head, isNumber, rows }: PaperTable): Table {
  const cell = (children: readonly ParagraphChild[], i: number) =>
    new TableCell({
      margins: { left: 60, right: 60 },
      children: [
        new Paragraph({
          alignment: isNumber[i] ? AlignmentType.END : AlignmentType.START,
          children: [...children],
        }),
      ],
    })
  return new Table({
    width: WHOLE,
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((name, i) => cell([new TextRun({ text: line(name), bold: true, ...SMALL })], i)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((pieces, i) => cell(runsOf(pieces, SMALL), i)),
          }),
      ),
    ],
  })
}

function runsOf(pieces: Pieces, look: IRunOptions): ParagraphChild[] {
  return pieces.flatMap((piece) => pieceRuns(piece, look))
}

function pieceRuns({ text, lang, isStrong, href, note }: Piece, look: IRunOptions): ParagraphChild[] {
  const run = new TextRun({
    ...look,
    text: keepEnds(text),
    ...(isStrong ? { bold: true } : {}),
    ...(lang ? { language: languageOf(lang) } : {}),
    ...(href === undefined ? {} : { style: 'Hyperlink' }),
  })
  const words =
    href !== undefined && URL.canParse(href) ? new ExternalHyperlink({ link: href, children: [run] }) : run
  return note === undefined ? [words] : [words, new FootnoteReferenceRun(note + 1)]
}

const languageOf = (lang: string) => (/^(zh|ja|ko)\b/.test(lang) ? { eastAsia: lang } : { value: lang })

const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** XML holds no control characters, and half a character is none. */
const line = (text: string): string => neutraliseLine(text.replace(HALVES, '\ufffd'))

function keepEnds(text: string): string {
  const words = line(text)
  if (words === '') return text === '' ? '' : ' '
  return `${/^\s/.test(text) ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`
}
