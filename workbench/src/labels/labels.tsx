import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { en, type Labels } from './en.ts'
import { ru } from './ru.ts'
import { VALUES } from './values.ts'
import { zh } from './zh.ts'

const ALL: Readonly<Record<string, Labels>> = { en, zh, ru }
export const LANGUAGES = [
  ['en', 'English'],
  ['zh', '中文'],
  ['ru', 'Русский'],
] as const

interface Speech {
  readonly lang: string
  readonly setLang: (lang: string) => void
  /** A label, with its {gaps} filled. */
  readonly t: (key: keyof Labels, gaps?: Readonly<Record<string, string | number>>) => string
  /** A word of the record's closed lists. */
  readonly word: (value: string) => string
}

const Context = createContext<Speech | null>(null)

/** Gives all that is below it the labels of the chosen language, and keeps the choice. */
export function LabelsProvider({ children }: { readonly children: ReactNode }) {
  const [lang, setLang] = useState(() => localStorage.getItem('dragoman.lang') ?? usual())
  useEffect(() => {
    localStorage.setItem('dragoman.lang', lang)
    document.documentElement.lang = lang
  }, [lang])
  const speech = useMemo((): Speech => {
    const labels = ALL[lang] ?? en
    return {
      lang,
      setLang,
      t: (key, gaps = {}) => labels[key].replace(/\{(\w+)\}/g, (_, gap: string) => String(gaps[gap] ?? '')),
      word: (value) => VALUES[lang]?.[value] ?? value,
    }
  }, [lang])
  return <Context value={speech}>{children}</Context>
}

function usual(): string {
  const wanted = navigator.language.slice(0, 2)
  return wanted in ALL ? wanted : 'en'
}

export function useLabels(): Speech {
  const speech = useContext(Context)
  if (!speech) throw new Error('LabelsProvider is missing above this')
  return speech
}
