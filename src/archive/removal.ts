/** A person's word that a readout does not belong into the archive. */
export interface Removal {
  readonly readout: string
  readonly who: string
  readonly at: string
  readonly why: string | null
  /** When it was brought back; null while it is removed. */
  readonly takenBackAt: string | null
}

/** A removal as it is listed: with what its readout was called last. */
export interface ListedRemoval extends Removal {
  readonly title: string | null
}
