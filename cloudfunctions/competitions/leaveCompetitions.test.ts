import { answered } from '../testing/answered'
import { aHall } from '../testing/competitions/aHall'
import { aPerson } from '../testing/factories'
import { leaveCompetitions } from './leaveCompetitions'
import { ownCompetitions } from './ownCompetitions'

test('whoever leaves for good is a number in what was played, and is called no more', async () => {
  const hall = await aHall(['An', 'Bai', 'Cao', 'Du'])
  const own = () => ownCompetitions.count?.({ store: hall.store, person: aPerson('Bai') } as never)
  await hall.playRound(1)
  expect(await own()).toBe(1)
  const no = await hall.numberOf('Bai')
  await leaveCompetitions.forGood?.(hall.store, aPerson('Bai'))
  expect(await own()).toBe(0)
  const { rows } = await hall.standings()
  expect(rows.find((row) => row.no === no)).toMatchObject({ name: `选手 ${no}` })
  expect(JSON.stringify(rows)).not.toContain('Bai')
  answered(await hall.pair(2))
  answered(await hall.publish(2))
  const calls = await hall.store.messages.listAll({ where: { kind: 'match_called' } })
  expect(calls.filter(({ title }) => title.startsWith('第 2 轮'))).toHaveLength(3)
})
