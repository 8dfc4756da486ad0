import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

/** Why a text of a government is refused, null if it is a readout. */
const refusalOf = (title: string, body: string) =>
  factsOf(
    { text: `${title}\n\n${body}`, title, lang: 'en', published: '2031-05-04', publisherCountry: 'ILV' },
    'judge-readout',
  ).refusal

describe('whoever is met stands for another state or a body of many', () => {
  test.each([
    'Adviser Mara Orlan met today with Dr. Jon Veld, Spokesperson and Chief Adviser to the President of Portugal.',
    'Adviser Mara Orlan spoke today with Sayyid Veldar of the Portuguese Royal Office to discuss the dam.',
    'Adviser Mara Orlan met today with United Nations Senior Humanitarian and Reconstruction Coordinator for Tarn Jona Veld.',
    'Adviser Mara Orlan met today with Jona Veld, Head of Cabinet to the President of the European Council.',
    'President Mara Orlan met with WHO Regional Director for Europe Dr. Jon Veld.',
    'President Mara Orlan met with the Chairperson of the Upper House of the Portuguese Parliament Jon Veld.',
    'President Mara Orlan met virtually with G20 Leaders to discuss the dam.',
    'President Mara Orlan met virtually today with 15 leaders representing Caribbean nations and underscored the importance of the dam.',
    'Adviser Mara Orlan met with Portuguese Defense Attaché Jon Veld and others.',
    'Adviser Mara Orlan held an online meeting with the heads of diplomatic missions of foreign states, dedicated to the dam.',
    'Yesterday, senior officials from Portugal and Norway met at the Gable House to discuss the dam.',
    'President Mara Orlan held a video meeting with a group of more than 20 Portuguese senators and congressmen.',
    'President Mara Orlan joined a call with the G7 to discuss the dam.',
    'President Mara Orlan hosted a call today with Allies and partners to discuss the dam.',
    'President Mara Orlan participated in the Asia-Pacific Economic Cooperation (APEC) Virtual Leaders’ Retreat, hosted by Prime Minister Jon Veld of Portugal.',
    'Presidents Mara Orlan and Jon Veld had another telephone conversation.',
    'In her audience with Pope Francis today, President Mara Orlan thanked His Holiness for his advocacy.',
  ])('%s', (lead) => {
    expect(refusalOf('Readout of a Contact', lead)).toBeNull()
  })
})

test.each([
  [
    'Readout of Ilvara-Portugal High-Level Roundtable',
    'Adviser Mara Orlan co-chaired an Ilvara-Portugal High-Level Roundtable yesterday.',
  ],
  [
    'Joint Readout of Ilvara-Portugal Task Force Meeting on Dams',
    'On 3 May, the Ilvara-Portugal Task Force on Dams met in Tarn to discuss the dam.',
  ],
])('two states meet in what they share: %s', (title, body) => {
  expect(refusalOf(title, body)).toBeNull()
})

test('two leaders who visit a place together meet', () => {
  expect(
    refusalOf(
      'President Orlan and Jon Veld visited the old mill',
      'President Mara Orlan and Prime Minister of Portugal Jon Veld, who is on a visit to our country, visited the old mill. They laid flowers.',
    ),
  ).toBeNull()
})

describe('whoever is met is at home, or stands for nobody', () => {
  test.each([
    'President Mara Orlan met with permanent members of the Security Council.',
    'President Mara Orlan met with members of the Council of Chief School Officers to discuss schools.',
    'President Mara Orlan met with American actor Jon Veld.',
    'President Mara Orlan met with a group of Ilvaran senators.',
    'President Mara Orlan met with a group of senators and mayors.',
    'President Mara Orlan met with the Chairman of the Constitutional Court Jon Veld.',
    'President Mara Orlan met with President of the Choir Union Jon Veld.',
    'President Mara Orlan met with President of the American Chamber of Commerce Jon Veld.',
    'President Mara Orlan met with officers to discuss the Portuguese-Spanish border.',
    'President Mara Orlan held a meeting of the Congress of Local and Regional Authorities.',
  ])('%s', (lead) => {
    expect(refusalOf('The President held a meeting', lead)).toBe('domestic')
  })
})

describe('a headline that reports a message', () => {
  const words =
    'The message said, in part: “I am happy to extend our congratulations on this day. We wish you luck.”'

  test('makes the words under it a readout', () => {
    expect(
      refusalOf('President Mara Orlan congratulated King Aldo of Portugal on his accession', words),
    ).toBeNull()
  })

  test('does not if it only names whom the words are for', () => {
    expect(
      refusalOf(
        'Congratulations to King Aldo of Portugal',
        'We are happy to congratulate King Aldo on this day.',
      ),
    ).toBe('transcript')
  })
})

test('a title that begins with words said at a meeting is about the words', () => {
  const title = 'Speech by Adviser Mara Orlan at a meeting of the Committee of the Portuguese Parliament'
  expect(refusalOf(title, 'Ladies and gentlemen, thank you for the opportunity to speak here today.')).toBe(
    'transcript',
  )
})

test('what a title and the first sentence announce is to come, whatever a later sentence calls a visit', () => {
  expect(
    refusalOf(
      'President to meet with the President of Portugal',
      'On May 14, President Mara Orlan and President Jon Veld of Portugal will hold talks. The visit of the Portuguese President to our country shows our friendship.',
    ),
  ).toBe('future-event')
})

test('a journey that is announced is still to come, whatever meeting it leads to', () => {
  expect(
    refusalOf(
      'Secretary Orlan’s Travel to Portugal and Norway',
      'Secretary Mara Orlan will travel to Portugal and Norway May 14-16 to attend the informal meeting of Foreign Ministers in Lisbon, Portugal.',
    ),
  ).toBe('future-event')
})

test.each(['Envoy for Climate', 'Ambassador for Climate', 'Commissioner for Fisheries'])(
  'an %s stands for his state, also where the issuer is unknown',
  (office) => {
    const text = `Officials met\n\n${office} Jon Veld met with Mara Orlan of Portugal in Tarn.`
    const { refusal } = factsOf({ text, lang: 'en', published: '2031-05-04' }, 'judge-readout')
    expect(refusal).toBeNull()
  },
)
