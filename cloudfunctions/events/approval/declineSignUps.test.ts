import { refused } from '#shared/result'
import { atTheDoor } from '../../testing/atTheDoor'
import { anOfficer, asking } from '../../testing/factories'
import { anApproval } from '../../testing/places/anApproval'
import { cancelEvent } from '../changes/cancelEvent'

type Room = Awaited<ReturnType<typeof anApproval>>

const CALLED_OFF = async ({ store, time }: Room) => {
  await cancelEvent({ eventId: 'cup', reason: '下雨' }, asking(store, anOfficer(), time.now))
}
const BEGUN = async ({ store, time }: Room) => {
  time.now = (await store.events.get('cup')).startsAt
}

test.each([
  ['called off', 'cancelled', CALLED_OFF],
  ['begun', 'begun_approval', BEGUN],
] as const)(
  'in an event that has been %s nobody is let through or sent back, and nobody hears of it',
  async (_how, reason, end) => {
    const room = await anApproval('organiser')
    const { store, time } = room
    for (const name of ['Li', 'Wang', 'Zhao']) await room.register(name)
    await room.ofEvent.approve(['Zhao'])
    await end(room)
    const whom = (...names: string[]) => ({ eventId: 'cup', memberIds: names.map((name) => `m-${name}`) })
    const by = asking(store, anOfficer(), time.now)
    expect(await atTheDoor('events.approve', whom('Li'), by)).toEqual(refused(reason))
    expect(await atTheDoor('events.decline', { ...whom('Wang'), word: '晚了' }, by)).toEqual(refused(reason))
    expect(await room.place('Wang')).toMatchObject({ status: 'confirmed' })
    expect(await store.messages.count({ kind: 'place_approved' })).toBe(1)
    expect(await store.messages.count({ kind: 'place_removed' })).toBe(0)
    // Whoever asks again after a lost answer hears what became of it.
    expect(await atTheDoor('events.approve', whom('Zhao'), by)).toMatchObject({ ok: true })
  }
)

test('an event that is called off between the look and the step sends nobody back', async () => {
  const { register, ofEvent, store, place } = await anApproval('organiser')
  await register('Li')
  const { change } = store.places
  const called = jest.spyOn(store.places, 'change').mockImplementationOnce(async (...given) => {
    await change({ _id: 'cup' }, { status: 'cancelled' })
    return change(...given)
  })
  await ofEvent.decline(['Li'], '晚了')
  called.mockRestore()
  expect(await place('Li')).toMatchObject({ status: 'confirmed' })
  expect(await store.messages.count({ kind: 'place_removed' })).toBe(0)
})

test.each(['yes', 'no'])(
  'of a yes and a no at once, the %s first, one has been said, and the book says which',
  async (first) => {
    const { register, ofEvent, store, place } = await anApproval('organiser')
    await register('Li')
    const yes = () => ofEvent.approve(['Li'])
    const no = () => ofEvent.decline(['Li'], '班次排不开', anOfficer('Guo'))
    await Promise.all(first === 'yes' ? [yes(), no()] : [no(), yes()])
    const words = await store.messages.listAll({ where: { personId: 'p-Li' } })
    const kinds = words.map(({ kind }) => kind).filter((kind) => kind !== 'place_taken')
    expect(kinds).toEqual([(await place('Li')) ? 'place_approved' : 'place_removed'])
  }
)
