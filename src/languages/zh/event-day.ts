import type { FoundDate, SentenceView, TextPage } from '../../reader/index.ts'

/** Letters after a date that make it the day of something else: "5月9日的庆典", "1974年建交". */
const DECOY_AFTER = /^(?:的|建交|成立|签署|发生|爆发|召开的|举行的|发射|遇袭|事件|袭击|地震|大选|选举)/
/** A clause that gives the reason: "就10月7日发生的…". */
const DECOY_BEFORE = /(?:就|因|对|关于|为|自|从|至|定于|将于)[^，。；]{0,12}$/

/** A day of the lead that belongs to something else than the event. */
export function isDecoy(date: FoundDate, view: SentenceView, { text, words }: TextPage): boolean {
  const start = words.start[date.from] as number
  const end = words.end[date.to - 1] as number
  const before = text.slice(Math.max(words.start[view.run.from] as number, start - 24), start)
  return DECOY_AFTER.test(text.slice(end, end + 6)) || DECOY_BEFORE.test(before)
}

/**
 * "今天", "昨天" in the report itself; inside what somebody says they mean nowadays, unless the report adds the day:
 * "今天（5月4日）上午".
 */
export function pointsToDay(date: FoundDate, { text, words }: TextPage): boolean {
  const start = words.start[date.from] as number
  if (
    /^[（(]\d{1,2}月\d{1,2}日[）)]/.test(
      text.slice(words.end[date.to - 1], (words.end[date.to - 1] as number) + 10),
    )
  )
    return true
  return /(?:^|[\n。])[^，。]{0,12}$/.test(text.slice(Math.max(0, start - 16), start))
}
