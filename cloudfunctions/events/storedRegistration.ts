import type { Sealed } from '#server/sealing/sealing'
import type { Turn } from '#shared/events/places/placeBook'
import type { Registration } from '#shared/events/registration'
import type { SealedCompanions } from './family/companions'

/**
 * Answers as they are stored: how many there are, at which `rev` of the place book they were given, and to which version
 * of the form, where it is not the first.
 */
export type SealedAnswers = Sealed & { count: number; rev?: number; form?: number }

/**
 * A registration whose answers are sealed, with `answers` empty. Functions deployed before write them in plain, which
 * then are the newer ones.
 */
export type StoredRegistration = Registration & {
  sealed?: SealedAnswers
  companions?: SealedCompanions
  /** The `rev` of the place book at which it was said who comes along; missing where functions deployed before wrote it. */
  companionsRev?: number
}

/** Whether a registration says of a turn what was last filled in and chosen for it. */
export function isWrittenOf(row: Pick<StoredRegistration, 'turn' | 'chosen'> | undefined, turn: Turn): boolean {
  return row?.turn === turn.turn && row.chosen === turn.chosen
}
