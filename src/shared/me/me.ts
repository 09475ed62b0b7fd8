import type { Role } from '../access/role'
import type { BoundMember } from '../membership/member'

/** What the phone and the desk know of the person in front of them. */
export interface Me {
  id: string
  name: string
  member?: BoundMember & { enterpriseName: string; unionName: string }
  roles: Role[]
  /** The actions that this person may ask for, somewhere at least; desk and phone show no way to others. */
  may: string[]
  unread: number
  bindingWaits: boolean
}
