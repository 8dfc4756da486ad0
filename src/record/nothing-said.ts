/** What is known of an event of which the text says nothing but that it took place. */
export const NOTHING_SAID = {
  date: null,
  endDate: null,
  localTime: null,
  place: null,
  initiator: null,
  duration: null,
} as const
