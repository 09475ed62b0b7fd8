import { dayStart } from '#shared/beijingTime'
import { answered } from '../../testing/answered'
import { aHall } from '../../testing/competitions/aHall'
import { aTableHall } from '../../testing/competitions/aTableHall'

const MINUTE = 60_000

test('the clock of the rules is told to every player', async () => {
  const { own } = await aHall(['An', 'Bai'], { clock: { minutes: 60, seconds: 30 } })
  expect((await own('An'))?.competition.clock).toEqual({ minutes: 60, seconds: 30 })
  const { own: without } = await aHall(['An', 'Bai'], { clock: null })
  expect((await without('An'))?.competition.clock).toBeUndefined()
})

test('the pauses of the rules stay clear of every match that is drawn', async () => {
  const names = ['An', 'Bai', 'Cao', 'Du', 'Fan', 'Gu', 'He', 'Jin']
  const plain = await aTableHall(names)
  answered(await plain.pair(1))
  answered(await plain.publish(1))
  const first = Math.min(...(await plain.matches(1)).map(({ startsAt = 0 }) => startsAt))
  const minute = (first - dayStart(first)) / MINUTE
  // Twenty minutes after the first match has begun: whatever is second in the plan would meet it.
  const pause = { from: minute + 20, until: minute + 80 }
  const hall = await aTableHall(names, { pauses: [pause] })
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  const times = (await hall.matches(1)).map(({ startsAt = 0 }) => (startsAt - dayStart(startsAt)) / MINUTE)
  expect(times).toHaveLength((await plain.matches(1)).length)
  for (const at of times) expect(at + 20 <= pause.from || at >= pause.until).toBe(true)
  expect(Math.max(...times)).toBeGreaterThan(pause.until)
})

test('pauses that end before they begin, or a clock without minutes, are refused and nothing is made', async () => {
  await expect(aTableHall(['An', 'Bai'], { pauses: [{ from: 800, until: 700 }] })).rejects.toThrow()
  await expect(aHall(['An', 'Bai'], { clock: { minutes: 0, seconds: 30 } })).rejects.toThrow()
})
