export type { Language } from './language.ts'
export { openReader, type Reader, type ReadingOptions } from './read.ts'
