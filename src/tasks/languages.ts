import { english } from '../languages/en/english.ts'
import { russian } from '../languages/ru/russian.ts'
import { chinese } from '../languages/zh/chinese.ts'
import type { Language } from '../reader/language.ts'
import type { RegisterData } from '../register/entry.ts'
import { withForms } from '../register/forms.ts'
import { chineseForms } from '../register/generated/chinese-forms.ts'
import { REGISTER_DATA } from '../register/generated/register-data.ts'
import { russianForms } from '../register/generated/russian-forms.ts'

/** A language that texts are read in, and the built-in register with its names. */
export interface ReadableLanguage {
  readonly language: Language
  readonly register: RegisterData
}

/** Made when a text first needs them: a run over English texts loads nothing else. */
const READABLE: ReadonlyMap<string, () => ReadableLanguage> = new Map([
  ['en', () => ({ language: english, register: REGISTER_DATA })],
  ['zh', () => ({ language: chinese(), register: withForms(REGISTER_DATA, chineseForms()) })],
  ['ru', () => ({ language: russian(), register: withForms(REGISTER_DATA, russianForms()) })],
])

export const READABLE_CODES: readonly string[] = [...READABLE.keys()]

const opened = new Map<string, ReadableLanguage>()

/** The language of a code, such as `zh`; null if texts in it are not read. */
export function readableLanguage(code: string): ReadableLanguage | null {
  const known = opened.get(code)
  if (known) return known
  const open = READABLE.get(code)
  if (!open) return null
  const made = open()
  opened.set(code, made)
  return made
}
