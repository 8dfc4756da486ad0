import type { FoundDate, SentenceView, TextPage } from '../../reader/index.ts'

/** Words that tie a day to something else than the event: what was signed, held or marked on it. */
const DECOY =
  /(?:подписан|принят|состоявш|достигнут|прошедш|проведенн|проведённ|визит|взрыв|теракт|нападени|годовщин|выборы|предстоящ|запланированн|намеченн|приурочен|посвящ|договор|соглашени|меморандум|переговор[а-яё]* в|празд|парад|намечен)[а-яё]*\s+(?:[а-яёА-ЯЁ-]+\s+){0,5}$/i
/** "до 7 марта", "от 7 марта", "с 7 марта": an edge of something that lasts, the day of a paper. */
const EDGE = /(?:^|\s)(?:до|от|после|с|со|начиная с)\s+$/i
/** Clauses that tell of something before, after or beside the event. */
const ASIDE =
  /(?:^|\s)(?:состо(?:ится|ятся)|пройд[её]т|пройдут|будет|будут|планирует|предстоит|встретятся|посетит|после|перед|накануне|ранее|в соответствии|по итогам|с момента|котор[а-яё]+|где|когда|если|что|в преддверии|в развитие|в рамках подготовки|для|за|благодаря|к|ко|по случаю|в связи с|относительно)(?:\s|$)/i

/** A day that belongs to something else: looked for in the few words before it. */
export function isDecoy(date: FoundDate, view: SentenceView, { text, words }: TextPage): boolean {
  if (date.kind === 'deictic') return false
  const start = words.start[Math.max(view.run.from, date.from - 40)] as number
  const clause =
    text
      .slice(start, words.start[date.from])
      .split(/[,;:]\s/)
      .at(-1) ?? ''
  if (/^(?:во?|на|с|утром|вечером|днём|днем|\s)*$/i.test(clause)) return false
  return ASIDE.test(clause) || EDGE.test(clause) || DECOY.test(clause)
}

/** "сегодня" outside the lead: nowadays where it stands in a quotation or before a verb of the present. */
export function pointsToDay(date: FoundDate, { text, words }: TextPage): boolean {
  const slice = text.slice(words.start[date.from], words.end[date.to - 1]).toLowerCase()
  if (slice === 'завтра') return false
  const start = words.start[date.from] as number
  if (isQuoted(text.slice(Math.max(0, start - LOOK_BACK), start))) return false
  const after = text.slice(words.end[date.to - 1], (words.end[date.to - 1] as number) + 40)
  const before = text.slice(Math.max(0, start - 40), start)
  return slice !== 'сегодня' || TOLD.test(after) || HERE_BEFORE.test(before) || HERE_AFTER.test(after)
}

const TOLD = /^,? (?:\S+ )?(?:состоя|прош|пров|встрет|прин|прибы|посет|обсу|начал)/i
/** "рад быть здесь сегодня", "в ходе переговоров сегодня", "сегодня у нас с вами": the speaker's own day. */
const HERE_BEFORE =
  /(?:^|\s)(?:здесь|с вами|(?:в|на|ходе) (?:переговор|встреч|бесед)[а-я]+|обсудить|встретиться)\s+$/i
const HERE_AFTER = /^ (?:здесь|с вами|у нас|мы с вами|их с вами)(?![а-яё])/i

const LOOK_BACK = 2000

function isQuoted(before: string): boolean {
  return before.lastIndexOf('«') > before.lastIndexOf('»')
}
