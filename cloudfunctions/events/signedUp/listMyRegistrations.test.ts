import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { anEvent, askingMember, DAY, NOON } from '../../testing/factories'
import { listMyRegistrations } from './listMyRegistrations'

const sessions = [3, 5].map((day) => ({ id: `s${day}`, name: `第 ${day} 天`, startsAt: NOON + day * DAY, capacity: 2 }))

test('of an event with sessions a member reads when the own one begins', async () => {
  const { register, store } = await anOpening(anEvent({ capacity: 4, sessions, endsAt: NOON + 6 * DAY }))
  await register('Li', store, {}, 's5')
  await register('Wang', store, {}, 's3')
  const startOf = async (name: string) =>
    answered(await listMyRegistrations({}, askingMember(store, name)))[0]?.event.startsAt
  expect([await startOf('Li'), await startOf('Wang')]).toEqual([NOON + 5 * DAY, NOON + 3 * DAY])
})
