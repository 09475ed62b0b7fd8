import type { Input } from '#shared/api'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aPerson, DAY, NOON } from '../../testing/factories'
import { aRoster, aRow } from '../../testing/roster/aRoster'

async function aHouse(...rows: ReturnType<typeof aRow>[]) {
  const roster = await aRoster(...rows)
  const add = (over: Partial<Input<'membership.add'>> = {}, by = roster.officer()) =>
    atTheDoor(
      'membership.add',
      {
        ...{ name: '新示例', phone: { from: 'typed', number: '199 0000 0777' }, enterpriseId: 'noodle-house' },
        ...{ standing: 'member', despite: false, ...over },
      },
      by
    )
  return { ...roster, add }
}

describe('a row added by hand', () => {
  test('belongs to the union of its enterprise, is found by name, and counted; twice is one', async () => {
    const { add, store, counts, officer, lines } = await aHouse()
    const first = answered(await add())
    expect(answered(await add())).toEqual(first)
    expect(await store.members.count({})).toBe(1)
    const found = answered(await atTheDoor('membership.list', { text: 'xsl' }, officer()))
    expect(found.items).toMatchObject([{ name: '新示例', maskedPhone: '199****0777', unionName: '面馆工会' }])
    expect([await counts(), await lines()]).toEqual([[1, 0], [`membership.add ${found.items[0]?.id} 手工加入`]])
  })

  test('by two officers at once is one row', async () => {
    const { add, store, officer } = await aHouse()
    await Promise.all([add(), add({}, officer('Gao'))])
    expect(await store.members.count({})).toBe(1)
  })

  test('asks whether somebody has moved where the phone stands elsewhere', async () => {
    const { add, store } = await aHouse(aRow('Old', { phone: '19900000777', enterpriseId: 'steel-works' }))
    expect(answered(await add())).toMatchObject({ kind: 'elsewhere', rows: [{ id: 'm-Old' }] })
    expect(await store.members.count({})).toBe(1)
    expect(answered(await add({ despite: true }))).toMatchObject({ kind: 'added' })
  })

  test('is refused where the enterprise has the phone, marked the person as left, has no union, or is closed', async () => {
    const gone = { name: '新示例', phone: '19900000777', standing: 'left' as const }
    const { add, store } = await aHouse(aRow('Twin', { phone: '19900000778' }), aRow('Gone', gone))
    expect(await add({ phone: { from: 'typed', number: '19900000778' } })).toMatchObject({
      reason: 'phone_in_enterprise',
    })
    expect(await add()).toMatchObject({ reason: 'row_left' })
    expect(await add({ enterpriseId: 'kiosk' })).toMatchObject({ reason: 'no_union' })
    await store.enterprises.change({ _id: 'noodle-cart' }, { closedAt: 1 })
    expect(await add({ enterpriseId: 'noodle-cart' })).toMatchObject({ reason: 'enterprise_closed' })
    expect(answered(await add({ enterpriseId: 'kiosk', standing: 'worker' }))).toMatchObject({ kind: 'added' })
  })

  test.each([
    ['tomorrow', NOON + DAY, 'joins_later'],
    ['in 2100', Date.UTC(2100, 0, 1), 'joins_later'],
    ['in 3000', Date.UTC(3000, 0, 1), 'joins_later'],
    ['before there was a union', Date.UTC(1925, 3, 30), 'joined_too_early'],
  ])('who joined %s is not taken, and the day is named', async (_when, joinedAt, reason) => {
    const { add, store } = await aHouse()
    expect(await add({ joinedAt })).toEqual({ ok: false, reason })
    expect(await store.members.count({})).toBe(0)
  })

  test.each([Date.UTC(1983, 6, 1), NOON])('who joined on a day such as %i is taken', async (joinedAt) => {
    const { add } = await aHouse()
    expect(answered(await add({ joinedAt }))).toMatchObject({ kind: 'added' })
  })

  test('takes the phone of a request that found no row, and is then bound to whoever asked', async () => {
    const { add, store, officer } = await aHouse()
    const { member: _member, ...stranger } = aPerson('Bai')
    await store.people.add(stranger)
    await store.bindings.add({
      ...{ id: 'q', personId: 'p-Bai', name: '白示例', phone: '19900000555', enterpriseId: 'noodle-house' },
      ...{ enterpriseName: '面馆', state: 'waiting', askedAt: NOON, pageKey: 'q' },
    })
    const added = answered(await add({ name: '白示例', phone: { from: 'request', requestId: 'q' } }))
    expect(JSON.stringify(added)).not.toContain('0555')
    const memberId = added.kind === 'added' ? added.memberId : ''
    const decision = { kind: 'approve' as const, memberId }
    answered(await atTheDoor('membership.decideBinding', { requestId: 'q', decision }, officer()))
    expect((await store.people.get('p-Bai')).member).toMatchObject({ id: memberId, name: '白示例' })
  })
})
