/** What a person may say that a commitment's status is. */
export const SETTABLE = ['stated', 'reported-done', 'withdrawn'] as const
export type SettableStatus = (typeof SETTABLE)[number]
