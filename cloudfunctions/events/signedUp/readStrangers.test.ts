import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anEvent, anOfficer, aSealing, asking } from '../../testing/factories'
import { chairOf } from '../../testing/places/aLunchBreak'
import { readStrangers } from './readStrangers'

const friend = { id: 'with', label: '和谁同组', kind: 'colleague' as const, required: false }

/** Li, who names somebody; and the list of the event as somebody reads it. */
async function aList(name: string, unionId = 'street') {
  const room = await anOpening(anEvent({ capacity: 5, unionId, questions: [friend] }))
  await room.store.members.addMany([
    aMember('Hao', { id: 'm-Hao' }),
    aMember('Qiu', { id: 'm-Qiu', enterpriseId: 'elsewhere' }),
    aMember('Tan', { id: 'm-Tan', standing: 'left' }),
  ])
  await room.register('Li', room.store, { with: name })
  const read = async (by = anOfficer()) => {
    const list = await atTheDoor('events.registrations', { eventId: 'cup' }, asking(room.store, by, room.time.now))
    return answered(list).items[0]?.strangers
  }
  return { ...room, read }
}

test.each([
  ['Hao', undefined],
  ['Nobody', ['with']],
  ['Qiu', ['with']],
  ['Tan', ['with']],
  ['', undefined],
])('a colleague by the name of “%s” is known by the roster of the same enterprise', async (name, strangers) => {
  const { read } = await aList(name)
  expect(await read()).toEqual(strangers)
})

test('whoever may not read the answer is told nothing, and a form without such a question reads nothing', async () => {
  const { read, store } = await aList('Nobody', 'elsewhere-union')
  expect(await read(chairOf('elsewhere-union'))).toBeUndefined()
  const rows = await store.registrations.listAll()
  const nowhere = { members: {} as typeof store.members }
  const strangersOf = await readStrangers(nowhere, aSealing, anEvent(), { rows, mayRead: () => true })
  expect(rows.map(strangersOf)).toEqual([[]])
})
