import type { SpeedResult, TurnMessage } from './bench-job.ts'
import { systemsFor } from './reading-systems.ts'
import type { Jobs } from './run-job.ts'

export interface SpeedOptions {
  readonly file: string
  /** language of the texts: systems that are made for another are left out */
  readonly lang: string
  readonly texts: number
  readonly rounds: number
}

/**
 * Lets every system read the same texts, round after round, by turns: a round holds every system once and begins with
 * another one each time, so that what else the machine does falls on all of them alike. Each system has a process of its
 * own that waits for its turn, so that one's rubbish is not cleared, nor its compiled code thrown out, at another's
 * expense.
 */
export async function measureSpeed(
  jobs: Jobs,
  { file, lang, texts, rounds }: SpeedOptions,
): Promise<SpeedResult> {
  const figures = systemsFor(lang).map(({ name }) => ({ system: name, seconds: [] as number[] }))
  const children = []
  let corpus = { texts: 0, characters: 0 }
  try {
    for (const { system } of figures) {
      const child = jobs.start({ type: 'turns', file, texts, system })
      children.push(child)
      const message: TurnMessage = await child.next()
      if (message.type === 'warm') corpus = message
    }
    for (let round = 0; round < rounds; round++) {
      for (let turn = 0; turn < children.length; turn++) {
        const which = (turn + round) % children.length
        const message = await children[which]?.turn()
        if (message?.type === 'round') figures[which]?.seconds.push(message.seconds)
      }
    }
  } finally {
    for (const child of children) child.end()
  }
  return { texts: corpus.texts, characters: corpus.characters, figures }
}
