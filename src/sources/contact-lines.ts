import type { PageBlock } from './page-blocks.ts'
import { parseDay } from './parse-day.ts'

const CONTACT =
  /(?:^|[\s(（|])(?:tel(?:ephone)?|phone|fax|e-?mail|address|add|postal address|тел(?:ефон)?|факс|адрес|эл\. почта)\s*[.:：]|(?:电话|電話|传真|傳真|地址|邮箱|電郵)\s*[:：]|[\w.+-]{1,60}@[\w-]{1,60}\.\w/i
const CARRIER =
  /^(?:the )?(?:embassy|consulate(?:[- ]general)?|permanent (?:mission|delegation|representation)|high commission|mission) of |大使馆|大使館|总领事馆|總領事館|^(?:посольство|генеральное консульство|постоянное представительство) /i
const POSTED =
  /^(?:(?:posted|published|issued|released) by\b|source\s*[:：]|来源\s*[:：]|來源\s*[:：]|источник\s*:)/i

/**
 * The blocks outside the article that say who carries the text and how to reach them: contact lines with the short
 * lines around them, names of missions that stand alone, "posted by". Extraction of the article strips them all.
 */
export function contactBlocks(blocks: readonly PageBlock[]): Set<PageBlock> {
  const kept = new Set<PageBlock>()
  const byParent = new Map<number, PageBlock[]>()
  for (const block of blocks) {
    const siblings = byParent.get(block.parent)
    if (siblings) siblings.push(block)
    else byParent.set(block.parent, [block])
  }
  for (const block of blocks) {
    if (block.text.length > 600) continue
    if (CONTACT.test(block.text) || block.inAddress) {
      kept.add(block)
      const siblings = byParent.get(block.parent) ?? []
      const isSmall = siblings.length <= 8 && siblings.every(({ text }) => text.length <= 200)
      if (isSmall) for (const sibling of siblings) kept.add(sibling)
    }
    const isCarrier = CARRIER.test(block.text) && block.text.length <= 200 && !block.inList
    if (isCarrier || (POSTED.test(block.text) && block.text.length <= 200)) kept.add(block)
  }
  return kept
}

/** A short line that is little more than a full date: "28 December 2031", "2031-12-28 10:15 Source: …". */
export function isDateLine(block: PageBlock): boolean {
  return block.text.length <= 60 && parseDay(block.text) !== null
}
