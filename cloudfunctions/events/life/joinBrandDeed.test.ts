import type { Job } from '#server/job'
import type { UnionEvent } from '#shared/events/event'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, asking, eventInput, NOON } from '../../testing/factories'
import { cancelEvent } from '../changes/cancelEvent'
import { joinBrandDeed } from './joinBrandDeed'

const KEY = '0123456789abcdef'

/** The fourth cup in its brand, and an officer who makes the fifth like it. */
async function aBrand() {
  const store = await aStore({ events: [anEvent({ id: 'fourth', title: '第四届明珠杯' })], people: [anOfficer()] })
  await store.brands.add({
    ...{ id: 'pearl', title: '明珠杯', about: '每年一届', state: 'shown', changedBy: 'Lin', changedAt: 0, rev: 1 },
    editions: [{ name: '第四届', year: 2026, eventId: 'fourth' }],
  })
  const officer = () => asking(store, anOfficer(), NOON)
  const make = async (words: Partial<UnionEvent> & { like?: string } = {}) => {
    const input = { ...eventInput({ title: '第五届明珠杯', ...words }), newKey: KEY, like: words.like ?? 'fourth' }
    const { eventId } = answered(await atTheDoor('events.write', input, officer()))
    return eventId
  }
  const publish = async (eventId: string) => answered(await atTheDoor('events.publish', { eventId }, officer()))
  const run = (eventId: string) => joinBrandDeed.run({ store, clock: () => NOON } as Job, eventId)
  const names = async () => (await store.brands.get('pearl')).editions.map(({ name }) => name)
  return { store, make, publish, run, names, officer }
}

test('the next edition of an event in a brand stands there once it is out, and once only', async () => {
  const { make, publish, run, names, store } = await aBrand()
  const eventId = await make()
  await run(eventId)
  expect(await names()).toEqual(['第四届'])
  await publish(eventId)
  expect(await joinBrandDeed.all(store)).toMatchObject([{ subject: eventId }])
  await run(eventId)
  await run(eventId)
  expect(await names()).toEqual(['第四届', '第五届'])
  expect((await store.brands.get('pearl')).editions[1]).toMatchObject({ eventId })
  expect(await joinBrandDeed.all(store)).toEqual([])
  // Officers have the last word.
  await store.brands.change({ _id: 'pearl' }, { editions: [] })
  await run(eventId)
  expect(await names()).toEqual([])
})

test('what is by name, was cancelled meanwhile, or is like an event of no brand joins none', async () => {
  const { make, publish, run, names, store, officer } = await aBrand()
  const eventId = await make()
  await publish(eventId)
  await store.events.change({ _id: eventId }, { openTo: { kind: 'invited', memberIds: ['m-Li'] } })
  await run(eventId)
  expect(await names()).toEqual(['第四届'])
  await store.events.change({ _id: eventId }, { openTo: { kind: 'members' }, like: 'fourth' })
  answered(await cancelEvent({ eventId, reason: '天气不好' }, officer()))
  await run(eventId)
  expect(await names()).toEqual(['第四届'])
})

test('an event that nobody knows is no edition before', async () => {
  const { make, store } = await aBrand()
  expect(await store.events.get(await make({ like: 'nothing' }))).not.toHaveProperty('like')
})
