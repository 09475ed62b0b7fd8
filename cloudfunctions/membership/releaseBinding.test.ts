import type { Input } from '#shared/api'
import { leaveEvents } from '../events/leaveEvents'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { dyingAfter, survive } from '../testing/dying'
import { aMember, anOfficer, aPerson, asking, NOON } from '../testing/factories'
import { bindRow } from './bindRow'
import { bindToRoster } from './bindToRoster'
import { listBindings } from './listBindings'
import { nameThings } from './nameThings'

const PHONE = '19900000001'

/** The rows of Li, bound to somebody who is not, and of a stranger; and the true Li, who asks. */
async function aWrongYes() {
  const [{ personId: _p, ...li }, { personId: _q, ...other }] = [
    aMember('Li'),
    aMember('Zhou', { phone: '13900000009' }),
  ]
  const people = ['Wang', 'Zhao'].map((name) => {
    const { member: _member, ...stranger } = aPerson(name)
    return stranger
  })
  const store = await aStore({ members: [li, other], people })
  const place = { address: '', gridId: 'grid-01', name: '面馆', unionId: 'noodle-union', unionName: '面馆工会' }
  const kinds = { size: 'micro' as const, ownership: 'private' as const, industry: '餐饮', members: 9, grams: [] }
  await store.enterprises.add({ ...place, ...kinds, id: 'noodle-house', pageKey: 'n' })
  await bindRow(store, li, 'p-Wang')
  const officer = (on = store) => asking(on, anOfficer())
  const bind = async (by: string, phone: Input<'membership.bind'>['phone']) =>
    bindToRoster({ name: 'Li', enterpriseId: 'noodle-house', phone }, asking(store, await store.people.get(`p-${by}`)))
  return {
    store,
    officer,
    byWechat: (by: string) => bind(by, { from: 'wechat', code: `phone-${PHONE}` }),
    byHand: (by: string) => bind(by, { from: 'typed', number: PHONE }),
    queue: async () => answered(await listBindings({}, officer())).items,
    release: (personId = 'p-Wang', on = store) =>
      atTheDoor('membership.release', { memberId: 'm-Li', personId, reason: '不是本人' }, officer(on)),
    approve: (requestId: string, memberId: string, reason?: string) =>
      atTheDoor(
        'membership.decideBinding',
        { requestId, decision: { kind: 'approve', memberId, ...(reason && { reason }) } },
        officer()
      ),
    rowOf: async (name: string) => (await store.people.get(`p-${name}`)).member?.id,
    lines: () => store.log.list({ order: ['action', 'desc'], limit: 9 }),
  }
}

describe('a row that the wrong person has', () => {
  test('keeps what it has signed up for, with its answers, when they are released and leave for good', async () => {
    const { release, store } = await aWrongYes()
    const signed = { eventId: 'cup', memberId: 'm-Li', name: 'Li', turn: 't', rev: 1, at: NOON, answers: { size: 'L' } }
    const at = { enterpriseId: 'noodle-house', unionId: 'noodle-union', status: 'confirmed' as const }
    await store.registrations.add({ ...signed, ...at, id: 'cup:m-Li', personId: 'p-Wang' })
    answered(await release())
    expect((await store.registrations.get('cup:m-Li')).personId).not.toBe('p-Wang')
    await leaveEvents.forGood?.(store, await store.people.get('p-Wang'))
    expect((await store.registrations.get('cup:m-Li')).answers).toEqual({ size: 'L' })
  })

  test('is shown to the officer, who releases it with a reason, and binds it to whoever it belongs to', async () => {
    const { byWechat, queue, release, approve, rowOf, lines, store } = await aWrongYes()
    expect(answered(await byWechat('Zhao'))).toEqual({ kind: 'queued' })
    const [request] = await queue()
    expect(request?.candidates).toMatchObject([{ memberId: 'm-Li', takenBy: 'p-Wang' }])
    expect(await approve(request?.id ?? '', 'm-Li')).toEqual({ ok: false, reason: 'row_taken' })

    answered(await release())
    expect(await rowOf('Wang')).toBeUndefined()
    expect((await store.members.get('m-Li')).personId).toBeUndefined()
    expect(await store.messages.findWhere({ personId: 'p-Wang' })).toMatchObject({ title: '身份绑定已解除' })
    answered(await approve(request?.id ?? '', 'm-Li'))
    expect(await rowOf('Zhao')).toBe('m-Li')
    expect(await nameThings(store, ['p-Wang'])).toEqual([{ id: 'p-Wang', name: 'L*' }])
    expect(await lines()).toMatchObject([
      { action: 'membership.release', subject: 'p-Wang', remark: '名册 m-Li：L*，不是本人' },
      {
        action: 'membership.decideBinding',
        remark: expect.stringMatching(/^通过，名册 m-Li：L\*，手机尾号 0001（[\da-f]{4}）$/),
      },
    ])
  })

  test('is not had again by the same person alone, though the phone is that of the row', async () => {
    const { byWechat, release, rowOf, queue } = await aWrongYes()
    await release()
    expect(answered(await byWechat('Wang'))).toEqual({ kind: 'queued' })
    expect(await rowOf('Wang')).toBeUndefined()
    expect((await queue())[0]?.candidates).toHaveLength(1)
    expect(answered(await byWechat('Zhao'))).toEqual({ kind: 'bound' })
  })

  test('is released from the person who was seen to have it, and from nobody else', async () => {
    const { release, rowOf, lines } = await aWrongYes()
    expect(await release('p-Zhao')).toEqual({ ok: false, reason: 'row_released' })
    expect(await rowOf('Wang')).toBe('m-Li')
    answered(await release())
    answered(await release())
    expect(await lines()).toHaveLength(1)
  })

  test.each([1, 2, 3, 4])(
    'is released also when the function dies behind write %i, and asked again',
    async (writes) => {
      const { release, rowOf, store } = await aWrongYes()
      await survive(release('p-Wang', dyingAfter(writes, store)))
      answered(await release())
      expect(await rowOf('Wang')).toBeUndefined()
      expect((await store.members.get('m-Li')).personId).toBeUndefined()
    }
  )

  test('tells its news to whoever has it next', async () => {
    const { store, release, byWechat } = await aWrongYes()
    const row = { id: 'cup:m-Li', eventId: 'cup', memberId: 'm-Li', personId: 'p-Wang', name: 'Li', turn: 't', rev: 1 }
    const place = { enterpriseId: 'noodle-house', unionId: 'noodle-union', status: 'confirmed' as const, at: NOON }
    await store.registrations.add({ ...row, ...place, answers: {} })
    await release()
    await byWechat('Zhao')
    expect((await store.registrations.get('cup:m-Li')).personId).toBe('p-Zhao')
  })
})

describe('a yes of an officer', () => {
  test('is for a row that may be meant, or for another one with a reason that the log keeps', async () => {
    const { byHand, queue, approve, rowOf, lines } = await aWrongYes()
    await byHand('Zhao')
    const requestId = (await queue())[0]?.id ?? ''
    expect(await approve(requestId, 'm-Zhou')).toEqual({ ok: false, reason: 'not_candidate' })
    expect(await rowOf('Zhao')).toBeUndefined()

    answered(await approve(requestId, 'm-Zhou', '改过名，身份证已看'))
    expect(await rowOf('Zhao')).toBe('m-Zhou')
    expect(await lines()).toMatchObject([
      { remark: expect.stringMatching(/手机尾号 0009（[\da-f]{4}）；理由：改过名，身份证已看$/) },
    ])
  })
})
