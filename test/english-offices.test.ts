import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

const HOST = 'Adviser Mara Orlan met today with '

const partiesOf = (body: string, title = 'Readout of a Contact') =>
  factsOf(
    { text: `${title}\n\n${body}`, title, lang: 'en', published: '2031-05-04', publisherCountry: 'ILV' },
    'find-engagement',
  ).parties.people.map(({ name, office, country }) => ({ name, office: office?.text, country }))

const lastOf = (body: string) => {
  const { name, office, country } = partiesOf(body).at(-1) ?? {}
  return [name, office, country]
}

describe('an office of several parts is one man’s, and of its state', () => {
  test.each([
    [
      'State Secretary of the Office of the Prime Minister of the Republic of Slovenia Jon Veld',
      'State Secretary of the Office of the Prime Minister',
      'SVN',
    ],
    [
      'National Security Adviser to the Prime Minister of the United Kingdom Jon Veld',
      'National Security Adviser to the Prime Minister',
      'GBR',
    ],
    ['President of the Norwegian Storting Jon Veld', 'President of the Norwegian Storting', 'NOR'],
    [
      'Chairperson of the Lower House of the Irish Parliament Jon Veld',
      'Chairperson of the Lower House of the Irish Parliament',
      'IRL',
    ],
    ['Special Envoy of the Chinese Government Jon Veld', 'Special Envoy of the Chinese Government', 'CHN'],
    [
      'Adviser of the Romanian President on European Affairs Jon Veld',
      'Adviser of the Romanian President on European Affairs',
      'ROU',
    ],
    [
      'Foreign and Economic Policy Adviser to the German Chancellor Jon Veld',
      'Foreign and Economic Policy Adviser to the German Chancellor',
      'DEU',
    ],
    [
      'Australian Department of Foreign Affairs and Trade Secretary Jon Veld',
      'Department of Foreign Affairs and Trade Secretary',
      'AUS',
    ],
    [
      'New Zealand Secretary of Foreign Affairs and Trade Jon Veld',
      'Secretary of Foreign Affairs and Trade',
      'NZL',
    ],
    [
      'Minister for European Union Affairs of the Chancellery of the Council of Ministers of the Republic of Poland Jon Veld',
      'Minister for European Union Affairs of the Chancellery of the Council of Ministers',
      'POL',
    ],
    [
      'Federal Minister for the EU and Constitution at the Federal Chancellery of Austria Jon Veld',
      'Federal Minister for the EU and Constitution at the Federal Chancellery of Austria',
      'AUT',
    ],
    ['Head of the NATO Mission in Portugal Jon Veld', 'Head of the NATO Mission in Portugal', 'NAT'],
    [
      'Head of the Foreign Relations Department of the Presidential Administration of Azerbaijan Jon Veld',
      'Head of the Foreign Relations Department of the Presidential Administration of Azerbaijan',
      'AZE',
    ],
    ['India’s G20 Sherpa Jon Veld', 'G20 Sherpa', 'IND'],
  ])('%s', (named, office, country) => {
    expect(lastOf(`${HOST}${named}.`)).toEqual(['Jon Veld', office, country])
  })

  test('one of a commission of two states is of neither by it', () => {
    expect(
      lastOf(
        `${HOST}Co-Chairman of the Norwegian-Swedish Commission on Trade Jon Veld and Foreign Minister Ida Holm of Norway.`,
      ),
    ).toEqual(['Ida Holm', 'Foreign Minister', 'NOR'])
  })

  test('an adviser named by his president is who meets', () => {
    const parties = partiesOf(
      'President Orlan’s Special Advisor for the Americas Jon Veld and Commander of the Tarnish Southern Command General Mara Velt met today with President of Ecuador Daniel Holm.',
    )
    expect(parties.map(({ name }) => name)).toEqual(['Jon Veld', 'Mara Velt', 'Daniel Holm'])
  })
})

test('whoever dismissed somebody else is not joined to him', () => {
  const parties = partiesOf(
    'Foreign Minister Jon Veld of Portugal, whose predecessor was dismissed by Prime Minister Ida Tarn, met with Adviser Mara Orlan.',
  )
  expect(parties.map(({ name }) => name)).toContain('Mara Orlan')
})

test('an office ends with its sentence', () => {
  const { parties } = factsOf(
    {
      text: 'Readout of a Contact\n\nAdviser Mara Orlan met today with Foreign Minister Jon Veld of Portugal and the adviser of the Portuguese\n\nPresident Holm said that trade grows.',
      lang: 'en',
      published: '2031-05-04',
      publisherCountry: 'ILV',
    },
    'find-engagement',
  )
  expect(parties.people.map(({ name }) => name)).toEqual(['Mara Orlan', 'Jon Veld'])
})

test('who is joined by another comes first', () => {
  const parties = partiesOf(
    'Adviser Mara Orlan, joined by Deputy Adviser Jona Holm, traveled to Portugal and met today with President Jon Veld of Portugal.',
  )
  expect(parties[0]?.name).toBe('Mara Orlan')
})

describe('the issuer’s own, whom the lead does not name', () => {
  const namesOf = (title: string, body: string) =>
    factsOf(
      { text: `${title}\n\n${body}`, title, lang: 'en', published: '2031-05-04', publisherCountry: 'ILV' },
      'find-engagement',
    ).parties.people.map(({ name, country }) => [name, country])
  const guest = ['Jon Veld', 'PRT']

  test('is who acts afterwards', () => {
    const body =
      'Prime Minister of Portugal Jon Veld made a brief working visit to Ashmoor. Ilvaran President Mara Orlan held talks with Jon Veld.'
    expect(namesOf('Meeting with Prime Minister of Portugal Jon Veld', body)).toEqual([
      ['Mara Orlan', 'ILV'],
      guest,
    ])
  })

  test.each([
    'The leaders discussed an initiative of Ilvaran President Mara Orlan.',
    'Ilvaran President Mara Orlan’s proposal was praised by the leaders.',
    'They recalled the speech of Ilvaran President Mara Orlan.',
  ])('is nobody whom others speak of: %s', (sentence) => {
    const body = `Prime Minister Jon Veld of Portugal met with Chancellor Ida Holm of Norway in Tarn. ${sentence}`
    expect(namesOf('Talks in Tarn', body)).toEqual([guest, ['Ida Holm', 'NOR']])
  })

  test('is who speaks afterwards, his spokesman apart', () => {
    const body =
      'The President of Ilvara held talks with President of Portugal Jon Veld. Ilvaran Presidential Press Secretary Dan Holm told of them. President of Ilvara Mara Orlan: Mr President, I am glad to see you.'
    expect(namesOf('Talks with President of Portugal Jon Veld', body)).toEqual([['Mara Orlan', 'ILV'], guest])
  })
})
