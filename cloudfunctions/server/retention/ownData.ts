import { inBeijing } from '#shared/beijingTime'
import type { Person } from '#shared/identity/person'
import type { OwnItem } from '#shared/privacy/own'
import type { PersonContext } from '../context'

export type AskedOfOwn = Pick<PersonContext, 'store' | 'sealing'> & { person: Person }

/** 本人的资料. What one feature keeps about somebody, in words for that person alone. */
export interface OwnSource {
  title: string
  /** Rows of the retention table whose contents it shows. */
  of: readonly string[]
  /** The latest first, at most about `MOST_OWN`. */
  list: (asked: AskedOfOwn) => Promise<OwnItem[]>
  /** How many there are in all, by one question at most; without an answer it is told only when somebody opens it. */
  count?: (asked: AskedOfOwn) => Promise<number | undefined>
}

/** Items of one source that are shown and taken along. */
export const MOST_OWN = 500

/** A moment as it stands in somebody's own papers. */
export function paperMoment(at: number): string {
  return inBeijing(at).format('YYYY-MM-DD HH:mm')
}

/** Facts that are known; what is not filled in is left out. */
export function knownFacts(facts: [name: string, value: string | undefined][]): OwnItem['facts'] {
  return facts.flatMap(([name, value]) => (value ? [[name, value]] : []))
}
