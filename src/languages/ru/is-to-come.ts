import { type FoundDate, type MilestonePage, type SentenceRun, SHAPE } from '../../reader/index.ts'

const PAST = /(?:^|\s)(?:после|с|со|начиная с|от|между|за|итогам|итоги)\s+$/i
const RANGE = /[-–/]\s*$/
const LATER = /(?:позднее|конце|второй половине|конца)\s+$/i
const LONGEST_LOOK_BACK = 30

/** Whether a date lies ahead of the event: later than its day, or in its year or month where the sentence plans something. */
export function isToCome(date: FoundDate, sentence: SentenceRun, page: MilestonePage): boolean {
  const { today, words, text } = page
  if (!today) return false
  const start = words.start[date.from] as number
  const before = text.slice(Math.max(0, start - LONGEST_LOOK_BACK), start)
  if (PAST.test(before) || RANGE.test(before) || isOfThePast(date, page)) return false
  const short = today.slice(0, date.value.length)
  if (date.kind === 'deictic') return date.value > short
  if (date.kind === 'day' || date.kind === 'weekday') return date.value > short
  const isPresent = date.value === short && (LATER.test(before) || isPlanned(date, sentence, page))
  return date.value > short || isPresent
}

/** Words around a date within which something is planned. */
const PLAN_REACH = 40

function isPlanned(date: FoundDate, sentence: SentenceRun, { words, lexicon }: MilestonePage): boolean {
  const plans = lexicon.classTest('<plan>')
  const last = Math.min(sentence.to, date.to + PLAN_REACH)
  for (let i = Math.max(sentence.from, date.from - PLAN_REACH); i < last; i++)
    if (plans(words.word[i] as number)) return true
  return false
}

const LOOK_AHEAD = 3

/** "теракты 7 октября" and "7 октября … теракт": a day known for what happened on it. */
function isOfThePast(date: FoundDate, { words, lexicon }: MilestonePage): boolean {
  const happened = lexicon.classTest('<happened>')
  for (let i = date.to; i < date.to + LOOK_AHEAD; i++) {
    const word = words.word[i]
    if (word === undefined || (words.shape[i] as number) & SHAPE.mark) return false
    if (happened(word)) return true
  }
  return false
}
