import { type FoundDate, type Lexicon, SHAPE, type Words } from '../../../reader/index.ts'

interface Run {
  readonly from: number
  readonly to: number
}

interface Setting {
  readonly text: string
  readonly words: Words
  readonly lexicon: Lexicon
  /** day of the event, or of publication where the event has none */
  readonly today: string | null
}

const PAST = /\b(after|since|from|as of|between|during|last|past|previous)\s+(the\s+)?$/i
const DONE =
  /(?<!\bbe\s)(?<!\bbeing\s)\b(made|achieved|held|signed|reached|launched|adopted|seen|taken|concluded)\s+((earlier|so far)\s+)?(in\s+|on\s+)?$/i
const RANGE = /[-–/]\s*$/
const SCHEDULED = /\b(scheduled|planned|set|due|expected|slated)\s+(for|to take place)\s+$/i
const LATER = /\blater\s+$/i
const LONGEST_LOOK_BACK = 30

/**
 * Whether a date lies ahead of the event: later than its day, or in its year or month where the sentence plans something
 * or says "later".
 */
export function isToCome(date: FoundDate, sentence: Run, { today, words, text, lexicon }: Setting): boolean {
  if (!today) return false
  const start = words.start[date.from] as number
  const before = text.slice(Math.max(0, start - LONGEST_LOOK_BACK), start)
  if (PAST.test(before) || DONE.test(before) || RANGE.test(before)) return false
  if (isOfThePast(date, words, lexicon)) return false
  const short = today.slice(0, date.value.length)
  switch (date.kind) {
    case 'deictic':
      return date.value > short || SCHEDULED.test(before) || isOccasion(date, text, words)
    case 'month':
    case 'year':
    case 'relative-year':
      return (
        date.value > short ||
        (date.value === short && (LATER.test(before) || isPlanned(date, sentence, words, lexicon)))
      )
    default:
      return date.value > short
  }
}

/** Words around a date within which something is planned. */
const PLAN_REACH = 60

/** "will be held this year", "invited to visit in 2031": the sentence plans something. */
function isPlanned(date: FoundDate, sentence: Run, words: Words, lexicon: Lexicon): boolean {
  const plans = lexicon.classTest('<plan>')
  const last = Math.min(sentence.to, date.to + PLAN_REACH)
  for (let i = Math.max(sentence.from, date.from - PLAN_REACH); i < last; i++)
    if (plans(words.word[i] as number)) return true
  return false
}

/** Words looked at after a date for what happened on it. */
const LOOK_AHEAD = 3

/** "the 7 October attacks": a day known for what happened on it. */
function isOfThePast(date: FoundDate, words: Words, lexicon: Lexicon): boolean {
  const happened = lexicon.classTest('<happened>')
  for (let i = date.to; i < date.to + LOOK_AHEAD; i++) {
    const word = words.word[i]
    if (word === undefined || (words.shape[i] as number) & SHAPE.mark) return false
    if (happened(word)) return true
  }
  return false
}

const OCCASION =
  /^['’]s\s+(?:[\w-]+\s+){0,2}(signing|summit|ceremony|conference|session|vote|launch|opening)\b/i

/** "before today's signing of the treaty": an occasion of the same day, still to come when the parties met. */
function isOccasion(date: FoundDate, text: string, words: Words): boolean {
  const end = words.end[date.to - 1] as number
  const start = words.start[date.from] as number
  const ahead = /\b(before|ahead of|prior to)\s+$/i.test(
    text.slice(Math.max(0, start - LONGEST_LOOK_BACK), start),
  )
  return ahead && OCCASION.test(text.slice(end, end + 60))
}
