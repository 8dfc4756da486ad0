import type { ContactPatterns } from '../../reader/index.ts'

/** Contact blocks of Chinese pages. */
export const CONTACTS: ContactPatterns = {
  mission:
    /^(?<name>.{0,40}(?:大使馆|总领事馆|總領事館|大使館|常驻代表团|代表处))(?:\s*(?:版权所有|版權所有))?$/,
  address: /^(?:地址|地 址|馆址|館址)\s*[:：]\s*(.{3,300})$/,
  telephone: /(?:电话|電話|电 话|联系电话)\s*[:：]?\s*([+\d（(][\d\s()（）/.-]{4,40}\d)/,
  fax: /(?:传真|傳真|传 真)\s*[:：]?\s*([+\d（(][\d\s()（）/.-]{4,40}\d)/,
}
