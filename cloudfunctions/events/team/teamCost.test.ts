import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { aMember, anEvent, aPerson, aSealing, asking, askingMember, NOON } from '../../testing/factories'
import { openForSignUp } from '../places/openForSignUp'
import { registerForEvent } from '../signUp/registerForEvent'
import { joinTeam } from './joinTeam'
import { readTeam } from './readTeam'

/** A team of so many who have come already, and what the database is asked for one more. */
async function costOfJoining(teams: number) {
  const event = anEvent({ capacity: 100, team: { kind: 'team', least: 2, most: 4, hours: 24 } })
  const names = Array.from({ length: teams }, (_, index) => `C${index}`)
  const { store, database } = await aFullStore({ events: [event] })
  for (const name of [...names, 'Li']) await store.members.add(aMember(name))
  await openForSignUp({ store, sealing: aSealing, person: aPerson('Li'), now: NOON }, event)
  for (const name of names) await registerForEvent({ eventId: 'cup', answers: {} }, asking(store, aPerson(name)))
  const { invite } = answered(await readTeam({ eventId: 'cup' }, askingMember(store, 'C0')))
  const asked = { eventId: 'cup', answers: {}, team: invite?.team ?? '', code: invite?.code ?? '' }
  const before = database.counters()
  answered(await joinTeam(asked, asking(store, aPerson('Li'))))
  const { byId, indexed, scans, examined } = database.counters()
  return {
    asked: byId + indexed + scans - before.byId - before.indexed - before.scans,
    examined: examined - before.examined,
    scans: scans - before.scans,
  }
}

test('coming into a team costs the same however many teams there are', async () => {
  const [few, many] = [await costOfJoining(1), await costOfJoining(40)]
  expect(many).toEqual(few)
  expect(few).toEqual({ asked: 7, examined: 7, scans: 0 })
})
