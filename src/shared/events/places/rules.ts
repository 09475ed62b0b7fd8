import * as v from 'valibot'
import { MEMBER_TAGS } from '../../membership/member'
import { idText, TimeSchema, textUpTo } from '../../text'

/** Most sessions, and most reserves, of one event: the book that holds them stays small. */
export const MAX_SESSIONS = 20
/** So many sessions one person may have at most. */
export const MAX_SESSIONS_EACH = 5
export const MAX_RESERVES = 100
export const MAX_OFFER_HOURS = 72

/** Small letters and digits, as the names of pools are made of them (docs/cloud.md 3). */
const keyText = (first: 's' | 'r') => v.pipe(v.string(), v.regex(new RegExp(`^${first}[a-z0-9]{1,6}$`)))

/** Name of a session; `c` stands for the only one of an event without sessions. */
export const SessionKeySchema = keyText('s')

const Places = v.pipe(v.number(), v.integer(), v.minValue(1, '至少 1 个名额'), v.maxValue(5000, '最多 5000 个名额'))

/** 场次. Has places and a time of its own; whoever signs up chooses one. */
export const SessionSchema = v.strictObject({
  id: SessionKeySchema,
  name: textUpTo(20),
  startsAt: TimeSchema,
  capacity: Places,
})
export type EventSession = v.InferOutput<typeof SessionSchema>

const ReserveOfSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('unions'),
    ids: v.pipe(v.array(idText()), v.minLength(1, '请选择工会'), v.maxLength(199)),
  }),
  v.strictObject({ kind: v.literal('enterprise'), id: idText() }),
  v.strictObject({ kind: v.literal('industry'), name: textUpTo(20) }),
  v.strictObject({ kind: v.literal('tag'), tag: v.picklist(MEMBER_TAGS) }),
  v.strictObject({ kind: v.literal('newcomers') }),
])
/** Those for whom a reserve is kept. */
export type ReserveOf = v.InferOutput<typeof ReserveOfSchema>

/** 预留名额. Kept for some until a time, in each session or in one; then it goes to everybody by itself. */
export const ReserveSchema = v.strictObject({
  id: keyText('r'),
  name: textUpTo(20),
  of: ReserveOfSchema,
  places: Places,
  until: TimeSchema,
  session: v.exactOptional(SessionKeySchema),
})
export type Reserve = v.InferOutput<typeof ReserveSchema>

/**
 * 上限. No union, or no enterprise, has more places than so many. With `byChair` each union has one, which its chair takes
 * for it, such as a parcel of books.
 */
export const CeilingRuleSchema = v.strictObject({
  of: v.picklist(['union', 'enterprise']),
  most: Places,
  byChair: v.exactOptional(v.literal(true)),
})
export type CeilingRule = v.InferOutput<typeof CeilingRuleSchema>

/**
 * 攒名额. Places that are too few for the party to which they would go are saved up for it so many hours, until others come
 * free. Without it they go to whoever behind fits.
 */
export const SavingRuleSchema = v.strictObject({
  hours: v.pipe(
    v.number('请填几个小时'),
    v.integer('小时要填整数'),
    v.minValue(1, '至少 1 小时'),
    v.maxValue(MAX_OFFER_HOURS, `最多 ${MAX_OFFER_HOURS} 小时`)
  ),
})
export type SavingRule = v.InferOutput<typeof SavingRuleSchema>

/**
 * 递补先问. The place that comes free is held so many hours for the next, who says yes or no; `lateHours` once sign-up is
 * closed and in the last day. Without it whoever is next has the place at once.
 */
export const OfferRuleSchema = v.strictObject({
  hours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_OFFER_HOURS)),
  lateHours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_OFFER_HOURS)),
})
export type OfferRule = v.InferOutput<typeof OfferRuleSchema>
