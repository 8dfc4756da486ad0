import { DragomanError } from '../../record/errors.ts'
import { COLUMN_FIELDS, type ColumnField } from './column-fields.ts'

/** Which column of a table holds what, by its heading. */
export type Columns = Readonly<Partial<Record<ColumnField, string>>>

/** What columns are usually called, compared without case, spaces and punctuation; the first that is there counts. */
const USUAL: Readonly<Record<ColumnField, readonly string[]>> = {
  text: [
    'text',
    'body',
    'content',
    'fulltext',
    'bodytext',
    'articletext',
    'transcript',
    '正文',
    '内容',
    'текст',
  ],
  html: ['html', 'bodyhtml', 'contenthtml'],
  id: ['id', 'docid', 'documentid', 'key', 'uid'],
  title: ['title', 'headline', 'heading', 'subject', '标题', 'заголовок', 'название'],
  published: [
    'published',
    'publisheddate',
    'publishedat',
    'datepublished',
    'publicationdate',
    'pubdate',
    'date',
    'day',
    'дата',
    '日期',
  ],
  publisher: ['publisher', 'source', 'site', 'outlet', 'issuer', '来源', 'источник'],
  publisherCountry: ['publishercountry', 'countrycode', 'iso3'],
  url: ['url', 'link', 'address', 'href', 'uri', 'permalink', '网址', 'ссылка'],
  lang: ['lang', 'language', 'languagecode', '语言', 'язык'],
}

/**
 * The columns of a table by its headings: those that a person named, and for the other fields the usual headings. Throws
 * DragomanError `bad-input` where a named column is not there and where no column holds a text.
 */
export function chooseColumns(headings: readonly string[], named: Columns, where: string): Columns {
  const chosen: Partial<Record<ColumnField, string>> = {}
  for (const field of COLUMN_FIELDS) {
    const name = named[field]
    if (name !== undefined && !headings.includes(name)) {
      throw new DragomanError('bad-input', `${where} has no column "${name}".`, { hint: theirs(headings) })
    }
    const taken = new Set([...Object.values(named), ...Object.values(chosen)])
    const usual = USUAL[field].flatMap((word) =>
      headings.filter((heading) => plain(heading) === word && !taken.has(heading)),
    )[0]
    const column = name ?? usual
    if (column !== undefined) chosen[field] = column
  }
  if (chosen.text === undefined && chosen.html === undefined) {
    throw new DragomanError('bad-input', `${where} has no column that is known to hold the text.`, {
      hint: `${theirs(headings)} Say which: --column text=NAME`,
    })
  }
  return chosen
}

/** How the columns were chosen, for people: `text from "Body", published from "Date"`. */
export function tellColumns(columns: Columns): string {
  return Object.entries(columns)
    .map(([field, column]) => `${field} from "${column}"`)
    .join(', ')
}

function theirs(headings: readonly string[]): string {
  const shown = headings.slice(0, 12).map((heading) => `"${heading.slice(0, 40)}"`)
  return `Its columns are ${shown.join(', ')}${headings.length > 12 ? ', …' : ''}.`
}

const plain = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
