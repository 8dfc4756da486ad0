import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'
import { saidIn } from './said-in.ts'

const CALL = 'Readout of a Call\n\nPresident Ilsen of Velmara spoke today with King Aldo of Karsovia.'

describe('what an undertaking and a thanks hold', () => {
  test.each([
    [
      'The leaders discussed the talks in Tarn and their shared commitment to the treaty.',
      ['both: discuss,commit'],
    ],
    ['The leaders agreed to explore new routes.', ['both: agree']],
    [
      'The Vice President affirmed her support for Karsovia and commitment to the treaty.',
      ['Mara Orlan: support,commit'],
    ],
    [
      'The Vice President expressed appreciation for Karsovia’s support for the talks.',
      ['Mara Orlan: courtesy'],
    ],
    ['The leaders agreed the rebels must stop the fighting.', ['both: agree,propose']],
    ['The Vice President said she welcomed the truce.', ['Mara Orlan: support']],
    ['The Vice President said that trade has grown.', ['Mara Orlan: assess']],
    ['The Vice President said that she discussed the dam with others.', ['Mara Orlan: assess']],
    [
      'The Vice President thanked the King and said she looks forward to a visit later this year.',
      ['Mara Orlan: courtesy,invite'],
    ],
    [
      'The Vice President expressed interest in deepening ties while stressing the need for action.',
      ['Mara Orlan: commit,propose'],
    ],
    ['The leaders reaffirmed the importance of the treaty.', ['both: assess,agree']],
    ['The leaders underscored the importance of the treaty.', ['both: assess']],
    [
      'The Vice President reaffirmed her support for Karsovia’s right to trade and commitment to the treaty.',
      ['Mara Orlan: support,commit'],
    ],
    ['The Vice President reiterated Velmara’s demands made earlier.', ['Mara Orlan: propose']],
    ['The delegation was led by Deputy Assistant Jona Holm and included envoys.', ['narrator: event']],
    ['The Vice President gave some clarifications on the dam.', ['Mara Orlan: inform']],
  ])('%s', (sentence, expected) => {
    expect(saidIn(sentence)).toEqual(expected)
  })

  const undertakenIn = (sentence: string) =>
    factsOf({ text: `${CALL} ${sentence}`, lang: 'en', published: '2031-05-04' }, 'find-commitments')

  test('an undertaking that refuses something says so', () => {
    const { commitments } = undertakenIn(
      'King Aldo said that under no circumstances will Karsovia accept the claim.',
    )
    expect(commitments.map(({ action }) => action)).toEqual([
      'under no circumstances will Karsovia accept the claim',
    ])
  })

  test('an undertaking ends before what else is done', () => {
    const { commitments, text } = undertakenIn(
      'King Aldo reaffirmed Karsovia’s readiness to send grain, and also expressed satisfaction with the talks.',
    )
    expect(commitments.map(({ span }) => text.slice(...span))).toEqual([
      'reaffirmed Karsovia’s readiness to send grain',
    ])
  })
})

describe('an anniversary by its years', () => {
  const milestonesOf = (sentence: string) =>
    factsOf({ text: `${CALL} ${sentence}`, lang: 'en', published: '2031-05-04' }, 'find-milestones')
      .milestones

  test('is one of this year', () => {
    const [milestone, ...more] = milestonesOf('They will meet on the one-year anniversary of the treaty.')
    expect(milestone).toMatchObject({ what: 'one-year anniversary of the treaty', when: '2031', ordinal: 1 })
    expect(more).toEqual([])
  })

  test('is not read by the last part of a longer number', () => {
    expect(milestonesOf('They will celebrate the sixty-five-year anniversary of the treaty.')).toEqual([])
  })
})
