import { anOpening } from '../../testing/anOpening'
import { anEvent, HOUR, NOON } from '../../testing/factories'
import { seeIdle } from './idle'
import { lineDeed } from './lineDeed'

/** Two places that came free, offered to Wang and Zhao; Chen is next. */
async function twoOffers() {
  const event = anEvent({ capacity: 2, offer: { hours: 4, lateHours: 1 } })
  const opening = await anOpening(event)
  for (const name of ['Li', 'Sun', 'Wang', 'Zhao', 'Chen']) await opening.register(name)
  await opening.withdraw('Li')
  await opening.withdraw('Sun')
  const hours = async () => ((await seeIdle(opening.store, event, opening.time.now)).idleMs ?? 0) / HOUR
  return { ...opening, hours }
}

test('the hours for which places wait for an answer are counted, whether it comes or not', async () => {
  const { hours, answer, time, store } = await twoOffers()
  expect(await hours()).toBe(0)
  time.now = NOON + HOUR
  expect(await hours()).toBe(2)
  await answer('Wang', 'accept')
  expect(await hours()).toBe(2)
  time.now = NOON + 4 * HOUR
  expect(await hours()).toBe(5)
  await lineDeed.run({ store, clock: () => time.now } as never, 'cup')
  // The place of Zhao went on to Chen, who has only just been asked.
  expect(await hours()).toBe(5)
  time.now += HOUR / 2
  expect(await hours()).toBe(5.5)
})

test.each([
  ['gives it away', 'withdraw'],
  ['would rather wait', 'wait'],
])('the hours of somebody who %s count too', async (_what, how) => {
  const { hours, answer, withdraw, time } = await twoOffers()
  time.now = NOON + HOUR
  await (how === 'wait' ? answer('Wang', 'wait') : withdraw('Wang'))
  expect(await hours()).toBe(2)
})

test('nothing is told of an event in which nobody is asked', async () => {
  const event = anEvent({ capacity: 1 })
  const { store } = await anOpening(event)
  expect(await seeIdle(store, event, NOON)).toEqual({})
})
