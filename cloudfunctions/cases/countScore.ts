import type { Context } from '#server/context'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import type { Output } from '#shared/api'
import { inBeijing } from '#shared/beijingTime'
import { CASE_KINDS, type Case } from '#shared/cases/case'
import { type CaseScore, SMALLEST_GROUP, withoutSmall } from '#shared/cases/score'
import { done } from '#shared/result'

/** 公开的记分牌, of this year and for everybody. */
export async function countScore(_input: object, { store: { cases }, now }: Context): Promise<Output<'cases.score'>> {
  const year = inBeijing(now).year()
  const ofYear: FieldConditions<Case> = { at: _.gte(Date.parse(`${year}-01-01T00:00:00+08:00`)) }
  const open: FieldConditions<Case> = { shelf: 'open', state: _.neq('asked') }
  const [said, answered, inTime, faces, openCount, late, oldestAt] = await Promise.all([
    cases.countBy(ofYear, 'kind'),
    cases.countBy({ ...ofYear, answeredAt: _.exists(true) }, 'kind'),
    cases.countBy({ ...ofYear, inTime: true }, 'kind'),
    cases.countBy({ ...ofYear, face: _.exists(true) }, 'face'),
    cases.count({ shelf: 'open' }),
    cases.count({ ...open, dueAt: _.lte(now) }),
    cases.earliest('at', { shelf: 'open' }),
  ])
  const kinds = CASE_KINDS.map((kind) => ({
    kind,
    said: said.get(kind) ?? 0,
    answered: answered.get(kind) ?? 0,
    inTime: inTime.get(kind) ?? 0,
  }))
  const rated = sumOf(faces)
  const score: CaseScore = {
    ...{ year, said: sumOf(said), answered: sumOf(answered), inTime: sumOf(inTime), open: openCount, late },
    ...(rated >= SMALLEST_GROUP && { rated: { count: rated, good: faces.get('good') ?? 0 } }),
    ...(oldestAt !== undefined && { oldestAt }),
    kinds: withoutSmall(kinds),
  }
  return done(score)
}

function sumOf(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
