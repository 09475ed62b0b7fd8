import { _ } from '#server/store/command'
import { everybody } from '#shared/pushes/audience'
import { countFollowing } from '../../../account/countFollowing'
import { recountIn } from '../../../directory/counting/recountIn'
import { summarise } from '../../../directory/summarise'
import { listRoster } from '../../../pushes/aim/listRoster'
import { answered } from '../../../testing/answered'
import { atTheDoor } from '../../../testing/atTheDoor'
import { aPerson, NOON } from '../../../testing/factories'
import { aRoster, aRow } from '../../../testing/roster/aRoster'
import { bindRow } from '../../bindRow'
import { findRow } from '../../findRow'

/** A member, a worker, and somebody who has left but for whom all else is as before. */
async function aStreet() {
  const left = { on: NOON, why: '退休', at: NOON, by: 'p-Lin', standing: 'member' as const }
  const gone = aRow('Gone', { phone: '19900000003', standing: 'left', left, positions: ['women'], tags: ['young'] })
  const roster = await aRoster(aRow('Li'), aRow('Ma', { phone: '19900000002', standing: 'worker' }), gone)
  const { member: _member, ...stranger } = aPerson('Bai')
  await roster.store.people.add(stranger)
  return { ...roster, gone }
}

describe('whoever has left', () => {
  test('is counted nowhere', async () => {
    const { store, officer, gone, counts } = await aStreet()
    expect(answered(await summarise({}, officer()))).toMatchObject({ members: 1 })
    await recountIn(store, { enterpriseIds: [gone.enterpriseId], unionIds: [gone.unionId] })
    expect(await counts()).toEqual([1, 0])
    expect(answered(await atTheDoor('membership.count', {}, officer()))).toEqual({ members: 1, workers: 1 })
    expect(await countFollowing(store)).toEqual({ following: 0, notFollowing: 0, unbound: 1 })
    const { positions, tags } = answered(await atTheDoor('pushes.choices', {}, officer()))
    expect([...positions, ...tags].filter(({ count }) => count > 0)).toEqual([])
  })

  test('is on no committee, and keeps no enterprise open', async () => {
    const { store, officer, gone } = await aStreet()
    const union = answered(await atTheDoor('register.openUnion', { unionId: gone.unionId }, officer()))
    expect(union.committee).toEqual([])
    await store.members.change({ _id: _.neq(gone.id) }, { enterpriseId: 'noodle-cart' })
    const closing = { enterpriseId: 'noodle-house', reason: '注销' }
    expect(await atTheDoor('register.closeEnterprise', closing, officer())).toMatchObject({ ok: true })
    const back = { memberId: gone.id, reason: '回来了' }
    expect(await atTheDoor('membership.return', back, officer())).toEqual({ ok: false, reason: 'enterprise_closed' })
  })

  test('is in no audience, not even by an event', async () => {
    const { store } = await aStreet()
    const place = { eventId: 'cup', personId: 'p-x', name: '', turn: 't', rev: 1, at: NOON, answers: {} }
    const at = { enterpriseId: 'noodle-house', unionId: 'noodle-union', status: 'confirmed' as const }
    await store.registrations.addMany(
      ['m-Gone', 'm-Li'].map((memberId) => ({ ...place, ...at, memberId, id: `cup:${memberId}` }))
    )
    const idsIn = async (audience: Parameters<typeof listRoster>[1]) => {
      const found: string[] = []
      for await (const rows of listRoster(store, audience, NOON)) found.push(...rows.map(({ id }) => id))
      return found
    }
    expect(await idsIn(everybody)).toEqual(['m-Li'])
    expect(await idsIn({ ...everybody, eventIds: ['cup'] })).toEqual(['m-Li'])
    expect(await idsIn({ ...everybody, positions: ['women'] })).toEqual([])
  })

  test('is bound to nobody, by the phone or by an officer, who sees why', async () => {
    const { store, gone, officer } = await aStreet()
    expect(await findRow(store, gone)).toBeUndefined()
    expect(await bindRow(store, gone, 'p-Bai')).toBe(false)
    await store.bindings.add({
      ...{ id: 'q', personId: 'p-Bai', name: 'Gone', phone: gone.phone, enterpriseId: 'noodle-house' },
      ...{ enterpriseName: '面馆', state: 'waiting', askedAt: NOON, pageKey: 'q' },
    })
    const [request] = answered(await atTheDoor('membership.bindings', {}, officer())).items
    expect(request?.candidates).toMatchObject([{ memberId: 'm-Gone', hasLeft: true }])
    const decision = { kind: 'approve' as const, memberId: 'm-Gone' }
    expect(await atTheDoor('membership.decideBinding', { requestId: 'q', decision }, officer())).toEqual({
      ok: false,
      reason: 'row_left',
    })
  })
})
