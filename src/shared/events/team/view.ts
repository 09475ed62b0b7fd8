import type { Turn } from '../places/placeBook'
import type { Place } from '../registration'
import type { TeamNeeds } from './teamRule'

/** What brings somebody into a team: the key of its turn, and its code. */
export interface TeamInvitation {
  team: string
  code: string
}

/** 队友, as those in the team see each other. */
export interface MateSeen {
  memberId: string
  name: string
  enterprise: string
  isCaptain?: true
  isMe?: true
  /** Told only where the event asks for women. */
  isWoman?: true
}

/** A team as somebody in it sees it; whoever is only invited sees no more than whose it is and who is missing. */
export interface TeamView {
  captain: { name: string; enterprise: string }
  people: number
  /** Missing once the event asks for no teams any more. */
  needs?: TeamNeeds
  state: Turn['state']
  /** Until then the place is held for who is missing. */
  until?: number
  mates?: MateSeen[]
  isCaptain?: boolean
  place?: Place
  /** What an invitation carries. */
  invite?: TeamInvitation
}
