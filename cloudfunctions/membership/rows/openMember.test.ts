import type { Input } from '#shared/api'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anOfficer, askingMember, NOON } from '../../testing/factories'
import { aRoster, aRow } from '../../testing/roster/aRoster'

async function aCard() {
  const roster = await aRoster(
    aRow('Li', { personId: 'p-Li', tags: ['modelWorker', 'young'], positions: ['women'] }),
    aRow('Twin', { name: 'Li', phone: '19900000002' }),
    aRow('Steel', { enterpriseId: 'steel-works', unionId: 'steel-union' }),
    aRow('Kiosk', { enterpriseId: 'kiosk', unionId: '', phone: '19900000009' })
  )
  const open = async (memberId = 'm-Li', by = roster.officer()) =>
    answered(await atTheDoor('membership.open', { memberId }, by))
  return { ...roster, open }
}

describe('one row of the roster', () => {
  test('shows all but its phone and its honours, and rows that may be the same person', async () => {
    const { open } = await aCard()
    const card = await open()
    expect(card).toMatchObject({
      ...{ name: 'Li', maskedPhone: '199****0001', enterpriseName: 'noodle-house（示例）', unionName: '面馆工会' },
      ...{ tags: ['young'], positions: ['women'], isBound: true, binding: { personId: 'p-Li' }, correctedAt: 0 },
    })
    expect(card.alike.map(({ id }) => id)).toEqual(['m-Steel', 'm-Twin'])
    expect(JSON.stringify(card)).not.toMatch(/19900000001|modelWorker/)
  })

  test('gives the phone and the honours for a reason, and writes both down', async () => {
    const { officer, lines, open } = await aCard()
    const asked = { memberId: 'm-Li', reason: '疗休养' }
    expect(answered(await atTheDoor('membership.phone', asked, officer()))).toEqual({ phone: '19900000001' })
    expect(answered(await atTheDoor('membership.honours', asked, officer('Lin', NOON + 1)))).toEqual({
      honours: ['modelWorker'],
    })
    expect(await lines()).toEqual(['membership.phone m-Li 疗休养', 'membership.honours m-Li 疗休养'])
    expect((await open()).history).toMatchObject([
      { person: 'Lin', deed: '看荣誉标签', remark: '疗休养' },
      { person: 'Lin', deed: '看名册里的手机号', remark: '疗休养' },
    ])
  })

  test('says of a phone that was changed its end alone, so that nobody finds the rest', async () => {
    const { officer, open, lines } = await aCard()
    const phone = { seen: '199****0001', to: '19900000777' }
    await atTheDoor('membership.correct', { memberId: 'm-Li', seenAt: 0, changes: { phone } }, officer())
    expect((await open()).history[0]?.remark).toBe('手机号 尾号 0001 → 尾号 0777')
    expect((await lines())[0]).toMatch(/尾号 0777（\w{4}）/)
  })

  test('tells in its history also who bound it to whom, and who released it', async () => {
    const { store, officer, open } = await aCard()
    await store.members.change({ _id: 'm-Steel' }, { phone: '19900000008' })
    await store.people.add({ ...anOfficer('Bai'), roles: [] })
    await store.bindings.add({
      ...{ id: 'q', personId: 'p-Bai', name: 'Steel', phone: '19900000008', enterpriseId: 'steel-works' },
      ...{ enterpriseName: '钢厂', state: 'waiting', askedAt: NOON, pageKey: 'q' },
    })
    const decision = { kind: 'approve' as const, memberId: 'm-Steel' }
    answered(await atTheDoor('membership.decideBinding', { requestId: 'q', decision }, officer('Lin', NOON + 1)))
    expect(await open('m-Steel')).toMatchObject({
      binding: { personId: 'p-Bai', by: 'Lin', at: NOON + 1 },
      history: [{ deed: '核对身份', remark: '通过，S****，手机尾号 0008' }],
    })

    const release = { memberId: 'm-Steel', personId: 'p-Bai', reason: '不是本人' }
    answered(await atTheDoor('membership.release', release, officer('Gao', NOON + 2)))
    const { history, isBound } = await open('m-Steel')
    expect([isBound, history[0]]).toMatchObject([false, { person: 'Gao', deed: '解除绑定', remark: 'S****，不是本人' }])
  })

  test('tells its person who has looked', async () => {
    const { store, officer } = await aCard()
    await atTheDoor('membership.phone', { memberId: 'm-Li', reason: '通知开会' }, officer())
    const looks = answered(await atTheDoor('privacy.looks', {}, askingMember(store, 'Li')))
    expect(looks).toMatchObject([{ deed: '看名册里的手机号', why: '通知开会' }])
  })

  test('is open to the chair of its union, to its committee without the phone, and to no other', async () => {
    const { open, chair, committee } = await aCard()
    expect((await open('m-Li', chair())).name).toBe('Li')
    expect((await open('m-Li', committee())).name).toBe('Li')
    await expect(open('m-Li', chair('steel-union'))).rejects.toThrow('forbidden')
    await expect(open('m-Kiosk', chair())).rejects.toThrow('forbidden')
    const asked = { memberId: 'm-Li', reason: '通知开会' }
    expect(answered(await atTheDoor('membership.phone', asked, chair()))).toEqual({ phone: '19900000001' })
    await expect(atTheDoor('membership.phone', asked, committee())).rejects.toThrow('forbidden')
    await expect(atTheDoor('membership.honours', asked, chair())).rejects.toThrow('forbidden')
    await expect(
      atTheDoor('membership.leave', { memberId: 'm-Li', on: 1e12, reason: '退休', giveBack: false }, committee())
    ).rejects.toThrow('forbidden')
  })

  test('tells a chair nothing of honours, and of no row of another union', async () => {
    const { open, chair, officer } = await aCard()
    const asked = { memberId: 'm-Li', reason: '疗休养' }
    await atTheDoor('membership.honours', asked, officer())
    const honours = { seen: ['modelWorker' as const], to: [] }
    const correct = (changes: Input<'membership.correct'>['changes']) =>
      atTheDoor('membership.correct', { memberId: 'm-Li', seenAt: 0, changes }, officer())
    await correct({ honours })
    await correct({ honours: { seen: [], to: ['modelWorker'] }, positions: { seen: ['women'], to: [] } })
    const card = await open('m-Li', chair())
    expect(card.history.map(({ remark }) => remark)).toEqual(['岗位 女职工委员会主任 → 无'])
    expect(card.alike.map(({ id }) => id)).toEqual(['m-Twin'])
    expect(JSON.stringify(card)).not.toMatch(/荣誉|疗休养|modelWorker/)
    expect((await open()).history).toHaveLength(3)
  })

  test('is opened in ten looks, each by an index', async () => {
    const { open, database, queries } = await aCard()
    const before = { ...database.counters(), queries: queries() }
    await open()
    expect(queries() - before.queries).toBeLessThanOrEqual(10)
    expect(database.counters().coldScans).toBe(before.coldScans)
  })
})
