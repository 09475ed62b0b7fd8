import type { Job } from '#server/job'
import { settleEnterprise } from '../../register/settling/settleEnterprise'
import { runLeft } from '../../testing/agenda/runLeft'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { dyingAfter, survive } from '../../testing/dying'
import { anEvent, DAY, NOON } from '../../testing/factories'
import { aRoster, aRow } from '../../testing/roster/aRoster'
import { layPlaceBook } from '../places/layPlaceBook'
import { registerForEvent } from '../signUp/registerForEvent'
import { followDeed } from './followRegistrations'

/** Li and Wang of the noodle union are signed up for a cup with one place and for a walk, which is over by the day after. */
async function aStreet() {
  const roster = await aRoster(
    aRow('Li', { personId: 'p-Li' }),
    aRow('Wang', { personId: 'p-Wang', phone: '19900000002' })
  )
  const { store, as, officer, chair } = roster
  const walk = anEvent({ id: 'walk', title: '健步走', startsAt: NOON + DAY, endsAt: NOON + DAY + 1 })
  await store.events.add(walk)
  await layPlaceBook(store, walk)
  for (const eventId of ['cup', 'walk'])
    for (const name of ['Li', 'Wang'])
      answered(await registerForEvent({ eventId, answers: {} }, as(await store.people.get(`p-${name}`))))
  const follow = () => runLeft(store, 'events.follow', followDeed)
  const move = (from: string, to: string, by = officer()) =>
    atTheDoor('membership.move', { memberId: 'm-Li', from, to, reason: '换了单位' }, by)
  const seenBy = async (unionId: string) =>
    answered(await atTheDoor('events.ownPeople', { unionId }, chair(unionId))).map(
      ({ event, people }) =>
        `${event.id} ${people
          .map(({ name, hasMoved }) => (hasMoved ? `${name} moved` : name))
          .sort()
          .join(', ')}`
    )
  return { ...roster, follow, move, seenBy }
}

describe('sign-ups of somebody who moves to another union', () => {
  test('are seen by the new chair, and by the one before as moved; places stay as they are', async () => {
    const { store, move, follow, seenBy } = await aStreet()
    const books = JSON.stringify(await store.places.listAll())
    answered(await move('noodle-house', 'steel-works'))
    expect(await follow()).toEqual(['m-Li'])
    expect((await seenBy('steel-union')).sort()).toEqual(['cup Li', 'walk Li'])
    expect((await seenBy('noodle-union')).sort()).toEqual(['cup Li moved, Wang', 'walk Li moved, Wang'])
    expect(JSON.stringify(await store.places.listAll())).toBe(books)
  })

  test('for what is over stay as they were', async () => {
    const { store, move, follow } = await aStreet()
    await store.events.change({ _id: 'walk' }, { endsAt: NOON - 1 })
    answered(await move('noodle-house', 'steel-works'))
    await follow()
    expect(await store.registrations.get('walk:m-Li')).toMatchObject({ unionId: 'noodle-union' })
    expect((await store.registrations.get('walk:m-Li')).movedFrom).toBeUndefined()
    expect(await store.registrations.get('cup:m-Li')).toMatchObject({ unionId: 'steel-union' })
  })

  test('of whoever comes back are as before', async () => {
    const { move, follow, seenBy } = await aStreet()
    answered(await move('noodle-house', 'steel-works'))
    await follow()
    answered(await move('steel-works', 'noodle-cart'))
    await follow()
    expect((await seenBy('noodle-union')).sort()).toEqual(['cup Li, Wang', 'walk Li, Wang'])
    expect(await seenBy('steel-union')).toEqual([])
  })

  test.each([1, 2, 3, 4])('follow in the end when the move dies behind write %i', async (writes) => {
    const { store, officer, move, follow, row } = await aStreet()
    await survive(move('noodle-house', 'steel-works', { ...officer(), store: dyingAfter(writes, store) }))
    await follow()
    expect((await store.registrations.get('cup:m-Li')).unionId).toBe((await row('Li')).unionId)
  })

  test('follow an enterprise that goes to another union', async () => {
    const { store, seenBy } = await aStreet()
    await store.enterprises.change({ _id: 'noodle-house' }, { unionId: 'steel-union', unionName: '钢厂工会' })
    await settleEnterprise({ store, clock: () => NOON, until: NOON + 40_000 } as unknown as Job, 'noodle-house')
    expect((await seenBy('steel-union')).sort()).toEqual(['cup Li, Wang', 'walk Li, Wang'])
  })
})
