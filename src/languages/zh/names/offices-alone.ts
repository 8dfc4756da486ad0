import { tellBodyOfOffice } from './bodies-of-offices.ts'
import { officeEnd } from './offices-told-apart.ts'
import { officeBefore } from './read-person.ts'
import { phrase, type Telling } from './telling.ts'

/** "俄罗斯总统" without a name: the office with its state. */
export function tellOffice(telling: Telling, i: number): number {
  const found = officeBefore(telling.sentence, i + 1, telling.contracted.resolve)
  if (found?.side && found.from === i)
    phrase(telling, 'office', i, i + 1, { side: found.side, office: found.office })
  tellBodyOfOffice(telling, i)
  return i + 1
}

/**
 * "同|卡尔索维亚总理|会谈" in a title, where the holder has no name: the office as one phrase, which returns the token behind
 * it; null where a state leads no office, or leads to a name.
 */
export function officeOfState(telling: Telling, i: number, until: number): number | null {
  const { sentence, contracted } = telling
  const end = sentence.isTitle ? officeEnd(sentence, i + 1) : 0
  if (end === 0 || end >= until) return null
  const found = officeBefore(sentence, end, contracted.resolve)
  if (!found?.side || found.from !== i) return null
  phrase(telling, 'office', i, end, { side: found.side, office: found.office })
  return end
}
