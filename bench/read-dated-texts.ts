import type { DatedReadout } from '../src/archive/dated-readout.ts'
import { sidesOf } from '../src/archive/fact-words.ts'
import { openReading } from '../src/tasks/read-readout.ts'
import { loadTexts } from './load-texts.ts'

interface DatedText {
  readonly row: DatedReadout
  /** Ids of the register's formulas that it has. */
  readonly formulas: readonly string[]
}

/** Reads the texts of a file of JSON lines as an archive would date them; each is an event of its own. */
export async function readDatedTexts(file: string): Promise<DatedText[]> {
  const reading = await openReading()
  return loadTexts(file, Number.POSITIVE_INFINITY).map((text, i) => {
    const { title, published, publisher } = text
    const record = reading.read({
      text: text.text,
      lang: text.lang,
      ...(title === null ? {} : { title }),
      ...(published === null ? {} : { published }),
      ...(publisher === null ? {} : { publisher }),
    })
    const { publication, engagement } = record
    return {
      row: {
        id: `${file}:${i + 1}`,
        event: null,
        family: null,
        title: publication.title,
        publisher: text.publisher ?? publication.publisher,
        publisherCountry: publication.publisherCountry,
        language: text.lang,
        day: engagement?.date?.value ?? text.published ?? publication.published,
        sides: sidesOf(record),
        isReadout: record.readout,
      },
      formulas: [...new Set(record.formulas.map(({ id }) => id))],
    }
  })
}
