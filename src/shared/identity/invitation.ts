import * as v from 'valibot'
import type { Role } from '../access/role'
import { idText, newKeyText, textUpTo } from '../text'
import { codeText } from './code'
import { SecretSchema } from './signIn'

/** 邀请码. Lets one phone in, once: as an officer, or as a person on the roster who has no WeChat at hand. */
export interface Invitation {
  /** Hash of the code; the code itself is kept nowhere. */
  id: string
  name: string
  roles: Role[]
  invitedBy: string
  /** Key of the form that asked for it. */
  newKey?: string
  invitedAt: number
  expiresAt: number
  takenBy?: string
  takenAt?: number
  /** When its post and its session were given. A repeat gets the same answer, and gives nothing again. */
  grantedAt?: number
}

export const INVITATION_LENGTH = 12
export const INVITATION_LASTS_MS = 24 * 3_600_000
/** The time in which the phone that took a code may ask again because the answer was lost. */
export const REPEAT_LASTS_MS = 60_000

const RoleSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('officer') }),
  v.strictObject({ kind: v.literal('federation') }),
  v.strictObject({ kind: v.literal('secondReader') }),
  v.strictObject({ kind: v.literal('chair'), unionId: idText() }),
])

export type InvitedKind = v.InferOutput<typeof RoleSchema>['kind']

/** Key of one wish for a code, so that a repeat after a lost answer voids the code that nobody has seen. */
const key = { newKey: v.exactOptional(newKeyText()) }

export const InviteInput = v.strictObject({ name: textUpTo(20), role: RoleSchema, ...key })
/**
 * `secret` is the browser's own and becomes its session's, so that a repeat after a lost answer is the same phone; a
 * mini-program has none.
 */
export const TakeInvitationInput = v.strictObject({
  code: codeText(INVITATION_LENGTH),
  secret: v.exactOptional(SecretSchema),
})
/** A sheet of codes is handed out over days. */
export const CHAIR_CODES_LAST_MS = 14 * 24 * 3_600_000
/** As many as one sheet has; the rest gets the next one. */
export const CHAIRS_AT_ONCE = 300

/** Without ids all unions without a chair's account are meant. */
export const InviteChairsInput = v.strictObject({
  newKey: newKeyText(),
  unionIds: v.exactOptional(v.pipe(v.array(idText()), v.minLength(1), v.maxLength(CHAIRS_AT_ONCE))),
})

/** A code for the chair of one union, as it stands on the sheet. */
export interface ChairCode {
  unionId: string
  unionName: string
  name: string
  code: string
}

/** 邀请码单. Shown once; `left` unions have to wait for the next sheet. */
export interface ChairSheet {
  codes: ChairCode[]
  expiresAt: number
  left: number
}

export const GiveCodeInput = v.strictObject({ name: textUpTo(20), ...key })
export const StaffIdInput = v.strictObject({ personId: idText() })
export const RenameStaffInput = v.strictObject({ personId: idText(), name: textUpTo(20) })
export const RevokeInvitationInput = v.strictObject({ invitationId: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)) })

/** 岗位. A role with the name of its union. */
export type Post = Role & { unionName?: string }

export interface StaffRow {
  id: string
  name: string
  roles: Post[]
  sessions: number
}

/** 还没有用的码. A code with which somebody may still come in; without a post it is for a worker or member. */
export interface InvitationRow {
  id: string
  name: string
  roles: Post[]
  /** Missing when the console gave the code out. */
  invitedBy?: string
  expiresAt: number
}

/** A code as it is shown once, to the person who gives it out. */
export interface GivenCode {
  code: string
  expiresAt: number
}

/** `token` is for a browser; a mini-program needs none, since WeChat vouches for it. */
export interface Welcome {
  name: string
  token?: string
}
