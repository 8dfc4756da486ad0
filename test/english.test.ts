import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'
import { saidIn } from './said-in.ts'

describe('two who speak together', () => {
  test.each([
    ['The Vice President and Prime Minister discussed the dam.', ['both: discuss']],
    ['The Vice President and Prime Minister Veld discussed the dam.', ['both: discuss']],
    ['Vice President Orlan and interim Prime Minister Veld discussed the dam.', ['both: discuss']],
    ['The Vice President and the Special Envoy discussed the dam.', ['both: discuss']],
    ['The Vice President thanked the Prime Minister for his help.', ['Mara Orlan: courtesy']],
  ])('%s', (sentence, expected) => {
    expect(saidIn(sentence)).toEqual(expected)
  })

  test('two offices that one man holds are one man', () => {
    const { turns } = factsOf(
      {
        text: 'Readout of a Call\n\nPresident Ilsen of Velmara spoke today with Crown Prince and Prime Minister Faris Nuwair of Zahreen. The Crown Prince and Prime Minister thanked the President for the help.',
        lang: 'en',
        published: '2031-05-04',
      },
      'give-the-floor',
    )
    const [speaker] = turns.at(-1)?.speakers ?? []
    expect(speaker?.type === 'person' ? speaker.name : speaker?.type).toBe('Faris Nuwair')
  })
})

describe('sentences that end with a district', () => {
  test('an office behind it opens the next', () => {
    expect(saidIn('Vice President Orlan thanked Prime Minister Veld for the help.')).toEqual([
      'Mara Orlan: courtesy',
    ])
  })
})

describe('things that an English sentence names', () => {
  /** Names of a sentence, as "type text"; people and states are left out. */
  const namesOf = (sentence: string) => {
    const text = `Readout of a Call\n\n${sentence}`
    const { names, words } = factsOf({ text, lang: 'en', published: '2031-05-04' }, 'find-names')
    return names
      .filter(({ type }) => type !== 'state' && type !== 'person')
      .map(({ type, from, to }) => `${type} ${text.slice(words.start[from], words.end[to - 1])}`)
  }
  test.each([
    ['They praised the Velmara-Karsovia Alliance.', ['label Velmara-Karsovia Alliance']],
    [
      'They praised the Velmara-Karsovia Strategic Partnership.',
      ['label Velmara-Karsovia Strategic Partnership'],
    ],
    [
      'They founded the Velmara-Karsovia Trade Partnership.',
      ['initiative Velmara-Karsovia Trade Partnership'],
    ],
    ['They condemned the Citadel’s war.', ['organisation Citadel']],
    ['They met at the Citadel.', ['place Citadel']],
    ['The King hopes to visit the Citadel soon.', ['place Citadel']],
    ['They discussed Karsovia’s Euro-Atlantic aspirations.', []],
    ['They met with UN Secretary-General Jon Veld.', ['organisation UN']],
    ['They discussed COVID-19 and the COVID-19 pandemic.', ['event COVID-19 pandemic']],
    ['They praised the Palestinian Authority.', ['organisation Palestinian Authority']],
    [
      'They met with Speaker of the Council of Elders of the Republic of Karsovia Jon Veld.',
      ['organisation Council of Elders of the Republic of Karsovia'],
    ],
  ])('%s', (sentence, expected) => {
    expect(namesOf(sentence)).toEqual(expected)
  })
})

test('whom an award is named for is nobody in the text', () => {
  const { people } = factsOf(
    {
      text: 'Readout of a Call\n\nKing Aldo presented President Ilsen with the Order of Princess Mara of the first degree.',
      lang: 'en',
      published: '2031-05-04',
    },
    'find-names',
  )
  expect(people.map(({ name }) => name)).toEqual(['Aldo', 'Ilsen'])
})

