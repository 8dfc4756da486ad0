import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BenchText } from './bench-job.ts'

/** Something that reads texts; what it returns is what a user would go on with. */
export interface ReadingSystem {
  readonly name: string
  /** the one language it reads, where it is made for one */
  readonly only?: string
  readonly open: () => Promise<(text: BenchText) => unknown>
}

type Library = typeof import('../src/index.ts')

/** The library as it is shipped, so that nothing of the measuring tools slows it down. */
export async function openLibrary(): Promise<Library['openReading']> {
  const { openReading } = (await import(pathToFileURL(resolve('dist/index.js')).href)) as Library
  return openReading
}

async function openDragoman(): Promise<(text: BenchText) => unknown> {
  const { read } = await (await openLibrary())()
  return ({ text, lang, title, published, publisher }) =>
    read({
      text,
      lang,
      ...(title === null ? {} : { title }),
      ...(published === null ? {} : { published }),
      ...(publisher === null ? {} : { publisher }),
    })
}

async function openWink() {
  const { default: winkNlp } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  return winkNlp(model)
}

/** The first is the one the others are compared with. */
export const READING_SYSTEMS: readonly ReadingSystem[] = [
  { name: 'dragoman', open: openDragoman },
  {
    name: 'dragoman, record as JSON',
    async open() {
      const read = await openDragoman()
      return (text) => JSON.stringify(read(text))
    },
  },
  {
    name: 'wink-nlp, pipeline alone',
    only: 'en',
    async open() {
      const nlp = await openWink()
      return ({ text }) => nlp.readDoc(text)
    },
  },
  {
    name: 'wink-nlp, results taken out',
    only: 'en',
    async open() {
      const nlp = await openWink()
      const { its } = nlp
      return ({ text }) => {
        const doc = nlp.readDoc(text)
        return {
          sentences: doc.sentences().out(its.span),
          entities: doc.entities().out(its.detail),
          tokens: doc.tokens().out(its.pos),
        }
      }
    },
  },
  {
    name: 'compromise',
    only: 'en',
    async open() {
      const { default: nlp } = await import('compromise')
      return ({ text }) => {
        const doc = nlp(text)
        return {
          sentences: doc.sentences().json({ offset: true }),
          people: doc.people().json(),
          places: doc.places().json(),
          organizations: doc.organizations().json(),
          verbs: doc.verbs().json(),
        }
      }
    },
  },
  {
    name: 'Intl.Segmenter, words alone',
    async open() {
      const segmenters = new Map<string, Intl.Segmenter>()
      return ({ text, lang }) => {
        const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' })
        segmenters.set(lang, segmenter)
        return [...segmenter.segment(text)].length
      }
    },
  },
]

/** The systems that read a language. */
export function systemsFor(lang: string): readonly ReadingSystem[] {
  return READING_SYSTEMS.filter(({ only }) => only === undefined || only === lang)
}
