import { READABLE_CODES, readableLanguage } from './languages.ts'

/** What a topic of the register is called in each language that is read; languages without a name are left out. */
export function topicNames(id: string): Readonly<Record<string, string>> {
  const names = READABLE_CODES.flatMap((code): [string, string][] => {
    const topic = readableLanguage(code)?.register.topics.find((one) => one.id === id)
    const label = code === 'zh' ? topic?.zhLabel : code === 'ru' ? topic?.ruLabel : topic?.label
    return label ? [[code, label]] : []
  })
  return Object.fromEntries(names)
}
