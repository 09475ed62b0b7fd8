import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aTeamHall, TEAMS } from '../../testing/competitions/aTeamHall'
import { byStages } from '../../testing/competitions/ofSwiss'

async function aMatch() {
  const hall = await aTeamHall(['An', 'Bai'])
  const [match] = await hall.matches()
  if (!match) throw new Error('No match.')
  const [one, other] = [await hall.captainOf(match, 'first'), await hall.captainOf(match, 'second')]
  const leaves = (name: string) => hall.store.registrations.change({ _id: `cup:m-${name}` }, { status: 'withdrawn' })
  const board = async () =>
    byStages(answered(await atTheDoor('competitions.open', { competitionId: TEAMS }, hall.desk())))
  return { ...hall, match, id: match.id, one, other, leaves, board }
}

test('whoever has left the team in the event is in no line-up, neither handed in nor filled', async () => {
  const { handIn, fill, see, leaves, match, id, one, other } = await aMatch()
  await leaves(`${one}2`)
  expect(await handIn(id, one, [1, 2, 3])).toMatchObject({ reason: 'lineup_wrong' })
  expect((await see(id, one)).mine?.roster.map(({ no }) => no)).toEqual([1, 3, 4])
  answered(await handIn(id, one, [1, 3, 4]))
  await leaves(`${other}3`)
  answered(await fill(id, match.startsAt ?? 0))
  expect((await see(id)).rubbers[0]?.second).toEqual([other])
  expect((await see(id)).rubbers[4]?.second).toEqual([other])
  expect((await see(id)).rubbers[2]?.second).toEqual([`${other}4`])
})

test('a captain whose sealed line-up names somebody who left is asked for another one', async () => {
  const { handIn, see, leaves, id, one } = await aMatch()
  answered(await handIn(id, one, [1, 2, 3]))
  expect((await see(id, one)).mine?.gone).toBeUndefined()
  await leaves(`${one}2`)
  expect((await see(id, one)).mine?.gone).toEqual([`${one}2`])
})

test('somebody who has gone over to another team plays for the first no more', async () => {
  const { store, handIn, entrantOf, match, id, one } = await aMatch()
  const key = (await entrantOf(match.second)).team?.key ?? ''
  await store.registrations.change({ _id: `cup:m-${one}2` }, { team: key })
  expect(await handIn(id, one, [1, 2, 3])).toMatchObject({ reason: 'lineup_wrong' })
})

test('the desk lists every roster, with who has left, and warns of a team that is too small by now', async () => {
  const { board, leaves, match, one } = await aMatch()
  const rosterAt = async () => (await board()).entrants.find(({ no }) => no === match.first)?.roster
  expect((await rosterAt())?.map(({ name }) => name)).toEqual([one, `${one}2`, `${one}3`, `${one}4`])
  expect((await board()).warnings.join()).not.toContain('排不满')
  await leaves(`${one}2`)
  await leaves(`${one}4`)
  expect((await rosterAt())?.filter(({ gone }) => gone).map(({ no }) => no)).toEqual([2, 4])
  expect((await board()).warnings.join()).toContain(`${one}队只有 2 人，排不满 3 个位置`)
})

test('a new captain takes the name of the team along, unless it has one of its own', async () => {
  const { store, enterTeams, entrantOf, match, one } = await aMatch()
  const before = await entrantOf(match.first)
  const key = before.team?.key ?? ''
  const lead = async (member: string) => {
    await store.places.change({ _id: 'cup' }, { [`turns.${key}.team.captain`]: member })
    answered(await enterTeams())
    return (await entrantOf(match.first)).name
  }
  expect(await lead(`m-${one}2`)).toBe(`${one}2队`)
  await store.entrants.change({ _id: before.id }, { name: '面馆先锋' })
  expect(await lead(`m-${one}3`)).toBe('面馆先锋')
})
