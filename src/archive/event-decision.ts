/** A person's word that two readouts report one event, or do not. */
export interface EventDecision {
  readonly type: 'join' | 'split'
  readonly a: string
  readonly b: string
  readonly who: string
  readonly at: string
  readonly why: string | null
}
