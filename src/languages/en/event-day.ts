import type { FoundDate, SentenceView, TextPage } from '../../reader/index.ts'

const DECOY =
  /\b(until|attack|attacks|cyberattack|elections?|adopted|anniversary|dated|scheduled|signed|ended|began|occurred|explosion|earthquake|crash|marks|resolution|agreement|commemorat\w+|celebrat\w+|visit on|held on|took place on|victory)\s+(?:[\w’'.,-]+\s+){0,5}$/i
/** "the evening of *5 May*" is a day like "5 May" */
const PART_OF_DAY = /\b(?:(?:on|in) )?(?:the )?(?:morning|afternoon|evening|night) of (?:the )?$/i
/** "the events of 5 May" tells of something else, "spoke with the President of France on 5 May" does not. */
const OF_DAY =
  /\b(of|from|by(?!\s+(?:tele)?phone|\s+video|\s+secure)|between|next|upcoming)\s+(?:(?!on\s)[\w’'.,-]+\s+){0,5}$/i

/** A day that belongs to something else: looked for in the few words before it. */
export function isDecoy(date: FoundDate, view: SentenceView, { text, words }: TextPage): boolean {
  if (date.kind === 'deictic') {
    return (
      words.word[date.to] !== undefined &&
      /^['’]s$/.test(text.slice(words.start[date.to], words.end[date.to]))
    )
  }
  const start = words.start[Math.max(view.run.from, date.from - 40)] as number
  const clause =
    text
      .slice(start, words.start[date.from])
      .split(/[,;:]\s/)
      .at(-1) ?? ''
  if (/^(on|in|the|from|early|late|morning|evening|night|day|noon|of|\s|afternoon)*$/i.test(clause))
    return false
  // "spoke the evening of 5 May" is "spoke on 5 May"; "since the evening of", "the events of the night of" are not.
  const plain = clause.replace(PART_OF_DAY, (_, at: number) =>
    /\b(?:of|from|about|since)\s*$/i.test(clause.slice(0, at)) ? '' : 'on ',
  )
  return ASIDE.test(plain) || DECOY.test(plain) || OF_DAY.test(plain)
}

/** A clause that tells of something before, after or beside the event. */
const ASIDE =
  /\b(following|after|since|ahead of|before|prior to|as part of|in accordance|in light of|pursuant|resulting|reached|upcoming|which|who|that|where)\b/i

const NOWADAYS =
  /\b(is|are|that|and|of|has|have|being|giving|gives|which|world|situation|people|peoples|countries|nations|societies|we|they)\s+$/i

/** "scheduled for today", "this morning", "also today" point to the day; "a leader today" means nowadays. */
export function pointsToDay(date: FoundDate, page: TextPage): boolean {
  const { text, words } = page
  const slice = text.slice(words.start[date.from], words.end[date.to - 1]).toLowerCase()
  const before = text.slice(Math.max(0, (words.start[date.from] as number) - 24), words.start[date.from])
  // "Today" inside a quotation or after "is" is the speaker's nowadays.
  if (slice === 'yesterday' && /\b(his|her|their|the|of)\b[^.]{0,24}$/i.test(before)) return false
  if (isQuoted(date, page)) return slice !== 'today' && slice !== 'tomorrow' && slice !== 'tonight'
  const end = words.end[date.to - 1] as number
  const after = text.slice(end, end + 24)
  if (OWN_EVENT.test(after)) return true
  if (THESE_TIMES.test(after)) return false
  return slice !== 'today' || !(NOWADAYS.test(before) || NOWADAYS_AFTER.test(after))
}

/** "today one of the key issues is …" */
const NOWADAYS_AFTER =
  /^,? (one of|the key|is|are|more|many|there|as|\w+ (?:is|are)|understands?|faces?|needs?|lives?|knows?|remains?|requires?)\b/i

/** "in the course of today's meeting" */
const OWN_EVENT = /^['’]s (?:meeting|talks|conversation|call|negotiations|consultations)\b/i
/** "today's world", "today's challenges" */
const THESE_TIMES =
  /^['’]s (?:world|global|globali[sz]ed|international|challeng\w+|situation|realit\w+|circumstances|conditions|ordeals|risks|requirements|complex|rapidly)\b/i

/** Words looked back over for an open quotation mark. */
const LOOK_BACK = 4000

/** Whether a quotation is open at a date. */
function isQuoted(date: FoundDate, { text, words }: TextPage): boolean {
  let open = false
  for (let i = Math.max(0, date.from - LOOK_BACK); i < date.from; i++) {
    const mark = text.charCodeAt(words.start[i] as number)
    if (mark === 0x22) open = !open
    else if (mark === 0x201c) open = true
    else if (mark === 0x201d) open = false
  }
  return open
}
