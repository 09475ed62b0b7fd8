import { openSession } from '../server/session'
import { aStore } from '../testing/aStore'
import { anOfficer, HOUR, NOON } from '../testing/factories'
import { forgetSessions } from './forgetSessions'

test('a session that is over leaves no device and no address behind, and no other is touched', async () => {
  const store = await aStore({ people: [anOfficer()] })
  const { id } = anOfficer()
  const open = (device: string, lastsMs: number) =>
    openSession(store, { id }, { now: NOON, device, address: '192.0.2.1', lastsMs })
  await open('短的', HOUR)
  await open('长的', 3 * HOUR)
  const devices = async () => (await store.people.get(id)).sessions.map(({ device }) => device)

  await forgetSessions(store, NOON + HOUR - 1)
  expect(await devices()).toEqual(['短的', '长的'])
  await forgetSessions(store, NOON + HOUR)
  expect(await devices()).toEqual(['长的'])
})
