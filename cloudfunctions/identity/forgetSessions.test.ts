import { runClearing } from '#server/retention/clearing'
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

  await runClearing({ store, clock: () => NOON + HOUR - 1 }, forgetSessions)
  expect(await devices()).toEqual(['短的', '长的'])
  await runClearing({ store, clock: () => NOON + HOUR }, forgetSessions)
  expect(await devices()).toEqual(['长的'])
})
