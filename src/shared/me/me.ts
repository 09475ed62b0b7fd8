import type { Role } from '../access/role'
import type { BoundMember } from '../membership/member'

/** What phone and desk know of the person who is signed in. */
export interface Me {
  id: string
  name: string
  member?: BoundMember & { enterpriseName: string; unionName: string }
  roles: Role[]
  /** Names of the actions that this person may call, for some thing at least; desk and phone show no way to others. */
  may: string[]
  /** Unread messages of the last sixty days, counted up to `UNREAD_COUNTED`. */
  unread: number
  /** Set while the account waits to be removed; until then it can be kept. */
  leaving?: { at: number }
  bindingWaits: boolean
  /** The cloud's clock; missing in what a phone has kept from an earlier version. */
  now?: number
}
