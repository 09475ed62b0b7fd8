import * as v from 'valibot'
import { enterpriseSizeName, ownershipName, UNION_KINDS } from '../directory/directory'
import { MEMBER_TAGS, POSITIONS } from '../membership/member'
import { idText } from '../text'

const keysOf = <Name extends string>(names: Record<Name, string>) => Object.keys(names) as Name[]

/** A group of choices, as many as one screen can hold; the database takes them in one query. */
const someOf = <Schema extends v.GenericSchema<string>>(schema: Schema) => v.pipe(v.array(schema), v.maxLength(200))

/** 一年没来过: the member, or nobody of the enterprise. */
export const NEVER = ['member', 'firm'] as const
export type Never = (typeof NEVER)[number]
export const neverName: Record<Never, string> = { member: '一年没来过活动的会员', firm: '一年没有人来过的企业' }

/**
 * 发给谁. Inside one group any of the choices fits, between groups all must; nothing chosen means everybody who follows
 * the account or uses the mini-program.
 */
export const AudienceSchema = v.strictObject({
  unionKinds: someOf(v.picklist(UNION_KINDS)),
  unionIds: someOf(idText()),
  sizes: someOf(v.picklist(keysOf(enterpriseSizeName))),
  ownerships: someOf(v.picklist(keysOf(ownershipName))),
  industries: someOf(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}、]{1,20}$/u))),
  gridIds: someOf(idText()),
  positions: someOf(v.picklist(POSITIONS)),
  tags: someOf(v.picklist(MEMBER_TAGS)),
  eventIds: someOf(idText()),
  /** Only who was checked in at nothing for twelve months, or whose whole enterprise was. */
  never: v.exactOptional(v.picklist(NEVER)),
})
export type Audience = v.InferOutput<typeof AudienceSchema>

/** The groups of choices. */
export type Group = Exclude<keyof Audience, 'never'>

export const everybody: Audience = {
  unionKinds: [],
  unionIds: [],
  sizes: [],
  ownerships: [],
  industries: [],
  gridIds: [],
  positions: [],
  tags: [],
  eventIds: [],
}

export function isEverybody(audience: Audience): boolean {
  return Object.values(audience).every((chosen) => chosen.length === 0)
}

/** Whether two audiences are the same, in whatever order they were chosen. */
export function isSameAudience(one: Audience, other: Audience): boolean {
  const keys = Object.keys(everybody) as Group[]
  if (one.never !== other.never) return false
  return keys.every((key) => {
    const chosen = new Set<string>(other[key])
    return one[key].length === other[key].length && one[key].every((word) => chosen.has(word))
  })
}

/** Whether an audience is found through its enterprises. */
export function asksForEnterprises({
  unionKinds,
  unionIds,
  sizes,
  ownerships,
  industries,
  gridIds,
}: Audience): boolean {
  return [unionKinds, unionIds, sizes, ownerships, industries, gridIds].some((chosen) => chosen.length > 0)
}
