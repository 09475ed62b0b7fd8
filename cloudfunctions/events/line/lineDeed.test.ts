import type { Store } from '#server/store'
import { anOpening } from '../../testing/anOpening'
import { anEvent, HOUR } from '../../testing/factories'
import { lineDeed } from './lineDeed'

const TEAM = { kind: 'team' as const, least: 2, most: 4, women: 1, hours: 5 }

test('a team that somebody changes in the moment in which its time ends is looked at again in a minute', async () => {
  const { store, register, time } = await anOpening(anEvent({ capacity: 2, team: TEAM }))
  await register('Wang')
  time.now += 5 * HOUR
  const job = (on: Store) => ({ store: on, clock: () => time.now }) as never
  // Another update of the book came first, so that the end of this one found nothing to change.
  const late = { ...store, places: { ...store.places, change: async () => 0 } } as Store
  expect(await lineDeed.run(job(late), 'cup')).toBe(time.now + 60_000)
  expect(await lineDeed.run(job(store), 'cup')).toBeUndefined()
})
