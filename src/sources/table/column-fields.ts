/** What a column of a table may hold. */
export const COLUMN_FIELDS = [
  'text',
  'html',
  'id',
  'title',
  'published',
  'publisher',
  'publisherCountry',
  'url',
  'lang',
] as const
export type ColumnField = (typeof COLUMN_FIELDS)[number]
