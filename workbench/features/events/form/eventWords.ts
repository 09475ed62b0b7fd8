import * as v from 'valibot'
import type { Input } from '#shared/api'
import type { OpenTo, UnionEvent } from '#shared/events/event'
import { EVENT_FIELDS, type EventField, eventFields, type TextField } from '#shared/events/eventFields'
import { EVENT_KINDS } from '#shared/events/eventKind'
import { TIME_FIELDS, type WrittenEvent } from '#shared/events/input'
import { readPoint, sayPoint } from '#shared/events/venue/point'
import { WITHIN } from '#shared/events/venue/within'
import { QuestionWordsSchema, questionWordsOf, toQuestion } from '../questions/questionWords'
import { RuleWordsSchema, ruleWordsOf, toRules } from './ruleWords'

export const TEXT_FIELDS = EVENT_FIELDS.filter((field): field is TextField => 'max' in eventFields[field])

/** Texts of an event. A field that was not there when the words were kept or stored is empty. */
const TextsSchema = v.object(v.entriesFromList(TEXT_FIELDS, v.optional(v.string(), '')))

/** A paper, or a page elsewhere that is half written. */
const TakeawayWords = v.union([
  v.object({ name: v.string(), fileId: v.string(), bytes: v.number() }),
  v.object({ name: v.string(), url: v.string() }),
])

/** The words on the organiser's screen; a form half filled has no times yet. */
const EventWordsSchema = v.object({
  ...TextsSchema.entries,
  ...v.entriesFromList(TIME_FIELDS, v.optional(v.number())),
  /** Nobody's until it is chosen: what is set before is what is left wrong. */
  kind: v.optional(v.picklist(EVENT_KINDS)),
  capacity: v.nullable(v.number()),
  hasWaitlist: v.boolean(),
  handOver: v.optional(v.boolean(), false),
  point: v.optional(v.string(), ''),
  selfWithin: v.optional(v.nullable(v.picklist(WITHIN)), null),
  rainPlan: v.optional(
    v.nullable(v.object({ venue: v.string(), point: v.string(), startsAt: v.optional(v.number()) })),
    null
  ),
  takeaways: v.optional(v.array(TakeawayWords), []),
  ...RuleWordsSchema.entries,
  openTo: v.picklist(['everyone', 'members', 'unions', 'invited']),
  unionIds: v.array(v.string()),
  memberIds: v.optional(v.array(v.string()), []),
  questions: v.array(QuestionWordsSchema),
  steps: v.array(v.string()),
} satisfies Record<EventField | 'unionIds' | 'memberIds', v.GenericSchema>)
/** The shape of words kept on this computer. */
export const eventShape = { schema: EventWordsSchema, version: 1 }
export type EventWords = v.InferOutput<typeof EventWordsSchema>

export function blankWords(openTo: OpenTo): EventWords {
  return {
    ...v.parse(TextsSchema, {}),
    ...{ capacity: null, hasWaitlist: true, handOver: false, point: '', selfWithin: null },
    ...{ rainPlan: null, takeaways: [] },
    ...v.parse(RuleWordsSchema, {}),
    ...{ ...whomOf(openTo), questions: [], steps: [] },
  }
}

export function wordsOf(event: UnionEvent): EventWords {
  const {
    kind,
    startsAt,
    endsAt,
    opensAt,
    closesAt,
    capacity,
    hasWaitlist,
    openTo,
    questions,
    steps,
    handOver = false,
    point,
    selfWithin = null,
    rainPlan,
    takeaways = [],
  } = event
  return {
    ...v.parse(TextsSchema, event),
    ...{ kind, startsAt, endsAt, opensAt, closesAt, capacity, hasWaitlist, handOver, steps },
    point: point ? sayPoint(point) : '',
    rainPlan: rainPlan ? { ...rainPlan, point: rainPlan.point ? sayPoint(rainPlan.point) : '' } : null,
    ...{ takeaways, selfWithin },
    ...ruleWordsOf(event),
    ...whomOf(openTo),
    questions: questions.map(questionWordsOf),
  }
}

function whomOf(openTo: OpenTo): Pick<EventWords, 'openTo' | 'unionIds' | 'memberIds'> {
  return {
    openTo: openTo.kind,
    unionIds: openTo.kind === 'unions' ? openTo.unionIds : [],
    memberIds: openTo.kind === 'invited' ? openTo.memberIds : [],
  }
}

function toOpenTo({ openTo, unionIds, memberIds }: EventWords): object {
  if (openTo === 'unions') return { kind: openTo, unionIds }
  return openTo === 'invited' ? { kind: openTo, memberIds } : { kind: openTo }
}

/** The form as input for the cloud; missing values stay missing, so that the schema names them. */
export function toInput(
  words: EventWords,
  base: { eventId?: string; rev?: number; newKey?: string; like?: string }
): unknown {
  const { openTo: _who, unionIds: _unions, memberIds: _members, questions, steps, ...rest } = words
  const {
    waitingMost,
    offer,
    savesUp,
    sessions,
    sessionsEach,
    reserves,
    ceiling,
    family,
    team,
    lottery,
    rotation,
    approval,
    only,
    fairness,
    point,
    selfWithin,
    rainPlan,
    takeaways,
    ...others
  } = rest
  return {
    ...others,
    ...toPoint(point),
    ...(point.trim() && selfWithin && { selfWithin }),
    ...toRainPlan(rainPlan),
    ...(takeaways.length > 0 && { takeaways }),
    ...toRules({
      waitingMost,
      offer,
      savesUp,
      sessions,
      sessionsEach,
      reserves,
      ceiling,
      family,
      team,
      lottery,
      rotation,
      approval,
      only,
      fairness,
    }),
    ...base,
    openTo: toOpenTo(words),
    questions: questions.map(toQuestion),
    steps: steps.map((step) => step.trim()).filter(Boolean),
  } satisfies Partial<Record<keyof Input<'events.write'>, unknown>>
}

/** What is written so far, as an event is; what is half written, such as a time, may be missing in it. */
export function writtenSoFar(words: EventWords): WrittenEvent {
  return toInput(words, {}) as WrittenEvent
}

/** What was pasted, or the words themselves where they are no point, so that the schema says what is wrong. */
export function toPoint(text: string): { point?: unknown } {
  return text.trim() ? { point: readPoint(text) ?? text } : {}
}

function toRainPlan(plan: EventWords['rainPlan']): { rainPlan?: unknown } {
  if (!plan) return {}
  const { point, startsAt, ...rest } = plan
  return { rainPlan: { ...rest, ...toPoint(point), ...(startsAt !== undefined && { startsAt }) } }
}