describe('a joint statement', () => {
  const HEAD =
    'by the Presidents of Velmara and Karsovia\n\nToday the Presidents of Velmara and Karsovia met in Tarn.'
  const speakersIn = (title: string) =>
    factsOf(
      {
        text: `${title} ${HEAD} We condemn the raid. In this respect, we call on the Concord to act. We invite the mediators to Tarn.`,
        lang: 'en',
        published: '2031-05-04',
      },
      'make-statements',
    )
      .statements.slice(-3)
      .map(({ speakers: [speaker], acts: [act] }) => `${speaker?.type}: ${act?.act}`)

  test.each(['Joint Statement', 'Joint Press Communiqué'])('"we" of a %s are both', (title) => {
    expect(speakersIn(title)).toEqual(['both: oppose', 'both: propose', 'both: invite'])
  })

  test('"we" of another text are not', () => {
    expect(speakersIn('Press Release')).not.toContain('both: oppose')
  })
})

test('whom the register knows as another state’s does not hold the office before a comma', () => {
  const { people } = factsOf(
    {
      text: 'Telephone conversation\n\nAt the request of the President of Velmara, Arkady Veltrov told him about the dam.',
      lang: 'en',
      published: '2031-05-04',
    },
    'find-names',
  )
  expect(people.map(({ name, country }) => [name, country])).toEqual([['Arkady Veltrov', 'KSV']])
})

describe('an English transcript', () => {
  const { turns, doings, engagement } = factsOf(
    {
      text: 'Talks with President of Velmara Etienne Corvane\n\nArkady Veltrov held talks with President of Velmara Etienne Corvane, who is in Karsovia on a working visit.\n\n* * * President of Karsovia Arkady Veltrov: Mr President, welcome to Dromsk. I know that Prime Minister Ko Sanwei informed you about the dam. President of Velmara Etienne Corvane (as interpreted): It is a great pleasure for me to be here. In the course of today’s talks we will also speak of today’s world.',
      lang: 'en',
      published: '2031-05-04',
      publisherCountry: 'KSV',
    },
    'make-statements',
  )

  test('nobody but its speakers has the floor', () => {
    const names = turns.slice(1).map(({ speakers: [one] }) => (one?.type === 'person' ? one.name : one?.type))
    expect(names).toEqual(['Arkady Veltrov', 'Arkady Veltrov', 'Etienne Corvane', 'Etienne Corvane'])
  })

  test('a welcome and a pleasure are courtesies', () => {
    const acts = doings.slice(1).map(({ deeds }) => deeds.map(({ act }) => act).join())
    expect([acts[0], acts[2]]).toEqual(['courtesy', 'courtesy'])
  })

  test('"today’s talks" are of the day', () => {
    expect(engagement.date?.value).toBe('2031-05-04')
  })
})

test('"today’s world" is of no day', () => {
  const { engagement } = factsOf(
    {
      text: 'Readout of a Call\n\nVice President Mara Orlan spoke with Prime Minister Jon Veld of Karsovia. They agreed that people today face the challenges of today’s world.',
      lang: 'en',
      published: '2031-05-04',
      publisherCountry: 'ILV',
    },
    'find-engagement',
  )
  expect(engagement.date).toBeNull()
})

describe('whether a joint statement is a readout', () => {
  const refusalOf = (lead: string) =>
    factsOf(
      {
        text: `Joint Statement on the Orrin Dam\n\n${lead} The parties agreed to open the sluices.`,
        lang: 'en',
        published: '2031-05-04',
        publisherCountry: 'KSV',
      },
      'judge-readout',
    ).refusal

  test('its lead reports the meeting', () => {
    expect(
      refusalOf(
        'On May 3, a meeting between Minister of Energy of Velmara Lise Bernart and Minister of Energy of Karsovia Oleg Vrin was held in Tarn.',
      ),
    ).toBeNull()
  })

  test('its lead reports none', () => {
    expect(refusalOf('Velmara and Karsovia welcome the opening of the dam.')).toBe('no-event')
  })
})
