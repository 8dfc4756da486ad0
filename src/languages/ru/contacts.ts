import type { ContactPatterns } from '../../reader/index.ts'

/** Russian letters are no word characters to `\b`, so edges are spelt out. */
export const CONTACTS: ContactPatterns = {
  mission:
    /^(?:посольство|(?:генеральное )?консульство|генконсульство|постоянное представительство)(?![а-яё])/i,
  address: /^(?:почтовый )?адрес\s*:\s*(.{3,300})$/i,
  telephone: /(?:^|[^а-яё])тел(?:ефоны?)?\.?\s*:?\s*([+\d][\d\s()/.-]{4,40}\d)/i,
  fax: /(?:^|[^а-яё])(?:теле)?факс\.?\s*:?\s*([+\d][\d\s()/.-]{4,40}\d)/i,
}
