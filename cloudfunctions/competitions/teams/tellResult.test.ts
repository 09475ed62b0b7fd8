import type { GameScore } from '#shared/competitions/tableTennis/score'
import type { TeamRules } from '#shared/competitions/teams/teamRules'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aTeamHall, FOR_FIRST, FOR_SECOND, TEAMS } from '../../testing/competitions/aTeamHall'
import { aPerson, asking } from '../../testing/factories'

/** A match whose line-ups are open; A, B and C of a team are its captain and the next two. */
async function anOpenMatch(rules?: TeamRules) {
  const hall = await aTeamHall(['An', 'Bai'], rules)
  const [match] = await hall.matches()
  if (!match) throw new Error('No match.')
  const [one, other] = [await hall.captainOf(match, 'first'), await hall.captainOf(match, 'second')]
  const places = rules?.order === 'boards' ? [1, 2] : [1, 2, 3]
  for (const captain of [one, other]) answered(await hall.handIn(match.id, captain, places))
  const tell = (name: string, no: number, games: GameScore[] = FOR_FIRST) =>
    atTheDoor(
      'competitions.tellRubber',
      { matchId: match.id, no, games, result: games === FOR_FIRST ? '1-0' : '0-1' },
      asking(hall.store, aPerson(name))
    )
  const board = (name: string, no: number, result: '1-0' | '1/2' | '0-1') =>
    atTheDoor('competitions.tellRubber', { matchId: match.id, no, result }, asking(hall.store, aPerson(name)))
  const row = async () => {
    const desk = answered(await atTheDoor('competitions.judge', { competitionId: TEAMS }, hall.desk()))
    return desk.rows[0]
  }
  return { ...hall, id: match.id, one, other, tell, tellBoard: board, row }
}

test('a rubber counts once both sides tell the same, whoever was first, and the match ends with the third', async () => {
  const { tell, see, id, one, other, store } = await anOpenMatch()
  expect(answered(await tell(one, 1))).toEqual({ isEntered: false })
  expect((await see(id)).score).toEqual({ first: 0, second: 0 })
  expect(answered(await tell(other, 1))).toEqual({ isEntered: true })
  expect((await see(id)).score).toEqual({ first: 1, second: 0 })
  for (const no of [2, 3]) for (const name of [other, one]) answered(await tell(name, no))
  expect(await see(id)).toMatchObject({ state: 'final', result: '1-0', score: { first: 3, second: 0 }, changes: [] })
  const { rev } = await store.matches.get(id)
  expect(answered(await tell(one, 3))).toEqual({ isEntered: true })
  expect((await store.matches.get(id)).rev).toBe(rev)
})

test('whoever plays the rubber tells it, and the captain; nobody else of the team, nobody of another', async () => {
  const { tell, see, id, one, other } = await anOpenMatch()
  expect(await tell(`${one}2`, 1)).toMatchObject({ reason: 'not_your_rubber' })
  expect(await tell('Somebody', 1)).toMatchObject({ reason: 'not_your_rubber' })
  expect((await see(id, `${other}2`)).tells).toBeUndefined()
  answered(await tell(one, 1))
  answered(await tell(other, 1))
  expect((await see(id, `${other}2`)).tells).toEqual({ side: 'second', nos: [2] })
  answered(await tell(`${other}2`, 2))
  expect((await see(id)).rubbers[1]?.told).toBeUndefined()
  expect((await see(id, one)).rubbers[1]?.told).toMatchObject({ second: { result: '1-0' } })
})

test('two who differ wait for the judge, may still agree, and the judge needs a reason against either', async () => {
  const { tell, enter, see, row, id, one, other, view, store } = await anOpenMatch()
  const waiting = () => store.tasks.count({ kind: 'disputes', subject: id })
  answered(await tell(one, 1))
  answered(await tell(other, 1, FOR_SECOND))
  expect((await row())?.state).toBe('disputed')
  expect((await view()).matches[0]?.state).toBe('disputed')
  expect(await waiting()).toBe(1)
  expect(await enter(id, 1, FOR_FIRST)).toMatchObject({ reason: 'rubber_bare' })
  answered(await tell(other, 1))
  expect((await row())?.state).toBe('open')
  expect(await waiting()).toBe(0)
  answered(await tell(one, 2))
  expect(await enter(id, 2, FOR_SECOND)).toMatchObject({ reason: 'rubber_bare' })
  answered(await enter(id, 2, FOR_SECOND, '记分单'))
  expect(await tell(other, 2)).toMatchObject({ reason: 'rubber_entered' })
  expect((await see(id)).score).toEqual({ first: 1, second: 1 })
})

test('rubbers are told in their order, possible scores only, and none of a round that is out no more', async () => {
  const { tell, takeBack, one } = await anOpenMatch()
  expect(await tell(one, 2)).toMatchObject({ reason: 'rubber_not_next' })
  expect(await tell(one, 1, [[11, 10]])).toMatchObject({ reason: 'score_impossible' })
  answered(await tell(one, 1))
  expect(await takeBack()).toMatchObject({ reason: 'round_begun' })
})

test('a judge who enters the rubber in dispute leaves nothing waiting, and another that is in dispute still waits', async () => {
  const { tellBoard, board, row, store, id, one, other } = await anOpenMatch({ order: 'boards', boards: 2 })
  for (const no of [1, 2]) {
    answered(await tellBoard(one, no, '1-0'))
    answered(await tellBoard(other, no, '0-1'))
  }
  answered(await board(id, 1, '1-0', '记分单'))
  expect((await row())?.state).toBe('disputed')
  answered(await board(id, 2, '0-1', '记分单'))
  expect((await store.matches.get(id)).state).toBe('final')
  expect(await store.tasks.count({ kind: 'disputes', subject: id })).toBe(0)
})

test('boards are told in any order, as each of the two has seen it', async () => {
  const { tellBoard, see, id, one, other } = await anOpenMatch({ order: 'boards', boards: 2 })
  answered(await tellBoard(`${other}2`, 2, '1/2'))
  answered(await tellBoard(`${one}2`, 2, '1/2'))
  answered(await tellBoard(one, 1, '0-1'))
  answered(await tellBoard(other, 1, '0-1'))
  expect(await see(id)).toMatchObject({ state: 'final', result: '0-1', score: { first: 1, second: 3 } })
})

test('both at once: one of them enters it, and it counts once', async () => {
  const { tell, see, store, id, one, other } = await anOpenMatch()
  const both = await Promise.all([tell(one, 1), tell(other, 1), tell(one, 1)])
  expect(both.filter((each) => answered(each).isEntered)).not.toEqual([])
  expect((await see(id)).score).toEqual({ first: 1, second: 0 })
  expect((await store.matches.get(id)).play?.history).toHaveLength(1)
})

test('nobody tells anything before line-ups are open', async () => {
  const hall = await aTeamHall(['An', 'Bai'])
  const [match] = await hall.matches()
  const told = { matchId: match?.id ?? '', no: 1, result: '1-0' as const, games: FOR_FIRST }
  expect(await atTheDoor('competitions.tellRubber', told, asking(hall.store, aPerson('An')))).toMatchObject({
    reason: 'lineups_sealed',
  })
})
