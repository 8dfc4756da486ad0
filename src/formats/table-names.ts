/** What a row of a table may be. */
export const TABLES = ['readouts', 'statements', 'commitments', 'mentions', 'milestones', 'events'] as const
export type TableName = (typeof TABLES)[number]
