import type { ActName, MentionType } from '../../record/vocabulary.ts'
import { en } from '../labels/en.ts'

/** What binds first, ritual last: the order of a briefing. */
export const ACTS_IN_ORDER = Object.keys(en.acts) as readonly ActName[]
export const MENTION_TYPES_IN_ORDER = Object.keys(en.mentions) as readonly MentionType[]
