import type { PlaceStanding } from '#shared/events/placeBook'
import { anOpening } from '../../testing/anOpening'
import { dyingAfter, survive } from '../../testing/dying'
import { aMember, anEvent, NOON } from '../../testing/factories'
import { settle } from './settling'
import { readStanding } from './standing'

describe('writing down what the place book says', () => {
  test('late does not undo what was written about a newer state of it', async () => {
    const { store, register, withdraw } = await anOpening()
    await register('Li')
    const old = await readStanding(store, 'cup', 'm-Li')
    await withdraw('Li')
    await settle(store, anEvent(), { standing: old, member: aMember('Li'), personId: 'p-Li' }, NOON)

    expect((await store.registrations.get('cup:m-Li')).status).toBe('withdrawn')
  })

  test('twice makes one registration and one message', async () => {
    const { store, told } = await anOpening()
    const turn = { member: 'm-Li', turn: 'first', at: NOON }
    const standing: PlaceStanding = { status: 'confirmed', turn, rev: 1, left: 1 }
    const write = () => settle(store, anEvent(), { standing, member: aMember('Li'), personId: 'p-Li' }, NOON)
    await Promise.all([write(), write()])

    expect(await store.registrations.count()).toBe(1)
    expect(await told('Li')).toEqual(['place_taken'])
  })

  test('makes no registration for who never came', async () => {
    const { store, withdraw } = await anOpening()
    await withdraw('Li')
    expect(await store.registrations.count()).toBe(0)
  })

  test.each([
    ['a place', 2, 1],
    ['a position in the queue', 0, 2],
  ])('is made up for when somebody left %s and the function died', async (_what, capacity, writes) => {
    const { store, register, withdraw, repair } = await anOpening(anEvent({ capacity }))
    await register('Li')
    await repair()
    await survive(withdraw('Li', dyingAfter(writes, store)))
    expect((await store.registrations.get('cup:m-Li')).status).not.toBe('withdrawn')

    await repair()
    expect((await store.registrations.get('cup:m-Li')).status).toBe('withdrawn')
  })
})
