import { basename } from 'node:path'
import { parseDay } from '../parse-day.ts'
import { agreesWithScript } from '../read-html.ts'
import type { ReadDocument } from '../source-document.ts'

const LANGUAGES = new Set(['en', 'zh', 'ru', 'uk', 'fr', 'es', 'de', 'ar', 'ja'])

/**
 * What a file's name tells where the document itself says nothing: a day at its beginning
 * (`2031-05-04-call.txt`, `20310504 call.txt`), a language before its ending (`call.zh.html`).
 */
export function withNameFacts({ readout, facts }: ReadDocument, name: string): ReadDocument {
  const file = basename(name)
  const day = readout.published ? null : dayOf(file)
  const lang = readout.lang ? null : langOf(file, readout.text)
  return {
    readout: {
      ...readout,
      ...(day ? { published: day } : {}),
      ...(lang ? { lang } : {}),
    },
    facts: { ...facts, ...(day ? { published: 'file name' } : {}), ...(lang ? { lang: 'file name' } : {}) },
  }
}

function dayOf(file: string): string | null {
  const start = /^\d{4}([-_.]?)\d{2}\1\d{2}(?=\D|$)/.exec(file)?.[0]
  return start ? parseDay(start.replaceAll('_', '-')) : null
}

function langOf(file: string, text: string): string | null {
  const lang = /[._]([a-z]{2})\.\w+(?:\.gz)?$/.exec(file)?.[1]
  return lang && LANGUAGES.has(lang) && agreesWithScript(lang, text) ? lang : null
}
