import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aDoorway, CHENG, HE, LIN, MA, MA_PHONE, WU, ZHOU } from '../../testing/joining/aDoorway'

describe('an application', () => {
  test('goes to the chair, then to the station, and makes the row with its person bound', async () => {
    const { apply, pass, mine, store, titles } = await aDoorway()
    const { id, state, responsible } = answered(await apply())
    expect([state, responsible]).toEqual(['chair', { name: 'Zhou', phone: '010-0000 0001' }])
    answered(await pass(ZHOU, id))
    expect((await mine())[0]).toMatchObject({ state: 'station', responsible: { name: 'Lin' } })
    expect(await store.members.count()).toBe(0)
    answered(await pass(LIN, id))

    const [row] = await store.members.listAll()
    expect(row).toMatchObject({ name: '马示例', phone: MA_PHONE, standing: 'member', unionId: 'noodle-union' })
    expect((await store.people.get('p-Ma')).member).toMatchObject({ id: row?.id, standing: 'member' })
    const [own] = await mine()
    expect(own?.state).toBe('approved')
    expect(own?.steps.map(({ deed, by }) => [deed, by])).toEqual([
      ['asked', undefined],
      ['passed', 'Zhou'],
      ['approved', 'Lin'],
    ])
    expect((await titles(MA)).map((title) => title.split('｜')[0]).sort()).toEqual(
      ['入会申请：您可以随时看进度', '入会申请：还差服务站一步', '入会申请：办好了'].sort()
    )
    expect(await store.tasks.count()).toBe(0)
  })

  test('that is tapped twice is one, and a second one waits until the first is over', async () => {
    const { apply, store, newKey } = await aDoorway()
    const key = newKey()
    const twice = await Promise.all([apply({ newKey: key }), apply({ newKey: key })])
    expect(new Set(twice.map((one) => answered(one).id)).size).toBe(1)
    expect(await apply()).toEqual({ ok: false, reason: 'joining_open' })
    expect(await store.joinings.count()).toBe(1)
    expect(await store.messages.count({ personId: 'p-Zhou' })).toBe(1)
  })

  test('that two settle at once is settled by one, and there is one row', async () => {
    const { apply, pass, decide, store } = await aDoorway()
    const { id } = answered(await apply())
    answered(await pass(ZHOU, id))
    const both = await Promise.all([
      pass(LIN, id, {}, 2),
      pass(HE, id, {}, 2),
      decide(CHENG, id, { kind: 'refuse', word: '不是本单位' }, 2),
    ])
    expect(both.flatMap((one) => (one.ok ? [] : one.reason))).toEqual(['joining_moved', 'joining_moved'])
    const { state } = await store.joinings.get(id)
    expect(await store.members.count()).toBe(state === 'approved' ? 1 : 0)
    expect((await store.joinings.get(id)).steps).toHaveLength(3)
  })

  test('decided again after a lost answer by the same person is the same decision', async () => {
    const { apply, pass } = await aDoorway()
    const { id } = answered(await apply())
    expect(answered(await pass(ZHOU, id, {}, 1))).toEqual({ state: 'station' })
    expect(answered(await pass(ZHOU, id, {}, 1))).toEqual({ state: 'station' })
  })

  test('is nothing for a chair of another union, for the station before its turn, nor for whoever asked', async () => {
    const { apply, pass, queue, store } = await aDoorway()
    const { id } = answered(await apply())
    await expect(pass(WU, id)).rejects.toThrow('forbidden')
    expect(await queue(WU)).toEqual([])
    expect(await pass(LIN, id)).toEqual({ ok: false, reason: 'joining_with_chair' })
    expect((await queue(ZHOU))[0]).toMatchObject({ id, mayDecide: true, maskedPhone: '199****6666' })
    expect((await queue(LIN))[0]).toMatchObject({ id, mayDecide: false })
    await store.people.change({ _id: 'p-Ma' }, { roles: LIN.roles })
    expect((await queue(MA)).length).toBe(0)
  })

  test('is not settled by the same person in both steps while there is another', async () => {
    const { apply, pass, store } = await aDoorway()
    await store.people.change({ _id: 'p-Zhou' }, { roles: [...ZHOU.roles, ...LIN.roles] })
    const both = { ...ZHOU, roles: [...ZHOU.roles, ...LIN.roles] }
    const { id } = answered(await apply())
    answered(await pass(both, id))
    expect(await pass(both, id)).toEqual({ ok: false, reason: 'joining_same_person' })
    for (const other of ['p-Lin', 'p-He', 'p-Cheng']) await store.people.remove({ _id: other })
    expect(answered(await pass(both, id))).toEqual({ state: 'approved' })
  })

  test('that is refused says why, and may be made anew', async () => {
    const { apply, decide, mine, titles } = await aDoorway()
    const { id } = answered(await apply())
    answered(await decide(ZHOU, id, { kind: 'refuse', word: '请写单位的全名' }))
    expect((await mine())[0]?.steps.at(-1)).toMatchObject({ deed: 'refused', by: 'Zhou', word: '请写单位的全名' })
    expect((await titles(MA)).join()).toContain('请写单位的全名')
    expect(answered(await apply()).state).toBe('chair')
  })

  test('that is withdrawn keeps neither name nor number, and a late yes does nothing', async () => {
    const { apply, as, pass, contents, store } = await aDoorway()
    const { id } = answered(await apply())
    const withdraw = async () => atTheDoor('joining.withdraw', { joiningId: id }, await as(MA))
    expect(answered(await withdraw()).state).toBe('withdrawn')
    expect(answered(await withdraw()).steps).toHaveLength(2)
    expect(await contents()).not.toContain(MA_PHONE)
    expect(await pass(ZHOU, id, {}, 1)).toEqual({ ok: false, reason: 'joining_moved' })
    expect(await store.tasks.count()).toBe(0)
  })

  test('goes to the station at once where the union has no chair who may act', async () => {
    const { apply, store } = await aDoorway()
    await store.people.change({ _id: 'p-Zhou' }, { leaving: { at: 1 } as never })
    expect(answered(await apply()).state).toBe('station')
  })

  test('of whoever has no employer needs an enterprise of that union, which the station names', async () => {
    const { apply, pass, store } = await aDoorway()
    const { id } = answered(await apply({ enterpriseId: 'flower-shop', unionId: 'community', work: 'free' }))
    answered(await pass(WU, id))
    expect(await pass(LIN, id)).toEqual({ ok: false, reason: 'joining_firm_without_union' })
    expect(answered(await pass(LIN, id, { enterpriseId: 'free' }))).toEqual({ state: 'approved' })
    expect((await store.members.listAll())[0]).toMatchObject({ unionId: 'community', enterpriseId: 'free' })
  })
})
