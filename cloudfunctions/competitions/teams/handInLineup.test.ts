import { answered } from '../../testing/answered'
import { aTeamHall, FOR_FIRST } from '../../testing/competitions/aTeamHall'
import { HOUR, NOON } from '../../testing/factories'

async function aMatch() {
  const hall = await aTeamHall(['An', 'Bai', 'Cao', 'Du'])
  const [match] = await hall.matches()
  if (!match) throw new Error('No match.')
  const [one, other] = [await hall.captainOf(match, 'first'), await hall.captainOf(match, 'second')]
  return { ...hall, id: match.id, match, one, other }
}

test('four teams meet each other once, led by their captains', async () => {
  const hall = await aTeamHall(['An', 'Bai', 'Cao', 'Du'])
  expect(await hall.matches()).toHaveLength(6)
  const entrant = await hall.entrantOf(1)
  expect(entrant.team?.roster.map(({ name }) => name)[0]).toBe(entrant.name.replace('队', ''))
  expect(entrant.people).toHaveLength(4)
})

test('captains are called with the time by which their line-up is to be in', async () => {
  const { store } = await aTeamHall(['An', 'Bai'])
  const calls = await store.messages.listAll({ where: { kind: 'match_called' } })
  expect(calls.map(({ personId }) => personId).sort()).toEqual(['p-An', 'p-Bai'])
  expect(calls[0]?.text).toMatch(/出场名单请在 \d+:\d\d 前交。$/)
})

test('two captains hand in, and both line-ups are open in one step', async () => {
  const { handIn, see, store, id, one, other } = await aMatch()
  expect(answered(await handIn(id, one, [3, 1, 2]))).toEqual({ isOpen: false })
  const sealed = await see(id, other)
  expect(sealed.first.handedAt).toBe(NOON)
  expect(sealed.rubbers).toEqual([])
  expect(answered(await handIn(id, other, [1, 2, 4]))).toEqual({ isOpen: true })
  const { openedAt, rubbers } = await see(id)
  expect(openedAt).toBe(NOON)
  expect(rubbers.map(({ first, second }) => [...first, ...second].join('-'))).toEqual([
    `${one}3-${other}`,
    `${one}-${other}2`,
    `${one}2-${other}4`,
    `${one}3-${other}2`,
    `${one}-${other}`,
  ])
  expect((await store.matches.get(id)).rev).toBe(2)
})

test('a captain changes it until the other has handed in too, and a repeat changes nothing', async () => {
  const { handIn, see, store, id, one, other } = await aMatch()
  answered(await handIn(id, one, [1, 2, 3]))
  answered(await handIn(id, one, [2, 1, 3]))
  answered(await handIn(id, one, [2, 1, 3]))
  expect((await store.matches.get(id)).rev).toBe(2)
  answered(await handIn(id, other, [1, 2, 3]))
  expect(answered(await handIn(id, one, [2, 1, 3]))).toEqual({ isOpen: true })
  expect(await handIn(id, one, [1, 2, 3])).toMatchObject({ reason: 'lineups_open' })
  expect((await see(id)).rubbers[0]?.first).toEqual([`${one}2`])
})

test('both at once: one of them opens, and neither is lost', async () => {
  const { handIn, see, id, one, other } = await aMatch()
  const both = await Promise.all([handIn(id, one, [1, 2, 3]), handIn(id, other, [4, 3, 2])])
  expect(both.filter((each) => answered(each).isOpen)).not.toEqual([])
  expect((await see(id)).rubbers).toHaveLength(5)
})

test.each([
  ['somebody twice', [1, 1, 2], '同一个人'],
  ['somebody of no team', [1, 2, 9], '不是本队'],
  ['too few', [1, 2], '3 个位置'],
  ['too many', [1, 2, 3, 4], '3 个位置'],
])('a line-up with %s is not taken', async (_what, players, words) => {
  const { handIn, see, id, one } = await aMatch()
  expect(await handIn(id, one, players)).toMatchObject({
    reason: 'lineup_wrong',
    about: expect.stringContaining(words),
  })
  expect((await see(id)).first.handedAt).toBeUndefined()
})

test('doubles are two of the roster, and only where the order has one', async () => {
  const { handIn, id, one } = await aMatch()
  expect(await handIn(id, one, [1, 2, 3], [1, 2])).toMatchObject({ reason: 'lineup_wrong' })
  const corbillon = await aTeamHall(['An', 'Bai'], { order: 'corbillon' })
  const [match] = await corbillon.matches()
  if (!match) throw new Error('No match.')
  const captain = await corbillon.captainOf(match, 'first')
  for (const doubles of [undefined, [1], [2, 2], [1, 9]])
    expect(await corbillon.handIn(match.id, captain, [1, 2], doubles)).toMatchObject({ reason: 'lineup_wrong' })
  answered(await corbillon.handIn(match.id, captain, [1, 2], [2, 3]))
})

test('nobody but the captain hands in', async () => {
  const { handIn, id, one, other } = await aMatch()
  for (const name of [`${one}2`, 'Somebody'])
    expect(await handIn(id, name, [1, 2, 3])).toMatchObject({ reason: 'not_your_team' })
  answered(await handIn(id, other, [1, 2, 3]))
})

test('after the deadline, and not before, what is missing follows the roster and says so', async () => {
  const { handIn, fill, see, match, id, one } = await aMatch()
  answered(await handIn(id, one, [4, 3, 2]))
  const { startsAt = 0 } = match
  expect(await fill(id, startsAt - HOUR)).toMatchObject({ reason: 'lineups_wait' })
  answered(await fill(id, startsAt - 9 * 60_000))
  answered(await fill(id, startsAt))
  const { first, second, rubbers } = await see(id)
  expect(first.filledBy).toBeUndefined()
  expect(second.filledBy).toBe('Lin')
  expect(rubbers[0]?.first).toEqual([`${one}4`])
  expect(await handIn(id, one, [1, 2, 3])).toMatchObject({ reason: 'lineups_open' })
})

test('a team too small for the order is not filled', async () => {
  const hall = await aTeamHall(['An', 'Bai'], { order: 'boards', boards: 5 })
  const [match] = await hall.matches()
  expect(await hall.fill(match?.id ?? '', match?.startsAt ?? 0)).toMatchObject({ reason: 'roster_short' })
})

test('a round whose line-ups are in is taken back, one whose rubbers have begun is not', async () => {
  const { handIn, enter, takeBack, id, one, other } = await aMatch()
  answered(await handIn(id, one, [1, 2, 3]))
  answered(await handIn(id, other, [1, 2, 3]))
  answered(await enter(id, 1, FOR_FIRST))
  expect(await takeBack()).toMatchObject({ reason: 'round_begun' })
  const fresh = await aMatch()
  answered(await fresh.handIn(fresh.id, fresh.one, [1, 2, 3]))
  answered(await fresh.takeBack())
})

test('whoever joins the team later comes to the end of its roster', async () => {
  const { store, enterTeams, entrantOf } = await aMatch()
  const { team } = await entrantOf(1)
  const [mate] = await store.registrations.listAll({ where: { eventId: 'cup' } })
  if (!mate || !team) throw new Error('Nobody.')
  await store.registrations.add({
    ...mate,
    id: 'cup:m-New',
    memberId: 'm-New',
    personId: 'p-New',
    name: 'New',
    team: team.key,
  })
  answered(await enterTeams())
  expect((await entrantOf(1)).team?.roster.at(-1)).toMatchObject({ no: 5, name: 'New' })
})
