import { refused } from '#shared/result'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, asking, DAY } from '../../testing/factories'

const { startsAt, endsAt, venue } = anEvent()
const rainPlan = { venue: '一层体育馆', startsAt: startsAt + DAY }

async function aRainyDay(over: Parameters<typeof anEvent>[0] = {}) {
  const opening = await anOpening(anEvent({ rainPlan, capacity: 5, ...over }))
  const { store, time } = opening
  const officer = () => asking(store, anOfficer(), time.now)
  const event = () => store.events.get('cup')
  return {
    ...opening,
    event,
    rain: async (rev?: number) =>
      atTheDoor('events.toRainPlan', { eventId: 'cup', rev: rev ?? (await event()).rev }, officer()),
    board: async () => answered(await atTheDoor('events.open', { eventId: 'cup' }, officer())).move,
  }
}

test('one tap moves the event to its plan, keeps every place and asks everybody', async () => {
  const { register, rain, event, board, standing, store } = await aRainyDay()
  for (const name of ['Li', 'Wang']) await register(name)
  expect(await rain()).toEqual({ ok: true, value: { told: 2 } })
  expect(await event()).toMatchObject({ venue: '一层体育馆', startsAt: startsAt + DAY, endsAt: endsAt + DAY })
  expect((await standing()).holders.sort()).toEqual(['Li', 'Wang'])
  expect(await board()).toMatchObject({ silent: 2, from: { venue, startsAt } })
  expect(await store.pushes.count({ kind: 'event_changed' })).toBe(1)
})

test('a second tap, and the tap after a lost answer, move nothing back and tell nobody twice', async () => {
  const { register, rain, event, store } = await aRainyDay()
  await register('Li')
  const { rev } = await event()
  await Promise.all([rain(rev), rain(rev)])
  expect(await rain(rev)).toEqual({ ok: true, value: { told: 1 } })
  expect((await event()).venue).toBe('一层体育馆')
  expect(await store.pushes.count({ kind: 'event_changed' })).toBe(1)
})

test('the plan is the way back from then on', async () => {
  const { rain, event } = await aRainyDay()
  await rain()
  expect((await event()).rainPlan).toEqual({ venue, startsAt })
  expect(await rain()).toMatchObject({ ok: true })
  expect(await event()).toMatchObject({ venue, startsAt, endsAt, rainPlan })
})

test('is refused without a plan, once its time is over, and where somebody has changed the event meanwhile', async () => {
  const { rain, event, store, time } = await aRainyDay()
  const { rev } = await event()
  await store.events.change({ _id: 'cup' }, { rev: rev + 1 })
  expect(await rain(rev)).toEqual(refused('changed_meanwhile'))
  expect((await event()).venue).toBe(venue)
  time.now = startsAt + DAY
  expect(await rain()).toEqual(refused('rain_plan_late'))
  const plain = await anOpening(anEvent())
  const asked = atTheDoor('events.toRainPlan', { eventId: 'cup', rev: 1 }, asking(plain.store, anOfficer()))
  expect(await asked).toEqual(refused('no_rain_plan'))
})
