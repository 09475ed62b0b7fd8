import table from './rights.json'

/** 权益. What somebody needs help about, in the words that they would use. */
export const RIGHTS = ['wages', 'contract', 'injury', 'rest', 'dismissal', 'women', 'danger'] as const
export type Rights = (typeof RIGHTS)[number]

interface Guidance {
  name: string
  /** The one question that decides what is to be done, and by when. */
  ask: string
  options: { label: string; says: string; law: string }[]
  rule: { says: string; law: string }
  /** What to keep before anything else. */
  collect: string[]
}

export const rightsOf: Record<Rights, Guidance> = table
