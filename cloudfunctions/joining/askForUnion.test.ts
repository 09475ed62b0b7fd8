import { answered } from '../testing/answered'
import { aDoorway, LIN, WU, ZHOU } from '../testing/joining/aDoorway'

describe('a request for a union', () => {
  test('is known to the station alone: to no chair, no message outside it, no card', async () => {
    const { found, store, queue, pass, mine } = await aDoorway()
    const { id, state } = answered(await found({ word: '老板不愿意' }))
    expect(state).toBe('station')
    for (const chair of [ZHOU, WU]) expect(await queue(chair)).toEqual([])
    await expect(pass(ZHOU, id)).rejects.toThrow('forbidden')
    const told = await store.messages.listAll()
    expect([...new Set(told.map(({ personId }) => personId))].sort()).toEqual(['p-He', 'p-Lin', 'p-Ma'])
    expect(JSON.stringify(told)).not.toMatch(/花店|老板|马示例/)
    expect(JSON.stringify(await store.enterprises.get('flower-shop'))).not.toMatch(/马示例|老板|joining/)
    expect((await store.tasks.listAll()).map(({ scope }) => scope.kind)).toEqual(['street'])

    expect(await pass(LIN, id)).toEqual({ ok: false, reason: 'joining_word' })
    answered(await pass(LIN, id, { word: '和单位谈过了，下月建会' }))
    expect((await mine())[0]).toMatchObject({ kind: 'found', state: 'approved' })
    expect(await store.members.count()).toBe(0)
    expect(await queue(LIN, 'done')).toMatchObject([{ id, mayDecide: false }])
  })

  test('stands beside an application, and is not taken for an enterprise that has one', async () => {
    const { found, apply, mine } = await aDoorway()
    answered(await apply({ enterpriseId: 'flower-shop', unionId: 'community' }))
    expect(await found({ enterpriseId: 'noodle-house' })).toEqual({ ok: false, reason: 'joining_has_union' })
    answered(await found())
    expect((await mine()).map(({ kind }) => kind)).toEqual(['join', 'found'])
  })
})
