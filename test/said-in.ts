import { factsOf } from './facts-of.ts'

const LEAD =
  'Vice President Mara Orlan spoke today with Prime Minister Jon Veld of Karsovia in Washington, D.C.'

/** Who speaks in the sentences behind a lead, and what is done there. */
export const saidIn = (sentences: string) =>
  factsOf(
    {
      text: `Readout of Vice President Orlan’s Call with Prime Minister Veld of Karsovia\n\n${LEAD} ${sentences}`,
      lang: 'en',
      published: '2031-05-04',
      publisherCountry: 'ILV',
    },
    'make-statements',
  )
    .statements.slice(-sentences.split('. ').length)
    .map(({ speakers, acts }) => {
      const who = speakers.map((speaker) => (speaker.type === 'person' ? speaker.name : speaker.type))
      return `${who.join('+')}: ${acts.map(({ act }) => act).join(',')}`
    })
