export type { Account } from './account.ts'
export { type CollatedLink, type CollatedStatement, type Collation, collate } from './collate.ts'
