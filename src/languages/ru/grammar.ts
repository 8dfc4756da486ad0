import { type Grammar, lowerCode } from '../../reader/index.ts'

import { CONTACTS } from './contacts.ts'
import { readDates } from './dates.ts'
import { isDecoy, pointsToDay } from './event-day.ts'
import { placesIn } from './event-place.ts'
import { isAdded } from './is-added.ts'
import { mayTakeFloor } from './may-take-floor.ts'
import { readMilestones } from './milestones.ts'
import { readClauses } from './read-clauses.ts'
import { deedReader } from './read-deeds.ts'
import { sentenceEnds } from './sentence-ends.ts'
import { TIMES } from './times.ts'

/** How Russian words stand to each other. */
export const RUSSIAN_GRAMMAR: Grammar = {
  lines: { furniture: 45, title: 60, short: 5, dated: 0, wrapped: 5, firstWraps: true },
  sentenceEnds,
  dateReader: readDates,
  contacts: CONTACTS,
  isDecoy,
  pointsToDay,
  placesIn,
  times: TIMES,
  partiesBeforeVerb: false,
  headlinesPartAtSpaces: false,
  mayTakeFloor,
  carriesOn: () => false,
  isPoint: () => false,
  deedReader,
  leadsDiscuss: true,
  isAdded,
  clauses: readClauses,
  milestones: readMilestones,
  wordsStandApart: true,
  foldLetter: lowerCode,
}
