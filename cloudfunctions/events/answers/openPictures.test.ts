import type { Question } from '#shared/events/form/question'
import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, aPerson, asking, eventInput, NOON } from '../../testing/factories'

const idOf = (letter: string) => `cloud://env/pictures/${letter.repeat(40)}.jpg`
const [RED, BLUE] = [idOf('a'), idOf('b')]
const shirt: Question = {
  ...{ id: 'shirt', label: '选一款', kind: 'picture', required: true },
  ...{ options: ['红', '蓝'], pictures: [RED, BLUE] },
}

async function aShop() {
  const full = await aFullStore({ events: [anEvent({ questions: [shirt] })] })
  const { store } = full
  const kept = { kind: 'picture' as const, name: 'a.jpg', bytes: 9, keptBy: 'p-Lin', keptAt: NOON }
  await store.files.add({ ...kept, id: 'a'.repeat(40), fileId: RED, check: { state: 'asked', traceId: 't', at: NOON } })
  await store.files.add({ ...kept, id: 'b'.repeat(40), fileId: BLUE })
  await store.mediaChecks.add({ id: 't', at: NOON, suggest: 'pass' } as never)
  const files = { addressesOf: async (ids: string[]) => new Map(ids.map((id) => [id, `https://files/${id}`])) } as never
  const see = async (person = aPerson('Li')) =>
    answered(await atTheDoor('events.get', { eventId: 'cup' }, { ...asking(store, person), files })).pictures
  return { store, see }
}

test('a picture is seen once WeChat has let it through, and before that by who runs the event alone', async () => {
  const { see } = await aShop()
  expect(Object.keys((await see()) ?? {})).toEqual([RED])
  expect(Object.keys((await see(anOfficer())) ?? {})).toEqual([RED, BLUE])
})

test('WeChat is asked about the pictures of a form as soon as it is written', async () => {
  const { store } = await aShop()
  const asked = eventInput({ questions: [shirt], newKey: '0123456789abcdef' })
  answered(await atTheDoor('events.write', asked, asking(store, anOfficer())))
  expect(await store.files.get('b'.repeat(40))).toMatchObject({ check: { state: 'due' } })
})
