export type * from './entry.ts'
export { registerSchema } from './entry.ts'
