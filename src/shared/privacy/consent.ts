/** 同意. One yes or no of a person to a version of the statement; nothing is written over. */
export interface Consent {
  id: string
  personId: string
  kind: 'given' | 'withdrawn'
  version: number
  at: number
  /** The action that wanted it, or `statement`. */
  where: string
}

/** What a person has agreed to by now, on the person themselves, so that no call has to look it up. */
export interface Agreed {
  version: number
  at: number
}
