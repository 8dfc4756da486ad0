import type { Readout } from '../client.ts'

type Statement = NonNullable<Readout['record']>['statements'][number]
export type Speaker = Statement['speakers'][number]

/** A speaker's key: people by name, sides by code. */
export function keyOf(speaker: Speaker): string {
  return speaker.type === 'person' ? speaker.name : speaker.type === 'side' ? speaker.country : speaker.type
}

/** Colours that speakers of one text can have; beyond them they come round again. */
const COLOURS = 6

/**
 * The class of each speaker: a colour and a pattern of underline, in the order in which they speak. Where accounts stand
 * side by side, `sides` gives each side's people one colour in all of them.
 */
export function speakersOf({ record }: Readout, sides: readonly string[] = []): ReadonlyMap<string, string> {
  const classes = new Map([
    ['narrator', 'by-narrator'],
    ['both', 'by-both'],
  ])
  let next = sides.length
  for (const { speakers } of record?.statements ?? []) {
    for (const speaker of speakers) {
      const key = keyOf(speaker)
      if (classes.has(key)) continue
      const side = 'country' in speaker && speaker.country ? sides.indexOf(speaker.country) : -1
      classes.set(key, `by-${(side < 0 ? next++ : side) % COLOURS}`)
    }
  }
  return classes
}
