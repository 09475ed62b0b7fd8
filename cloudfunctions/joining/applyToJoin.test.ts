import { answered } from '../testing/answered'
import { atTheDoor } from '../testing/atTheDoor'
import { aMember, aPerson } from '../testing/factories'
import { aDoorway, LIN, MA_PHONE, WU, ZHOU } from '../testing/joining/aDoorway'

describe('whoever stands on the roster', () => {
  const { personId: _personId, ...free } = aMember('Ma', { name: '马示例', phone: MA_PHONE, standing: 'worker' })

  test('under the number that WeChat vouches for is led to their row', async () => {
    const { apply, store } = await aDoorway()
    await store.members.add(free)
    expect(await apply()).toEqual({ ok: false, reason: 'joining_on_roster' })
  })

  test('learns nothing by a typed number, and the row of that name is theirs when both have said yes', async () => {
    const { apply, pass, store } = await aDoorway()
    await store.members.add(free)
    const { id } = answered(await apply({ phone: { from: 'typed', number: MA_PHONE } }))
    answered(await pass(ZHOU, id))
    answered(await pass(LIN, id))
    expect(await store.members.listAll()).toMatchObject([{ id: 'm-Ma', standing: 'member', personId: 'p-Ma' }])
  })

  test('elsewhere is left for an officer to move first, and nothing is settled', async () => {
    const { apply, pass, store } = await aDoorway()
    await store.members.add({ ...free, enterpriseId: 'free', unionId: 'community' })
    const { id } = answered(await apply({ phone: { from: 'typed', number: MA_PHONE } }))
    answered(await pass(ZHOU, id))
    expect(await pass(LIN, id)).toEqual({ ok: false, reason: 'joining_elsewhere' })
    expect(await store.joinings.get(id)).toMatchObject({ state: 'station', rev: 2, heldUntil: 0 })
    expect((await store.people.get('p-Ma')).member).toBeUndefined()
  })

  test('as a worker joins with the row that they have', async () => {
    const { apply, pass, store } = await aDoorway([aPerson('Xu')])
    const row = aMember('Xu', { standing: 'worker', phone: '19900077777' })
    await store.members.add(row)
    const xu = aPerson('Xu', {
      member: { id: 'm-Xu', name: 'Xu', enterpriseId: row.enterpriseId, unionId: row.unionId, standing: 'worker' },
    })
    await store.people.change({ _id: 'p-Xu' }, { member: xu.member as never })
    const { id } = answered(await apply({}, xu))
    answered(await pass(ZHOU, id))
    answered(await pass(LIN, id))
    expect(await store.members.get('m-Xu')).toMatchObject({ standing: 'member' })
    expect((await store.people.get('p-Xu')).member).toMatchObject({ standing: 'member' })
  })

  test('as a member goes over to another enterprise, or leaves, by the same two steps', async () => {
    const { as, pass, store, newKey, apply } = await aDoorway([aPerson('Xu')])
    await store.members.add(aMember('Xu', { phone: '19900077777' }))
    const xu = aPerson('Xu')
    expect(await apply({}, xu)).toEqual({ ok: false, reason: 'joining_member' })
    const move = { newKey: newKey(), enterpriseId: 'free' }
    const { id } = answered(await atTheDoor('joining.move', move, await as(xu)))
    answered(await pass(WU, id))
    answered(await pass(LIN, id))
    expect(await store.members.get('m-Xu')).toMatchObject({ enterpriseId: 'free', unionId: 'community' })

    const left = await atTheDoor('joining.leave', { newKey: newKey(), word: '退休' }, await as(xu))
    answered(await pass(WU, answered(left).id))
    answered(await pass(LIN, answered(left).id))
    expect(await store.members.get('m-Xu')).toMatchObject({ standing: 'left', left: { why: '退休' } })
  })
})
