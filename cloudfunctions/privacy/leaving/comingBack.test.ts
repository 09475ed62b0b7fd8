import { personOfOpenId } from '#server/caller'
import { DAY } from '../../testing/factories'
import { aStreet, withBelongings } from '../../testing/leaving/aStreet'

describe('whoever comes back within seven days', () => {
  test('has everything but the places that were given back', async () => {
    const street = await aStreet()
    await withBelongings(street)
    await street.leave()
    await street.run()
    expect(await street.stay()).toEqual({ ok: true, value: { stays: true } })
    await street.pass(8 * DAY)
    await street.run()

    const person = await street.person('p-Li')
    expect(person).toMatchObject({ name: 'Li', openId: 'Li@app', member: { id: 'm-Li' } })
    expect(person.leaving).toBeUndefined()
    expect(await street.store.comments.count({ personId: 'p-Li' })).toBe(3)
    expect(await street.store.favourites.count({ personId: 'p-Li' })).toBe(1)
    expect(await street.holders()).toEqual(['m-Wang'])
  })

  test.each([0, 1, 2, 3, 5, 8])('at the same time as they are removed: one of the two has won (%i)', async (ticks) => {
    const street = await aStreet()
    await withBelongings(street)
    await street.leave()
    await street.run()
    await street.pass(7 * DAY)
    const late = async () => {
      for (let tick = 0; tick < ticks; tick++) await new Promise(setImmediate)
      return street.stay()
    }
    const [answer] = await Promise.all([late(), street.run()])
    await street.run()

    const person = await street.person('p-Li')
    expect(person.leftAt === undefined).toBe(answer.ok)
    expect(person.name).toBe(answer.ok ? 'Li' : '')
    expect(await street.store.favourites.count({})).toBe(answer.ok ? 1 : 0)
    expect(answer.ok || answer.reason).toBe(answer.ok || 'gone_already')
  })

  test('too late is somebody new', async () => {
    const street = await aStreet()
    const { store } = street
    const first = await personOfOpenId(store, 'o1')
    await street.leave(first.id)
    await street.pass(7 * DAY)
    await street.run()
    const [again, atOnce] = await Promise.all([personOfOpenId(store, 'o1'), personOfOpenId(store, 'o1')])
    expect([first.id, again.id, atOnce.id]).toEqual(['wo1', 'wo1-2', 'wo1-2'])
    expect(again).toMatchObject({ name: '', openId: 'o1', roles: [], sessions: [] })
  })
})
