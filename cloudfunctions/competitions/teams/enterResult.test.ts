import { answered } from '../../testing/answered'
import { aTeamHall, FOR_FIRST, FOR_SECOND } from '../../testing/competitions/aTeamHall'
import { aPerson } from '../../testing/factories'
import { leaveCompetitions } from '../leaveCompetitions'
import { ownCompetitions } from '../ownCompetitions'

async function anOpenMatch(...rules: Parameters<typeof aTeamHall> extends [unknown, ...infer Rest] ? Rest : never) {
  const hall = await aTeamHall(['An', 'Bai', 'Cao', 'Du'], ...rules)
  const [match] = await hall.matches()
  if (!match) throw new Error('No match.')
  const [one, other] = [await hall.captainOf(match, 'first'), await hall.captainOf(match, 'second')]
  const open = async () => {
    const places = rules[0]?.order === 'boards' ? [1, 2, 3, 4] : [1, 2, 3]
    answered(await hall.handIn(match.id, one, places))
    answered(await hall.handIn(match.id, other, places))
  }
  return { ...hall, match, id: match.id, one, other, open }
}

test('three rubbers won end the match, and no fourth is taken', async () => {
  const { enter, see, view, id, open, match } = await anOpenMatch()
  await open()
  answered(await enter(id, 1, FOR_FIRST))
  answered(await enter(id, 2, FOR_FIRST))
  expect(answered(await enter(id, 3, FOR_FIRST))).toEqual({ score: { first: 3, second: 0 }, isOver: true })
  expect(await enter(id, 4, FOR_FIRST)).toMatchObject({ reason: 'rubber_not_next' })
  const { state, result, rubbers } = await see(id)
  expect({ state, result }).toEqual({ state: 'final', result: '1-0' })
  expect(rubbers.filter(({ needless }) => needless)).toHaveLength(2)
  const [group] = (await view()).groups
  expect(group?.rows[0]).toMatchObject({ no: match.first, matchPoints: 2, won: 1, games: { won: 3, lost: 0 } })
})

test('nothing is entered while line-ups are sealed, and nothing out of order', async () => {
  const { enter, id, open, one, handIn } = await anOpenMatch()
  answered(await handIn(id, one, [1, 2, 3]))
  expect(await enter(id, 1, FOR_FIRST)).toMatchObject({ reason: 'lineups_sealed' })
  await open()
  expect(await enter(id, 2, FOR_FIRST)).toMatchObject({ reason: 'rubber_not_next' })
})

test('a correction needs a reason, everybody reads it, and the match goes on where it is open again', async () => {
  const { enter, see, view, id, open } = await anOpenMatch()
  await open()
  for (const no of [1, 2, 3]) answered(await enter(id, no, FOR_FIRST))
  expect(await enter(id, 2, FOR_SECOND)).toMatchObject({ reason: 'rubber_bare' })
  expect(answered(await enter(id, 2, FOR_SECOND, '记分单写反了'))).toEqual({
    ...{ score: { first: 2, second: 1 }, isOver: false },
  })
  const { state, changes } = await see(id)
  expect(state).toBe('open')
  expect(changes).toMatchObject([{ did: 'corrected', no: 2, why: '记分单写反了', by: 'Lin', from: { result: '1-0' } }])
  expect((await view()).groups[0]?.finished).toBe(0)
})

test('what was played after the end that a correction brings counts no more, and is told', async () => {
  const { enter, see, id, open } = await anOpenMatch()
  await open()
  answered(await enter(id, 1, FOR_FIRST))
  answered(await enter(id, 2, FOR_SECOND))
  answered(await enter(id, 3, FOR_FIRST))
  answered(await enter(id, 4, FOR_SECOND))
  answered(await enter(id, 5, FOR_FIRST))
  expect(answered(await enter(id, 2, FOR_FIRST, '记分单'))).toEqual({ score: { first: 3, second: 0 }, isOver: true })
  expect((await see(id)).changes.map(({ did, no }) => `${did} ${no}`)).toEqual([
    'corrected 2',
    'dropped 4',
    'dropped 5',
  ])
})

test('boards are all played, in any order, and a draw of the match counts for both', async () => {
  const { board, see, view, id, open, match } = await anOpenMatch({ order: 'boards', boards: 4 })
  await open()
  answered(await board(id, 4, '1/2'))
  answered(await board(id, 1, '1-0'))
  answered(await board(id, 2, '0-1'))
  expect(answered(await board(id, 3, '1/2'))).toEqual({ score: { first: 4, second: 4 }, isOver: true })
  const { result, rubbers } = await see(id)
  expect(result).toBe('1/2')
  expect(rubbers.map(({ red }) => red)).toEqual(['first', 'second', 'first', 'second'])
  const rows = (await view()).groups[0]?.rows ?? []
  expect(rows.filter(({ no }) => [match.first, match.second].includes(no))).toMatchObject([
    { matchPoints: 1, drawn: 1, lost: 0, games: { won: 4, lost: 4 } },
    { matchPoints: 1, drawn: 1, lost: 0, games: { won: 4, lost: 4 } },
  ])
})

test('who leaves for good is a number on the roster, and a team is no longer named after them', async () => {
  const { store, see, id, open, one } = await anOpenMatch()
  await open()
  expect(await ownCompetitions.count?.({ store, person: aPerson(`${one}2`) } as never)).toBe(1)
  await leaveCompetitions.forGood?.(store, aPerson(`${one}2`))
  expect(await ownCompetitions.count?.({ store, person: aPerson(`${one}2`) } as never)).toBe(0)
  expect((await see(id)).rubbers[1]?.first).toEqual(['队员 2'])
  await leaveCompetitions.forGood?.(store, aPerson(one))
  expect((await see(id)).first.name).toMatch(/^第 \d 队$/)
  expect(JSON.stringify(await see(id))).not.toContain(`${one}"`)
})

test('a team that does not come loses every rubber, whether line-ups are in or not, and a rubber entered later undoes it', async () => {
  const { forfeit, enter, see, view, id, open, match } = await anOpenMatch()
  await open()
  answered(await enter(id, 1, FOR_FIRST))
  answered(await forfeit(id, '0-1f'))
  const { result, score } = await see(id)
  expect({ result, score }).toEqual({ result: '0-1f', score: { first: 1, second: 0 } })
  const rowOf = async (no: number) => (await view()).groups[0]?.rows.find((row) => row.no === no)
  expect(await rowOf(match.second)).toMatchObject({ matchPoints: 2, won: 1 })
  expect(await rowOf(match.first)).toMatchObject({ matchPoints: 0, lost: 1 })
  expect(await enter(id, 2, FOR_FIRST)).toMatchObject({ reason: 'rubber_bare' })
  answered(await enter(id, 2, FOR_FIRST, '迟到但补打'))
  const { state, ...after } = await see(id)
  expect({ state, result: after.result, score: after.score }).toEqual({
    ...{ state: 'open', result: undefined, score: { first: 2, second: 0 } },
  })
})

test('a match between teams is neither decided nor reported as one of two', async () => {
  const { decide, id } = await anOpenMatch()
  expect(await decide(id, '1-0', FOR_FIRST)).toMatchObject({ reason: 'score_impossible' })
})
