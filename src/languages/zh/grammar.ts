import type { Grammar } from '../../reader/index.ts'
import { carriesOn, isPoint } from './carries-on.ts'
import { CONTACTS } from './contacts.ts'
import { readDates } from './dates.ts'
import { isDecoy, pointsToDay } from './event-day.ts'
import { placesIn } from './event-place.ts'
import { foldTable } from './fold-letters.ts'
import { mayTakeFloor } from './may-take-floor.ts'
import { readMilestones } from './milestones.ts'
import { readClauses } from './read-clauses.ts'
import { deedReader } from './read-deeds.ts'
import { sentenceEnds } from './sentence-ends.ts'

/** How Chinese words stand to each other. Lengths of lines are in letters. */
export const CHINESE_GRAMMAR: Grammar = {
  lines: { furniture: 60, title: 120, short: 12, dated: 40, wrapped: 30, firstWraps: false },
  sentenceEnds,
  dateReader: readDates,
  contacts: CONTACTS,
  outlets: [[/CCTV|央视|央視|新华|新華|Xinhua|人民日报|人民日報|中央广播电视总台/i, 'CHN']],
  isDecoy,
  pointsToDay,
  placesIn,
  times: {
    timeOfDay:
      /(?:当地时间|北京时间)?(?:\d{1,2}日)?(?:上午|下午|中午|晚上|晚间|傍晚|凌晨|清晨|晚)(?:\d{1,2}(?:时|点)(?:\d{1,2}分)?)?/,
    duration: /(?:长达|历时|约|近|超过)?[一两二三四五六七八九十半\d]{1,3}(?:个)?(?:多)?(?:小时|分钟)(?:半)?/,
  },
  partiesBeforeVerb: true,
  headlinesPartAtSpaces: true,
  mayTakeFloor,
  carriesOn,
  isPoint,
  deedReader,
  leadsDiscuss: false,
  // After the event a lead tells only what has a rule of its own.
  isAdded: (deed) => deed.hit !== null,
  clauses: readClauses,
  milestones: readMilestones,
  wordsStandApart: false,
  foldLetter: (code) => foldTable()[code] as number,
}
