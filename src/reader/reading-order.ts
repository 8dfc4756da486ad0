import { findDates } from './dates/find-dates.ts'
import { orderOfReading } from './stage.ts'
import { codeEvents } from './stages/code-events.ts'
import { cutUnits } from './stages/cut-units.ts'
import { findCommitments } from './stages/find-commitments.ts'
import { findEngagement } from './stages/find-engagement.ts'
import { findMilestones } from './stages/find-milestones.ts'
import { findNames } from './stages/find-names.ts'
import { findPublication } from './stages/find-publication.ts'
import { findTopics } from './stages/find-topics.ts'
import { findZones } from './stages/find-zones.ts'
import { giveTheFloor } from './stages/give-the-floor.ts'
import { judgeReadout } from './stages/judge-readout.ts'
import { makeStatements } from './stages/make-statements.ts'
import { matchRules } from './stages/match-rules.ts'
import { nameActs } from './stages/name-acts.ts'
import { splitIntoWords } from './stages/split-into-words.ts'
import { splitSentences } from './stages/split-sentences.ts'

/** The order of reading, in full. Nothing else decides it. */
export const READING_ORDER = orderOfReading(
  splitIntoWords,
  findZones,
  splitSentences,
  findNames,
  findDates,
  findPublication,
  cutUnits,
  matchRules,
  findEngagement,
  judgeReadout,
  giveTheFloor,
  nameActs,
  findCommitments,
  findMilestones,
  findTopics,
  makeStatements,
  codeEvents,
)
