import { _ } from '#server/store/command'
import { anOpening } from '../../testing/anOpening'
import { anEvent, NOON } from '../../testing/factories'
import { repairPlaces } from './repairPlaces'
import { readStanding } from './standing'

const cup = (capacity: number) => anOpening(anEvent({ capacity }))
const numberOf = async ({ store }: Awaited<ReturnType<typeof cup>>, name: string) => {
  const standing = await readStanding(store, 'cup', `m-${name}`)
  return standing.status === 'confirmed' ? standing.number : standing.status
}

describe('the number on a ticket', () => {
  test('goes by the order in which people came to hold a place, and each keeps theirs', async () => {
    const opening = await cup(2)
    for (const name of ['Li', 'Wang', 'Zhao']) await opening.register(name)
    expect([await numberOf(opening, 'Li'), await numberOf(opening, 'Wang')]).toEqual([1, 2])
    expect(await numberOf(opening, 'Zhao')).toBe('waitlisted')

    await opening.withdraw('Li')
    expect([await numberOf(opening, 'Wang'), await numberOf(opening, 'Zhao')]).toEqual([2, 3])
  })

  test('is the same for whoever comes back, and never given to another', async () => {
    const opening = await cup(2)
    for (const name of ['Li', 'Wang']) await opening.register(name)
    await opening.withdraw('Li')
    await opening.register('Zhao')
    await opening.withdraw('Wang')
    await opening.register('Li')
    expect([await numberOf(opening, 'Li'), await numberOf(opening, 'Zhao')]).toEqual([1, 3])
  })

  test('is different for all who tap at once', async () => {
    const opening = await cup(5)
    await Promise.all(['Li', 'Wang', 'Zhao', 'Chen', 'Sun'].map((name) => opening.register(name)))
    const numbers = await Promise.all(['Li', 'Wang', 'Zhao', 'Chen', 'Sun'].map((name) => numberOf(opening, name)))
    expect(numbers.map(Number).sort()).toEqual([1, 2, 3, 4, 5])
  })

  test('comes with an offer only once it is accepted', async () => {
    const opening = await anOpening(anEvent({ capacity: 1, offer: { hours: 4, lateHours: 1 } }))
    for (const name of ['Li', 'Wang']) await opening.register(name)
    await opening.withdraw('Li')
    expect((await opening.book()).numbered).toEqual(['m-Li'])
    await opening.answer('Wang', 'accept')
    expect(await numberOf(opening, 'Wang')).toBe(2)
  })

  test('is given by the next repair to those who had a place before there were numbers', async () => {
    const opening = await cup(2)
    for (const name of ['Wang', 'Li']) {
      opening.time.now += 1
      await opening.register(name)
    }
    await opening.store.places.change({ _id: 'cup' }, { numbered: _.remove(), settledRev: (await opening.book()).rev })
    expect(await numberOf(opening, 'Li')).toBeUndefined()

    await repairPlaces({ store: opening.store, clock: () => NOON + 60_000 })
    expect([await numberOf(opening, 'Wang'), await numberOf(opening, 'Li')]).toEqual([1, 2])
  })
})
