import type { Sealed } from '#server/sealing/sealing'
import type { Registration } from '#shared/events/registration'
import type { SealedCompanions } from './family/companions'

/** Answers as they are stored: how many there are, and at which `rev` of the place book they were given. */
export type SealedAnswers = Sealed & { count: number; rev?: number }

/**
 * A registration whose answers are sealed, with `answers` empty. Functions deployed before write them in plain, which
 * then are the newer ones.
 */
export type StoredRegistration = Registration & { sealed?: SealedAnswers; companions?: SealedCompanions }
