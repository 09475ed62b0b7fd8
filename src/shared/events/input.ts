import * as v from 'valibot'
import { ExportReasonSchema } from '../files/exported'
import { CursorSchema } from '../page'
import { AloneSchema } from '../review/alone'
import { idText, newKeyText, TimeSchema, textUpTo } from '../text'
import { ApprovalRuleSchema } from './approval/approval'
import { EVENT_FIELDS, type EventField, eventFields, type FieldWith } from './eventFields'
import { EVENT_KINDS } from './eventKind'
import { ConditionsSchema, FairnessSchema } from './fairness/rules'
import { CompanionChoiceSchema, FamilyRuleSchema, MAX_COMPANIONS } from './family/familyRule'
import { AnswersSchema, FormVersionSchema, QuestionsSchema } from './form/question'
import { MOST_INVITED } from './invited/mostInvited'
import { isDrawnInTime, LotteryRuleSchema } from './lottery/rules'
import { findMisfit, misfitText } from './places/misfits'
import {
  CeilingRuleSchema,
  MAX_RESERVES,
  MAX_SESSIONS,
  MAX_SESSIONS_EACH,
  OfferRuleSchema,
  ReserveSchema,
  SavingRuleSchema,
  SessionKeySchema,
  SessionSchema,
} from './places/rules'
import { RainPlanSchema } from './rain/rainPlan'
import { REGISTRATION_STATUSES } from './registrationStatus'
import { MOST_TAKEAWAYS, TakeawaySchema } from './takeaways/takeaway'
import { TeamRuleSchema } from './team/teamRule'
import { type EventTimes, misplacedTimes } from './times'
import { VenuePointSchema } from './venue/point'
import { WITHIN } from './venue/within'

export const MAX_CAPACITY = 5000
/** Longer lines are a lottery: nobody waits in earnest behind so many. */
export const MAX_WAITING = 2000

const Capacity = v.pipe(v.number(), v.integer(), v.minValue(1, '至少 1 个名额'), v.maxValue(MAX_CAPACITY))
const OpenToSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('everyone') }),
  v.strictObject({ kind: v.literal('members') }),
  v.strictObject({
    kind: v.literal('unions'),
    unionIds: v.pipe(v.array(idText()), v.minLength(1, '请选择工会'), v.maxLength(199)),
  }),
  v.strictObject({
    kind: v.literal('invited'),
    memberIds: v.pipe(
      v.array(idText()),
      v.minLength(1, '请写出要邀请谁'),
      v.maxLength(MOST_INVITED, `最多邀请 ${MOST_INVITED} 人`),
      v.check((ids) => new Set(ids).size === ids.length)
    ),
  }),
])

const PartSchema = v.picklist(['open', 'current', 'past'])
export const EventsInInput = v.strictObject({ when: PartSchema })
export const ListEventsInput = v.strictObject({
  when: PartSchema,
  kind: v.optional(v.picklist(EVENT_KINDS)),
  cursor: CursorSchema,
})
export const EventIdInput = v.strictObject({ eventId: idText() })
export const RegisterInput = v.strictObject({
  eventId: idText(),
  answers: AnswersSchema,
  form: FormVersionSchema,
  session: v.exactOptional(SessionKeySchema),
  family: v.exactOptional(v.pipe(v.array(CompanionChoiceSchema), v.maxLength(MAX_COMPANIONS))),
  guardian: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
/** With what waits for the reader, where that is to be seen. */
export const ManageEventsInput = v.strictObject({ needs: v.exactOptional(v.literal(true)), cursor: CursorSchema })
export const ExportRegistrationsInput = v.strictObject({
  eventId: idText(),
  reason: v.exactOptional(ExportReasonSchema),
})
export const ListRegistrationsInput = v.strictObject({
  eventId: idText(),
  status: v.optional(v.picklist(REGISTRATION_STATUSES)),
  /** Only those who have still to answer something. */
  toFill: v.exactOptional(v.literal(true)),
  cursor: CursorSchema,
})

type TimeField = FieldWith<{ kind: 'time' }>
export const TIME_FIELDS = EVENT_FIELDS.filter((field): field is TimeField => eventFields[field].kind === 'time')
const Times = v.entriesFromList(TIME_FIELDS, TimeSchema)
const Venue = textUpTo(eventFields.venue.max)
const { max: SUMMARY } = eventFields.summary
const { max: BRING } = eventFields.bring
const isInOrder = (times: EventTimes) => Object.keys(misplacedTimes(times)).length === 0
const OUT_OF_ORDER = '时间先后不对：报名开始早于截止，截止不晚于活动开始，开始早于结束'

/** The fields that must fit each other where places are shared out. */
export const PlaceRules = {
  ...Times,
  capacity: Capacity,
  hasWaitlist: v.boolean(),
  waitingMost: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_WAITING))),
  offer: v.exactOptional(OfferRuleSchema),
  savesUp: v.exactOptional(SavingRuleSchema),
  sessions: v.exactOptional(v.pipe(v.array(SessionSchema), v.minLength(2, '至少两场'), v.maxLength(MAX_SESSIONS))),
  sessionsEach: v.exactOptional(
    v.pipe(
      v.number('请填场数'),
      v.integer('场数要填整数'),
      v.minValue(2, '只报一场就不用填'),
      v.maxValue(MAX_SESSIONS_EACH, `最多 ${MAX_SESSIONS_EACH} 场`)
    )
  ),
  reserves: v.exactOptional(v.pipe(v.array(ReserveSchema), v.minLength(1), v.maxLength(MAX_RESERVES))),
  ceiling: v.exactOptional(CeilingRuleSchema),
  family: v.exactOptional(FamilyRuleSchema),
  team: v.exactOptional(TeamRuleSchema),
  lottery: v.exactOptional(LotteryRuleSchema),
  /** 轮换. Places go by turn: by the record of who was on one last, once an officer has passed the order. */
  rotation: v.exactOptional(v.literal(true)),
  approval: v.exactOptional(ApprovalRuleSchema),
}

