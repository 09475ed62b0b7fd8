import { countCalls } from '../../testing/agenda/countCalls'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aHall, COMPETITION } from '../../testing/competitions/aHall'
import { aPerson, asking, DAY, NOON } from '../../testing/factories'

async function aRound() {
  const hall = await aHall(['An', 'Bai', 'Cao', 'Du'])
  const coming = async (name: string) =>
    answered(await atTheDoor('competitions.coming', {}, asking(hall.store, aPerson(name))))
  const before = await coming('An')
  answered(await hall.pair(1))
  const drafted = await coming('An')
  answered(await hall.publish(1))
  const [table] = await hall.tables(1)
  if (!table) throw new Error('no table')
  return { ...hall, coming, before, drafted, table }
}

test('whoever is called to a table sees it, with whom they meet, once the round is out and until it has a result', async () => {
  const { coming, before, drafted, table, nameOf, decide, numberOf } = await aRound()
  expect([before, drafted]).toEqual([[], []])
  const [first, second] = [await nameOf(table.first), await nameOf(table.second)]
  expect(await coming(first)).toEqual([
    {
      ...{ id: table.id, competitionId: COMPETITION, round: 1, table: table.table, name: '个人赛', state: 'open' },
      opponent: expect.objectContaining({ no: await numberOf(second), name: second }),
    },
  ])
  expect(await coming(second)).toMatchObject([{ opponent: { name: first } }])
  answered(await decide(table, '1-0'))
  expect(await coming(first)).toEqual([])
})

test('a match that is planned for later says when; one of a round that was taken back is gone', async () => {
  const { coming, table, nameOf, store, takeBack } = await aRound()
  const name = await nameOf(table.first)
  await store.matches.change({ _id: table.id }, { startsAt: NOON + DAY })
  expect(await coming(name)).toMatchObject([{ startsAt: NOON + DAY }])
  answered(await takeBack(1))
  expect(await coming(name)).toEqual([])
})

test('whoever plays in nothing costs one look at the database', async () => {
  const { coming } = await aRound()
  const calls = countCalls()
  expect(await coming('Zhao')).toEqual([])
  expect(calls()).toBe(1)
})
