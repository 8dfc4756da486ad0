import { type Grammar, lowerCode } from '../../reader/index.ts'
import { readClauses } from '../shared/read-clauses.ts'
import { deedReader } from '../shared/read-deeds.ts'
import { CONTACTS } from './contacts.ts'
import { readDates } from './dates/read-date.ts'
import { isDecoy, pointsToDay } from './event-day.ts'
import { placesIn } from './event-place.ts'
import { isAdded } from './is-added.ts'
import { readMilestones } from './milestones.ts'
import { sentenceEnds } from './sentence-ends.ts'
import { TIMES } from './times.ts'

/** How English words stand to each other. */
export const ENGLISH_GRAMMAR: Grammar = {
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
  mayTakeFloor: () => true,
  carriesOn: () => false,
  isPoint: () => false,
  deedReader,
  leadsDiscuss: false,
  isAdded,
  clauses: readClauses,
  milestones: readMilestones,
  wordsStandApart: true,
  foldLetter: lowerCode,
}
