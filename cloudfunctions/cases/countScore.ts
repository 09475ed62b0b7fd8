import type { Context } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import type { Output } from '#shared/api'
import { dayStart, inBeijing, yearStart } from '#shared/beijingTime'
import { CASE_KINDS, type Case } from '#shared/cases/case'
import { type CaseScore, type GroupScore, SMALLEST_GROUP, shownGroups } from '#shared/cases/score'
import { done } from '#shared/result'

/** Open cases that are looked at for the oldest of each group, the oldest first. */
const MOST_OPEN = 1000

type Key = 'kind' | 'unionId'

/** Time for which a process answers with what it has counted: everybody may ask, and a year of many cases takes a while. */
const KEPT_MS = 60_000
const kept = new WeakMap<Store, { until: number; score: CaseScore }>()

/** 公开的记分牌, as it was counted less than a minute ago. */
export async function readScore(_input: object, { store, now }: Context): Promise<Output<'cases.score'>> {
  const before = kept.get(store)
  if (before && now < before.until) return done(before.score)
  const score = await countScore(store, now)
  kept.set(store, { until: now + KEPT_MS, score })
  return done(score)
}

/** 公开的记分牌, of this year and for everybody: counted in a few questions, however many cases there are. */
export async function countScore(store: Store, now: number): Promise<CaseScore> {
  const { cases, unions } = store
  const year = inBeijing(now).year()
  const ofYear: FieldConditions<Case> = { at: _.gte(yearStart(year)) }
  const [byKind, byUnion, openCount, late, open] = await Promise.all([
    countBy(store, ofYear, 'kind'),
    countBy(store, ofYear, 'unionId'),
    cases.count({ shelf: 'open' }),
    cases.count({ shelf: 'open', state: _.neq('asked'), dueAt: _.lte(now) }),
    cases.list({
      where: { shelf: 'open' },
      ...{ order: ['pageKey', 'asc'], limit: MOST_OPEN, fields: ['kind', 'unionId', 'at'] },
    }),
  ])
  const oldestOf = (is: (one: Pick<Case, 'kind' | 'unionId'>) => boolean) => {
    const oldest = open.find(is)
    return oldest ? { oldestAt: dayStart(oldest.at) } : {}
  }
  const whole = { ...addUp([...byKind.values()]), ...oldestOf(() => true) }
  const kinds = CASE_KINDS.map((kind) => ({
    ...{ kind, ...(byKind.get(kind) ?? addUp([])), ...oldestOf((one) => one.kind === kind) },
  }))
  const ofUnions = [...byUnion]
    .filter(([unionId]) => unionId !== NO_UNION)
    .map(([unionId, counts]) => ({
      ...{ unionId, unionName: '', ...counts, ...oldestOf((one) => one.unionId === unionId) },
    }))
  const shown = shownGroups(ofUnions, whole)
  const names = new Map((await unions.listByIds(shown.map(({ unionId }) => unionId))).map(({ id, name }) => [id, name]))
  return {
    ...{ ...withoutFewFaces(whole), year, open: openCount, late, kinds: shownGroups(kinds, whole) },
    unions: shown.map((one) => ({ ...one, unionName: names.get(one.unionId) ?? one.unionId })),
  }
}

/** Scores by a field, those of no union among them; an answered case tells whether it was in time. */
async function countBy({ cases }: Store, where: FieldConditions<Case>, key: Key): Promise<Map<string, GroupScore>> {
  const [answers, faces] = await Promise.all([
    cases.countByAll(where, [key, 'inTime']),
    cases.countByAll({ ...where, face: _.exists(true) }, [key, 'face']),
  ])
  const scores = new Map<string, Required<Pick<GroupScore, 'said' | 'answered' | 'inTime' | 'rated'>>>()
  const scoreAt = (name: unknown) => {
    const at = typeof name === 'string' ? name : NO_UNION
    const score = scores.get(at) ?? { ...NOTHING, rated: { count: 0, good: 0 } }
    scores.set(at, score)
    return score
  }
  for (const { of, rows } of answers) {
    const score = scoreAt(of[key])
    score.said += rows
    if (of.inTime !== undefined && of.inTime !== null) score.answered += rows
    if (of.inTime === true) score.inTime += rows
  }
  for (const { of, rows } of faces) {
    const { rated } = scoreAt(of[key])
    rated.count += rows
    if (of.face === 'good') rated.good += rows
  }
  return scores
}

const NOTHING = { said: 0, answered: 0, inTime: 0 }
/** Key of what belongs to no union, since whoever said it left no name. */
const NO_UNION = ''

function withoutFewFaces({ rated, ...score }: GroupScore): GroupScore {
  return rated && rated.count >= SMALLEST_GROUP ? { ...score, rated } : score
}

function addUp(all: GroupScore[]): GroupScore {
  const sumOf = (numberOf: (score: GroupScore) => number) => all.reduce((sum, score) => sum + numberOf(score), 0)
  return {
    ...{ said: sumOf(({ said }) => said), answered: sumOf(({ answered }) => answered) },
    ...{ inTime: sumOf(({ inTime }) => inTime) },
    rated: { count: sumOf(({ rated }) => rated?.count ?? 0), good: sumOf(({ rated }) => rated?.good ?? 0) },
  }
}
