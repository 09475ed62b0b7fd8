import type { PlaceStanding } from '../events/places/placeBook'
import type { CheckIn } from './checkIn'

/** Somebody as an officer at the door sees them. */
export interface SeenAtDoor {
  memberId: string
  name: string
  enterpriseName: string
  /** Number of the ticket. */
  number?: number
  /** Names of the sessions in which they have a place, where the event has some. */
  sessions?: string[]
}

/** 不在名单上的缘故. */
export type NotListedWhy = 'never' | 'withdrawn' | 'handed' | 'lapsed' | 'removed' | 'offered' | 'waitlisted'

/** Who comes on the same place: family by their position in the sign-up, and mates of a team. */
export interface PartyAtDoor {
  family: { position: number; name: string; isIn: boolean }[]
  mates: { memberId: string; name: string; isIn: boolean }[]
}

/** 验得的结果: in, already in (when and where), undone before, or not on the list and why. */
export type DoorVerdict = { who: SeenAtDoor; party?: PartyAtDoor } & (
  | { kind: 'in'; at: number }
  | { kind: 'already'; at: number; door: string }
  | { kind: 'undone'; at: number; by: string; reason: string }
  | ({ kind: 'notListed' } & NotListed)
)

export interface NotListed {
  why: NotListedWhy
  /** Position in line. */
  position?: number
  /** Words of the organiser to whoever was taken out. */
  reason?: string
  /** Another event, near in time, in which they have a place. */
  elsewhere?: { title: string; startsAt: number; venue: string }
}

/** Whether the place book has somebody on the list of this event, and if not, why. */
export function decideListed(standing: PlaceStanding): 'listed' | NotListed {
  switch (standing.status) {
    case 'confirmed':
      return 'listed'
    case 'offered':
      return { why: 'offered' }
    case 'waitlisted':
      return { why: 'waitlisted', position: standing.position }
    case 'removed':
      return { why: 'removed', reason: standing.removal.reason }
    case 'none':
      if (standing.handed) return { why: 'handed' }
      if (standing.lapse) return { why: 'lapsed' }
      return { why: standing.number === undefined ? 'never' : 'withdrawn' }
  }
}

type Told =
  | { kind: 'in'; at: number }
  | { kind: 'already'; at: number; door: string }
  | { kind: 'undone'; at: number; by: string; reason: string }

/** What a door is told of a check-in as it stands now, when it has just brought this one: the same again is no second time. */
export function toldOf(stands: CheckIn, brought: Pick<CheckIn, 'at' | 'door' | 'by'>): Told {
  if (stands.state === 'undone' && stands.undone) return { kind: 'undone', ...stands.undone }
  const isOwn = stands.at === brought.at && stands.door === brought.door && stands.by === brought.by
  return isOwn ? { kind: 'in', at: stands.at } : { kind: 'already', at: stands.at, door: stands.door }
}

/** What comes of checking in by oneself, where an event may also ask how near somebody is. */
export type SelfVerdict =
  | DoorVerdict
  | { kind: 'placeWanted'; within: number }
  | { kind: 'far'; metres: number; within: number }
