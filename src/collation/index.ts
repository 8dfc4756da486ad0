export type { Account } from './account.ts'
export { type CollatedLink, type CollatedStatement, type Collation, collate } from './collate.ts'
export { EVIDENCE_KINDS, type EvidenceKind } from './evidence/evidence.ts'
export {
  type ConfirmedPair,
  type LearnedLexicon,
  learnLexicon,
  NOTHING_LEARNED,
} from './lexicon/learn-lexicon.ts'
export { alignLanguages, type Parallel, type ParallelBead } from './parallel/parallel.ts'
export { type CollationRow, rowsOf } from './rows.ts'
export { compareSuccessive, type Successive, type SuccessiveRow } from './successive/compare-successive.ts'
export type { SuccessiveKind } from './successive/successive-kinds.ts'
export type { Theme, ThemeIn } from './themes.ts'
export type { ChangeKind } from './versions/change-kinds.ts'
export { CHANGE_CLASSES, type ChangeClass } from './versions/change-kinds.ts'
export { compareVersions, type VersionChange } from './versions/compare-versions.ts'
export type { WordChange } from './versions/compare-words.ts'