/** What is asked of people besides whom the event is open to. */
const PeopleRules = { only: v.exactOptional(ConditionsSchema), fairness: v.exactOptional(FairnessSchema) }

const Written = {
  title: textUpTo(eventFields.title.max),
  kind: v.picklist(EVENT_KINDS),
  summary: v.pipe(v.string(), v.trim(), v.maxLength(SUMMARY, `最多 ${SUMMARY} 个字`)),
  venue: Venue,
  point: v.exactOptional(VenuePointSchema),
  selfWithin: v.exactOptional(v.picklist(WITHIN)),
  rainPlan: v.exactOptional(RainPlanSchema),
  bring: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(BRING, `最多 ${BRING} 个字`))),
  /** Whether who holds a place may hand it to a colleague of the same enterprise. */
  handOver: v.exactOptional(v.boolean()),
  ...PlaceRules,
  ...PeopleRules,
  openTo: OpenToSchema,
  questions: QuestionsSchema,
  takeaways: v.exactOptional(
    v.pipe(v.array(TakeawaySchema), v.minLength(1), v.maxLength(MOST_TAKEAWAYS, `最多 ${MOST_TAKEAWAYS} 份`))
  ),
  steps: v.pipe(v.array(textUpTo(12)), v.maxLength(4)),
} satisfies Record<EventField, v.GenericSchema | v.ExactOptionalSchema<v.GenericSchema, undefined>>

export const WriteEventInput = v.pipe(
  v.strictObject({
    eventId: v.optional(idText()),
    newKey: v.exactOptional(newKeyText()),
    rev: v.optional(v.pipe(v.number(), v.integer())),
    /** The event of which a new one is the next edition. */
    like: v.exactOptional(idText()),
    ...Written,
  }),
  v.check((event) => isInOrder(event), OUT_OF_ORDER),
  v.rawCheck(({ dataset, addIssue }) => {
    const misfit = dataset.typed && findMisfit(dataset.value)
    if (misfit) addIssue({ message: misfitText[misfit] })
  })
)
export type WriteEvent = v.InferOutput<typeof WriteEventInput>
/** The part of an event that its organiser writes. */
export type WrittenEvent = Pick<WriteEvent, EventField>

export const MOVE_REASON_LETTERS = 100
const MoveReasonSchema = textUpTo(MOVE_REASON_LETTERS)

export const PostponeInput = v.pipe(
  v.strictObject({
    ...{ eventId: idText(), ...Times, venue: Venue, point: v.exactOptional(VenuePointSchema) },
    /** When it is drawn from now on; without it the draw moves with the closing. */
    lottery: v.exactOptional(LotteryRuleSchema),
    /** Why it moves, for everybody who is told of it. */
    reason: v.exactOptional(MoveReasonSchema),
  }),
  v.check((event) => isInOrder(event), OUT_OF_ORDER),
  v.forward(
    v.check((event) => isDrawnInTime(event), misfitText.drawn_out_of_time),
    ['lottery']
  )
)
export const CancelEventInput = v.strictObject({ eventId: idText(), reason: textUpTo(100) })
export const ResizeInput = v.strictObject({
  eventId: idText(),
  capacity: Capacity,
  /** What it is taken back from: nothing is changed once it is another number. */
  from: v.exactOptional(Capacity),
  session: v.exactOptional(SessionKeySchema),
})
export const EventMemberInput = v.strictObject({ eventId: idText(), memberId: idText() })
export const RemovePersonInput = v.strictObject({ eventId: idText(), memberId: idText(), reason: textUpTo(100) })
/** `rev` is the version that the officer has read: no other is passed. */
export const PassEventInput = v.strictObject({
  eventId: idText(),
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  alone: v.exactOptional(AloneSchema),
})
export const SendBackEventInput = v.strictObject({ eventId: idText(), word: textUpTo(200) })
export const WaitingEventsInput = v.strictObject({ cursor: CursorSchema })
/** 递补的答复: takes the place, or rather waits on; whoever gives it away withdraws. */
export const AnswerOfferInput = v.strictObject({ eventId: idText(), answer: v.picklist(['accept', 'wait']) })
export const ChangeSessionInput = v.strictObject({ eventId: idText(), session: SessionKeySchema })
/** 再报一场, or give one back. */
export const AlsoSessionInput = v.strictObject({ eventId: idText(), session: SessionKeySchema, on: v.boolean() })
export const TellPeopleInput = v.strictObject({ eventId: idText(), word: textUpTo(100) })
