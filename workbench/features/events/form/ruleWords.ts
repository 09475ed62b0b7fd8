import * as v from 'valibot'
import { ApprovalRuleSchema } from '#shared/events/approval/approval'
import type { UnionEvent } from '#shared/events/event'
import { PLACE_RULES } from '#shared/events/eventFields'
import type { FamilyRule } from '#shared/events/family/familyRule'
import type { Reserve, ReserveOf } from '#shared/events/places/rules'
import { PeopleRuleWords, peopleRuleWordsOf, toConditions, toFairness } from './peopleRuleWords'

const at = v.optional(v.number())
const number = v.optional(v.nullable(v.number()), null)

/** Rules about places, half filled as they may be; words kept by an earlier version of the desk have none. */
export const RuleWordsSchema = v.object({
  waitingMost: number,
  offer: v.optional(v.nullable(v.object({ hours: number, lateHours: number })), null),
  savesUp: v.optional(v.nullable(v.object({ hours: number })), null),
  sessions: v.optional(v.array(v.object({ id: v.string(), name: v.string(), startsAt: at, capacity: number })), []),
  sessionsEach: number,
  reserves: v.optional(
    v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        of: v.picklist(['unions', 'enterprise', 'industry', 'tag', 'newcomers']),
        whom: v.array(v.string()),
        places: number,
        until: at,
        session: v.optional(v.string()),
      })
    ),
    []
  ),
  family: v.optional(
    v.nullable(
      v.object({
        ...{ youngest: number, oldest: number, most: number },
        least: v.picklist([0, 1]),
        food: v.string(),
        care: v.array(v.string()),
      })
    ),
    null
  ),
  team: v.optional(
    v.nullable(
      v.object({
        kind: v.picklist(['pair', 'team']),
        ...{ least: number, most: number, women: number, hours: number },
        colleagues: v.boolean(),
      })
    ),
    null
  ),
  ceiling: v.optional(
    v.nullable(
      v.object({ of: v.picklist(['union', 'enterprise']), most: number, byChair: v.exactOptional(v.literal(true)) })
    ),
    null
  ),
  lottery: v.optional(v.nullable(v.object({ drawsAt: at })), null),
  rotation: v.optional(v.boolean(), false),
  approval: v.optional(v.nullable(ApprovalRuleSchema), null),
  ...PeopleRuleWords,
})
export type RuleWords = v.InferOutput<typeof RuleWordsSchema>
export type SessionWords = RuleWords['sessions'][number]
export type FamilyWords = NonNullable<RuleWords['family']>
export type TeamWords = NonNullable<RuleWords['team']>
export type ReserveWords = RuleWords['reserves'][number]

export function ruleWordsOf(event: UnionEvent): RuleWords {
  const { waitingMost, offer, savesUp, sessions, sessionsEach, reserves, ceiling, family, team, lottery, rotation } =
    event
  const { approval } = event
  return v.parse(RuleWordsSchema, {
    ...peopleRuleWordsOf(event),
    waitingMost,
    offer,
    savesUp,
    sessions,
    sessionsEach,
    ceiling,
    family: family && familyWordsOf(family),
    team: team && { ...team, colleagues: team.colleagues ?? false },
    lottery,
    rotation,
    approval,
    reserves: reserves?.map(wordsOf),
  })
}

/** There is always a line to write in. */
function familyWordsOf({ food = '', care = [], ...rule }: FamilyRule): FamilyWords {
  return { ...rule, food, care: Array.from({ length: 3 }, (_, index) => care[index] ?? '') }
}

function toFamily({ food, care, ...rule }: FamilyWords): object {
  const lines = care.map((line) => line.trim()).filter(Boolean)
  return { ...rule, ...(food.trim() && { food }), ...(lines.length > 0 && { care: lines }) }
}

function toTeam({ women, colleagues, ...rule }: TeamWords): object {
  return { ...rule, ...(women && { women }), ...(colleagues && { colleagues }) }
}

function wordsOf({ of, ...reserve }: Reserve): ReserveWords {
  return { ...reserve, of: of.kind, whom: whomOf(of) }
}

function whomOf(of: ReserveOf): string[] {
  switch (of.kind) {
    case 'unions':
      return of.ids
    case 'enterprise':
      return [of.id]
    case 'industry':
      return [of.name]
    case 'tag':
      return [of.tag]
    case 'newcomers':
      return []
  }
}

/** The rules as input for the cloud; one that nobody has set is left out. */
export function toRules(words: RuleWords): Partial<Record<(typeof PLACE_RULES)[number], unknown>> {
  const { sessions, reserves } = words
  const set = {
    ...{ waitingMost: words.waitingMost, offer: words.offer, ceiling: words.ceiling, lottery: words.lottery },
    rotation: words.rotation || null,
    approval: words.approval,
    ...{ only: toConditions(words.only) ?? null, fairness: toFairness(words.fairness) ?? null },
    sessions: sessions.length > 0 ? sessions : null,
    sessionsEach: words.sessionsEach,
    savesUp: words.savesUp,
    family: words.family && toFamily(words.family),
    team: words.team && toTeam(words.team),
    reserves: reserves.length > 0 ? reserves.map(toReserve) : null,
  }
  return Object.fromEntries(PLACE_RULES.flatMap((rule) => (set[rule] === null ? [] : [[rule, set[rule]]])))
}

function toReserve({ of, whom, session, ...reserve }: ReserveWords): object {
  return { ...reserve, ...(session && { session }), of: toReserveOf(of, whom) }
}

function toReserveOf(kind: ReserveWords['of'], whom: string[]): object {
  const [first = ''] = whom
  if (kind === 'unions') return { kind, ids: whom }
  if (kind === 'newcomers') return { kind }
  if (kind === 'industry') return { kind, name: first }
  return kind === 'tag' ? { kind, tag: first } : { kind, id: first }
}

/** A new short name, small letters and digits, that none of these has. */
export function newRuleId(first: 's' | 'r', taken: { id: string }[]): string {
  const id = first + Math.random().toString(36).slice(2, 6)
  return taken.some((one) => one.id === id) ? newRuleId(first, taken) : id
}
