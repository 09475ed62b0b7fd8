import type { Context } from '#server/context'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import type { Output } from '#shared/api'
import { dayStart, inBeijing, yearStart } from '#shared/beijingTime'
import { CASE_KINDS, type Case } from '#shared/cases/case'
import { type CaseScore, type GroupScore, SMALLEST_GROUP, shownGroups } from '#shared/cases/score'
import { done } from '#shared/result'

/** Open cases that are looked at for the oldest of each group, the oldest first. */
const MOST_OPEN = 1000

const PARTS = {
  answered: { answeredAt: true },
  inTime: { inTime: true },
  rated: { face: true },
  good: { face: 'good' },
} as const
type Counts = Record<keyof typeof PARTS | 'rows', number>

/** 公开的记分牌, of this year and for everybody: two questions count it by kind and by union, however many cases there are. */
export async function countScore(_input: object, { store, now }: Context): Promise<Output<'cases.score'>> {
  const { cases, unions } = store
  const year = inBeijing(now).year()
  const ofYear: FieldConditions<Case> = { at: _.gte(yearStart(year)) }
  const [byKind, byUnion, openCount, late, open] = await Promise.all([
    cases.tally(ofYear, 'kind', PARTS),
    cases.tally(ofYear, 'unionId', PARTS),
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
  const whole = { ...scoreOf(addUp([...byKind.values()])), ...oldestOf(() => true) }
  const kinds = CASE_KINDS.map((kind) => ({
    ...{ kind, ...scoreOf(byKind.get(kind) ?? addUp([])), ...oldestOf((one) => one.kind === kind) },
  }))
  const ofUnions = [...byUnion].map(([unionId, counts]) => ({
    ...{ unionId, unionName: '', ...scoreOf(counts), ...oldestOf((one) => one.unionId === unionId) },
  }))
  const shown = shownGroups(ofUnions, whole)
  const names = new Map((await unions.listByIds(shown.map(({ unionId }) => unionId))).map(({ id, name }) => [id, name]))
  const score: CaseScore = {
    ...{ ...withoutFewFaces(whole), year, open: openCount, late, kinds: shownGroups(kinds, whole) },
    unions: shown.map((one) => ({ ...one, unionName: names.get(one.unionId) ?? one.unionId })),
  }
  return done(score)
}

function scoreOf({ rows, answered, inTime, rated, good }: Counts): GroupScore {
  return { said: rows, answered, inTime, rated: { count: rated, good } }
}

function withoutFewFaces({ rated, ...score }: GroupScore): GroupScore {
  return rated && rated.count >= SMALLEST_GROUP ? { ...score, rated } : score
}

function addUp(all: Counts[]): Counts {
  const sumOf = (key: keyof Counts) => all.reduce((sum, counts) => sum + counts[key], 0)
  return {
    ...{ rows: sumOf('rows'), answered: sumOf('answered'), inTime: sumOf('inTime') },
    ...{ rated: sumOf('rated'), good: sumOf('good') },
  }
}
