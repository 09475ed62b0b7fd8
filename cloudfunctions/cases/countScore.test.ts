import { dayStart } from '#shared/beijingTime'
import type { Case } from '#shared/cases/case'
import { aCase } from '#shared/testing/aCase'
import { answered } from '../testing/answered'
import { aFullStore } from '../testing/aStore'
import { aPerson, asking, DAY, NOON } from '../testing/factories'
import { readScore } from './countScore'

async function aBoard(rows: Partial<Case>[]) {
  const { store, queries } = await aFullStore()
  await store.unions.add({
    ...{ id: 'union-a', name: '甲工会', kind: 'enterprise', chair: '', officer: '', enterprises: 1, members: 30 },
    ...{ grams: [], pageKey: 'a' },
  })
  await store.cases.addMany(rows.map((row, index) => aCase({ id: `c${index}`, pageKey: `${index}`, ...row })))
  const before = queries()
  const score = answered(await readScore({}, asking(store, aPerson('Li'), NOON + 30 * DAY)))
  const asked = queries() - before
  const later = async (ms: number) =>
    answered(await readScore({}, asking(store, aPerson('Li'), NOON + 30 * DAY + ms))).said
  return { store, score, asked, later }
}

const many = (count: number, row: Partial<Case>) => Array.from({ length: count }, () => row)
const DONE = { state: 'rated', shelf: 'done', answeredAt: NOON, inTime: true, face: 'good' } as const

describe('the board that everybody reads', () => {
  test('counts what was said and answered this year, what is open and since when', async () => {
    const { score, asked } = await aBoard([
      ...many(6, { ...DONE, kind: 'suggestion' }),
      ...many(5, { ...DONE, kind: 'question', inTime: false, face: 'bad' }),
      ...many(2, { kind: 'suggestion', at: NOON - DAY }),
      { ...DONE, at: NOON - 400 * DAY },
    ])
    expect(score).toMatchObject({
      year: 2026,
      said: 13,
      answered: 11,
      inTime: 6,
      open: 2,
      late: 2,
      oldestAt: dayStart(NOON - DAY),
    })
    expect(score.rated).toEqual({ count: 11, good: 6 })
    expect(score.kinds).toEqual([
      {
        ...{ kind: 'suggestion', said: 8, answered: 6, inTime: 6, rated: { count: 6, good: 6 } },
        oldestAt: dayStart(NOON - DAY),
      },
      { kind: 'question', said: 5, answered: 5, inTime: 0, rated: { count: 5, good: 0 } },
    ])
    expect(asked).toBeLessThanOrEqual(8)
  })

  test('counts by union, and tells nothing of one that few have used, nor what would tell it', async () => {
    const { score } = await aBoard([
      ...many(7, { ...DONE, unionId: 'union-a' }),
      ...many(6, { ...DONE, unionId: 'union-b' }),
      ...many(5, { unionId: 'union-c' }),
      ...many(2, { ...DONE, unionId: 'union-d' }),
    ])
    // Of union-d nobody may know, and 20 − 7 − 6 − 5 would tell: so union-c goes too, and the faces of union-b.
    expect(score.unions.map(({ unionId, said, rated }) => [unionId, said, rated?.count])).toEqual([
      ['union-a', 7, 7],
      ['union-b', 6, undefined],
    ])
    expect(score.unions[0]).toMatchObject({ unionName: '甲工会', answered: 7, inTime: 7 })
    expect(JSON.stringify(score)).not.toMatch(/union-c|union-d/)
  })

  test('tells nothing of a kind that few have used, nor of faces that few have chosen', async () => {
    const { score } = await aBoard([...many(6, { kind: 'suggestion' }), { ...DONE, kind: 'complaint' }])
    expect([score.kinds, score.rated]).toEqual([[], undefined])
  })

  test('is counted once a minute, however many ask', async () => {
    const { store, later } = await aBoard(many(6, {}))
    await store.cases.add(aCase({ id: 'another' }))
    expect([await later(59_000), await later(60_000)]).toEqual([6, 7])
  })

  test('is there before anybody has said anything', async () => {
    expect((await aBoard([])).score).toEqual({
      year: 2026,
      said: 0,
      answered: 0,
      inTime: 0,
      open: 0,
      late: 0,
      kinds: [],
      unions: [],
    })
  })
})
