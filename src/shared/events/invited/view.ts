import type { MatchedLines } from '../enrol/matchLines'
import type { RegistrationStatus } from '../registrationStatus'

/** Somebody who is invited, or may be meant by a line. */
export interface Invitee {
  id: string
  name: string
  enterpriseName: string
  maskedPhone: string
}

/** A list as it was read, with those whom it may mean. */
export type InviteesFound = MatchedLines & { people: Invitee[] }

/** 请了谁. With what each has answered so far. */
export type InvitedSeen = Invitee & { status?: RegistrationStatus; hasAccount?: true }
