import * as v from 'valibot'
import type { Input } from '#shared/api'
import type { OpenTo, UnionEvent } from '#shared/events/event'
import { EVENT_KINDS } from '#shared/events/eventKind'
import type { Question } from '#shared/events/question'

const QuestionWordsSchema = v.object({
  id: v.string(),
  label: v.string(),
  kind: v.picklist(['choice', 'text']),
  options: v.array(v.string()),
  required: v.boolean(),
})

/** What the organiser has on the screen; a form half filled has no times yet. */
const EventWordsSchema = v.object({
  title: v.string(),
  kind: v.picklist(EVENT_KINDS),
  summary: v.string(),
  venue: v.string(),
  startsAt: v.optional(v.number()),
  endsAt: v.optional(v.number()),
  opensAt: v.optional(v.number()),
  closesAt: v.optional(v.number()),
  capacity: v.nullable(v.number()),
  hasWaitlist: v.boolean(),
  openTo: v.picklist(['everyone', 'members', 'unions']),
  unionIds: v.array(v.string()),
  questions: v.array(QuestionWordsSchema),
  steps: v.array(v.string()),
})
/** What of them is left on this computer. */
export const eventShape = { schema: EventWordsSchema, version: 1 }
export type EventWords = v.InferOutput<typeof EventWordsSchema>
export type QuestionWords = EventWords['questions'][number]

export function blankWords(openTo: OpenTo): EventWords {
  return {
    ...{ title: '', kind: 'outing', summary: '', venue: '', capacity: null, hasWaitlist: true },
    ...{ openTo: openTo.kind, unionIds: openTo.kind === 'unions' ? openTo.unionIds : [], questions: [], steps: [] },
  }
}

export function wordsOf(event: UnionEvent): EventWords {
  const { title, kind, summary, venue, startsAt, endsAt, opensAt, closesAt, capacity, hasWaitlist, steps } = event
  const { openTo, questions } = event
  return {
    ...{ title, kind, summary, venue, startsAt, endsAt, opensAt, closesAt, capacity, hasWaitlist, steps },
    openTo: openTo.kind,
    unionIds: openTo.kind === 'unions' ? openTo.unionIds : [],
    questions: questions.map(({ options = [], ...question }) => ({ ...question, options })),
  }
}

/** The form as the door wants it; what is missing stays missing, for the schema to say. */
export function toInput(words: EventWords, base: { eventId?: string; rev?: number; newKey?: string }): unknown {
  const { openTo, unionIds, questions, steps, ...others } = words
  return {
    ...others,
    ...base,
    openTo: openTo === 'unions' ? { kind: openTo, unionIds } : { kind: openTo },
    questions: questions.map(toQuestion),
    steps: steps.map((step) => step.trim()).filter(Boolean),
  } satisfies Partial<Record<keyof Input<'events.write'>, unknown>>
}

function toQuestion({ options, ...question }: QuestionWords): Question {
  return question.kind === 'choice' ? { ...question, options } : question
}
