import * as v from 'valibot'
import { CursorSchema } from '../../page'
import { isMobile, plainPhone } from '../../phoneNumber'
import { idText, TimeSchema, textUpTo } from '../../text'
import { HONOURS, OPEN_TAGS, POSITIONS } from '../member'
import { faultOfName, nameIn } from '../personName'
import { JoiningDaySchema } from './joiningDay'

/** 看哪些人. Members, workers who have not joined yet, or those who have left; without it all who are there. */
export const SHOWN_STANDINGS = ['member', 'worker', 'left'] as const
export const BOUND_OR_NOT = ['yes', 'no'] as const

const narrowed = {
  unionId: v.exactOptional(idText()),
  enterpriseId: v.exactOptional(idText()),
  bound: v.exactOptional(v.picklist(BOUND_OR_NOT)),
  post: v.exactOptional(v.picklist(POSITIONS)),
}
export const CountMembersInput = v.strictObject(narrowed)
export const ListMembersInput = v.strictObject({
  ...narrowed,
  text: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40))),
  standing: v.exactOptional(v.picklist(SHOWN_STANDINGS)),
  cursor: CursorSchema,
})

export const MemberIdInput = v.strictObject({ memberId: idText() })
const Why = textUpTo(60)
export const OpenMemberSecretInput = v.strictObject({ memberId: idText(), reason: Why })

/** A name as the roster keeps it: without what cannot be seen, and without blanks between two characters. */
export const RosterNameSchema = v.pipe(
  v.string(),
  v.transform(nameIn),
  v.check(
    (name) => faultOfName(name) === undefined,
    ({ input }) => faultOfName(String(input)) ?? ''
  )
)
export const RosterPhoneSchema = v.pipe(v.string(), v.transform(plainPhone), v.check(isMobile, '请填 11 位手机号'))

export const CORRECTED_FIELDS = ['name', 'phone', 'standing', 'joinedAt', 'positions', 'tags', 'honours'] as const
export type CorrectedField = (typeof CORRECTED_FIELDS)[number]

const StandingSchema = v.picklist(['member', 'worker'])
const listOf = <Word extends string>(words: readonly Word[]) =>
  v.pipe(v.array(v.picklist(words)), v.maxLength(words.length))
const Seen = v.pipe(v.string(), v.maxLength(40))

/** A field as somebody saw it, and as it shall be: what has changed in between is not overwritten. */
const changed = <Before extends v.GenericSchema, After extends v.GenericSchema>(seen: Before, to: After) =>
  v.exactOptional(v.strictObject({ seen, to }))
const same = <Value extends v.GenericSchema>(value: Value) => changed(value, value)

export const CorrectMemberInput = v.strictObject({
  memberId: idText(),
  /** Time of the last correction that was seen; 0 for a row that nobody has corrected. */
  seenAt: v.union([v.literal(0), TimeSchema]),
  changes: v.strictObject({
    name: changed(Seen, RosterNameSchema),
    /** Seen masked. */
    phone: changed(Seen, RosterPhoneSchema),
    standing: changed(v.picklist(SHOWN_STANDINGS), StandingSchema),
    joinedAt: changed(v.number(), JoiningDaySchema),
    positions: same(listOf(POSITIONS)),
    tags: same(listOf(OPEN_TAGS)),
    honours: same(listOf(HONOURS)),
  }),
})

/** `from` is the enterprise that was seen: nobody is moved twice. */
export const MoveMemberInput = v.strictObject({ memberId: idText(), from: idText(), to: idText(), reason: Why })

export const LeaveRosterInput = v.strictObject({
  memberId: idText(),
  on: TimeSchema,
  reason: Why,
  /** Whether places in events to come are given back. */
  giveBack: v.boolean(),
})
export const ReturnMemberInput = v.strictObject({ memberId: idText(), reason: Why })

export const AddMemberInput = v.strictObject({
  name: RosterNameSchema,
  /** Typed, or the one of a request that found no row. */
  phone: v.variant('from', [
    v.strictObject({ from: v.literal('typed'), number: RosterPhoneSchema }),
    v.strictObject({ from: v.literal('request'), requestId: idText() }),
  ]),
  enterpriseId: idText(),
  standing: StandingSchema,
  joinedAt: v.exactOptional(JoiningDaySchema),
  /** Somebody has seen that the phone stands elsewhere, and wants a second row all the same. */
  despite: v.boolean(),
})

export const MERGED_FIELDS = ['name', 'phone', 'standing', 'joinedAt'] as const
/** `take` names the fields whose words come from the row that goes. */
export const MergeMembersInput = v.strictObject({
  keepId: idText(),
  dropId: idText(),
  take: listOf(MERGED_FIELDS),
  reason: Why,
})
