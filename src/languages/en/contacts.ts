import type { ContactPatterns } from '../../reader/index.ts'

const MISSION = /^(the )?(embassy|consulate|permanent mission|high commission|mission)\b/i
const TELEPHONE = /\b(?:tel|telephone|phone)\.?\s*:?\s*([+\d][\d\s()/.-]{4,40}\d)/i
const FAX = /\b(?:fax|telefax)\.?\s*:?\s*([+\d][\d\s()/.-]{4,40}\d)/i
const ADDRESS = /^(?:office |postal |mailing )?(?:address|add)\.?\s*:\s*(.{3,300})$/i

export const CONTACTS: ContactPatterns = {
  mission: MISSION,
  address: ADDRESS,
  telephone: TELEPHONE,
  fax: FAX,
}
