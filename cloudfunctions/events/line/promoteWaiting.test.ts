import { anOpening } from '../../testing/anOpening'
import { anEvent, DAY, NOON } from '../../testing/factories'
import { interruptedBy } from '../../testing/interruptedBy'
import { sized } from '../../testing/places/sized'
import { whoIsIn } from '../../testing/places/whoIsIn'

async function fullHouse() {
  const opening = await anOpening(anEvent({ capacity: 2 }))
  for (const name of ['Li', 'Wang', 'Zhao', 'Chen']) await opening.register(name)
  return opening
}

describe('a place that comes free', () => {
  test('by a withdrawal goes to exactly one person, who is told once', async () => {
    const { withdraw, standing, told } = await fullHouse()
    await withdraw('Li')

    expect(await standing()).toEqual({ left: 0, holders: ['Wang', 'Zhao'], waiting: ['Chen'] })
    expect([await told('Zhao'), await told('Chen')]).toEqual([['place_promoted'], []])
  })

  test('by a larger room goes to as many as there are new places', async () => {
    const { resize, standing, told } = await fullHouse()

    expect(await resize(3)).toEqual({ ok: true, value: { capacity: 3, promoted: 1 } })
    expect(await standing()).toEqual({ left: 0, holders: ['Li', 'Wang', 'Zhao'], waiting: ['Chen'] })
    expect(await resize(9)).toEqual({ ok: true, value: { capacity: 9, promoted: 1 } })
    expect(await standing()).toEqual({ left: 5, holders: ['Li', 'Wang', 'Zhao', 'Chen'], waiting: [] })
    expect([await told('Zhao'), await told('Chen')]).toEqual([['place_promoted'], ['place_promoted']])
  })

  test('by a removal goes to one person; who was taken out reads why, and cannot come back', async () => {
    const { remove, standing, told, register, store } = await fullHouse()

    expect(await remove('Li')).toEqual({ ok: true, value: { promoted: 1 } })
    expect(await standing()).toEqual({ left: 0, holders: ['Wang', 'Zhao'], waiting: ['Chen'] })
    expect(await told('Li')).toEqual(['place_taken', 'place_removed'])
    expect(await register('Li')).toEqual({ ok: false, reason: 'taken_out' })
    expect(await store.registrations.get('cup:m-Li')).toMatchObject({ status: 'removed', removedReason: '重复报名' })
  })

  test('stays free when somebody who only waits is taken out', async () => {
    const { remove, standing, told } = await fullHouse()
    await remove('Zhao')
    await remove('Zhao')

    expect(await standing()).toEqual({ left: 0, holders: ['Li', 'Wang'], waiting: ['Chen'] })
    expect([await told('Zhao'), await told('Chen')]).toEqual([['place_removed'], []])
  })

  test('several times at once goes to several people, each once', async () => {
    const { withdraw, resize, remove, standing, told } = await fullHouse()
    await Promise.all([withdraw('Li'), remove('Wang'), resize(3), withdraw('Li')])
    const { holders, waiting } = await standing()

    expect([[...holders].sort(), waiting]).toEqual([['Chen', 'Zhao'], []])
    expect([await told('Zhao'), await told('Chen')]).toEqual([['place_promoted'], ['place_promoted']])
  })

  test('goes to nobody once the event has begun', async () => {
    const { remove, standing, time } = await fullHouse()
    time.now = NOON + 3 * DAY
    await remove('Li')

    expect(await standing()).toEqual({ left: 1, holders: ['Wang'], waiting: ['Zhao', 'Chen'] })
  })

  test('reaches somebody whose row has meanwhile left the roster', async () => {
    const { withdraw, standing, told, store } = await fullHouse()
    await store.members.remove({ _id: 'm-Zhao' })
    await withdraw('Li')

    expect((await standing()).holders).toEqual(['Wang', 'Zhao'])
    expect(await told('Zhao')).toEqual(['place_promoted'])
  })
})

test('somebody who is promoted in the midst of leaving has left all the same', async () => {
  const { withdraw, standing, store } = await fullHouse()
  const { change } = store.places
  let changes = 0
  store.places.change = async (where, with_) => {
    // Between the look at the turn and its end.
    if (++changes === 1) await withdraw('Li')
    return change(where, with_)
  }
  await withdraw('Zhao')

  expect(await standing()).toEqual({ left: 0, holders: ['Wang', 'Chen'], waiting: [] })
  expect(await store.registrations.get('cup:m-Zhao')).toMatchObject({ status: 'withdrawn' })
})

describe('a smaller room', () => {
  test('never takes a place from anybody', async () => {
    const { resize, standing } = await fullHouse()

    expect(await resize(1)).toEqual({ ok: false, reason: 'capacity_below_holders' })
    expect((await standing()).holders).toEqual(['Li', 'Wang'])
  })

  test('is not made under somebody who takes a place at that moment', async () => {
    const { register, resize, store, standing } = await anOpening(anEvent({ capacity: 2 }))
    await register('Li')

    expect(
      await resize(
        1,
        interruptedBy(() => register('Wang'), store)
      )
    ).toEqual({
      ok: false,
      reason: 'changed_meanwhile',
    })
    expect(await standing()).toEqual({ left: 0, holders: ['Li', 'Wang'], waiting: [] })
  })

  test('decided by two officers at once holds for both', async () => {
    const { resize, book, repair, store } = await fullHouse()
    await Promise.all([resize(4), resize(5)])
    await repair()

    const now = await book()
    const { capacity } = now
    expect(now.free + whoIsIn(now).held.length).toBe(capacity)
    expect((await store.events.get('cup')).capacity).toBe(capacity)
  })
})

test('a person who came up while registering is told the place, not the queue', async () => {
  const { register, store, standing } = await anOpening(anEvent({ capacity: 1 }))
  await register('Li')
  await register('Wang')
  await store.places.change({ _id: 'cup' }, sized(3, 2))

  expect(await register('Zhao')).toEqual({ ok: true, value: { status: 'confirmed' } })
  expect(await standing()).toEqual({ left: 0, holders: ['Li', 'Wang', 'Zhao'], waiting: [] })
})
