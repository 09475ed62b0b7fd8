import { boundMember } from '#shared/membership/member'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anEvent, anOfficer, aPerson, asking } from '../../testing/factories'

const PAPER = `cloud://env/papers/${'a'.repeat(40)}.pdf`
const GONE = `cloud://env/papers/${'b'.repeat(40)}.pdf`
const takeaways = [
  { name: '讲义', fileId: PAPER, bytes: 2048 },
  { name: '不见了', fileId: GONE, bytes: 9 },
  { name: '照片', url: 'https://photos.example/visit' },
]

async function aVisitOver(over: Parameters<typeof anEvent>[0] = {}) {
  const opening = await anOpening(anEvent({ takeaways, ...over }))
  const { store, time, register } = opening
  await register('Li')
  const files = { addressesOf: async () => new Map([[PAPER, 'https://files.example/a']]) } as never
  const see = async (name: string) => {
    const person = aPerson(name, { member: boundMember(aMember(name)) })
    return answered(await atTheDoor('events.get', { eventId: 'cup' }, { ...asking(store, person, time.now), files }))
  }
  return { store, time, see, files }
}

test('papers and pages are there for who has a place once it has begun, and one that is gone is left out', async () => {
  const { see, time } = await aVisitOver()
  expect(await see('Li')).not.toHaveProperty('documents')
  time.now = anEvent().startsAt
  const { documents, event } = await see('Li')
  expect(documents).toEqual([
    { name: '讲义', url: 'https://files.example/a', bytes: 2048 },
    { name: '照片', url: 'https://photos.example/visit' },
  ])
  expect(event).not.toHaveProperty('takeaways')
})

test('nobody else has them, but for who runs the event, and whoever was invited by name', async () => {
  const { see, time, store, files } = await aVisitOver()
  time.now = anEvent().startsAt
  expect(await see('Wang')).not.toHaveProperty('documents')
  const officer = { ...asking(store, anOfficer(), time.now), files }
  expect(answered(await atTheDoor('events.get', { eventId: 'cup' }, officer)).documents).toHaveLength(2)
  await store.events.change({ _id: 'cup' }, { openTo: { kind: 'invited', memberIds: ['m-Li', 'm-Wang'] } })
  expect((await see('Wang')).documents).toHaveLength(2)
})
