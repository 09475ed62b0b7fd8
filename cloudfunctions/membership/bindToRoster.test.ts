import type { Store } from '#server/store'
import type { Input } from '#shared/api'
import type { Member } from '#shared/membership/member'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { dyingAfter, survive } from '../testing/dying'
import { aMember, anOfficer, aPerson, asking, DAY, HOUR, NOON } from '../testing/factories'
import { bindRow } from './bindRow'
import { bindToRoster } from './bindToRoster'
import { decideBinding } from './decideBinding'
import { listBindings } from './listBindings'

const PHONE = '19900000001'
const fromWechat = { from: 'wechat' as const, code: `phone-${PHONE}` }
const typed = { from: 'typed' as const, number: PHONE }

function aStranger(name: string) {
  const { member: _member, ...stranger } = aPerson(name)
  return stranger
}

/** A row of the roster that nobody is bound to yet. */
function aRow(name: string, over: Partial<Member> = {}): Member {
  const { personId: _personId, ...row } = aMember(name)
  return { ...row, ...over }
}

async function aRoster(...rows: Member[]) {
  const store = await aStore({ members: rows, people: ['Li', 'Wang', 'Zhao'].map(aStranger) })
  const place = { address: '', gridId: 'grid-01' }
  const firm = { name: '面馆', unionId: 'noodle-union', unionName: '面馆工会', grams: [], ...place }
  const kinds = { size: 'micro' as const, ownership: 'private' as const, industry: '餐饮', members: 9 }
  await store.enterprises.add({ ...firm, ...kinds, id: 'noodle-house', pageKey: 'n' })
  const officer = (now = NOON) => asking(store, anOfficer(), now)
  return {
    store,
    bind: async (by: string, phone: Input<'membership.bind'>['phone'], { name = 'Li', now = NOON, on = store } = {}) =>
      bindToRoster({ name, enterpriseId: 'noodle-house', phone }, asking(on, await store.people.get(`p-${by}`), now)),
    queue: async () => answered(await listBindings({}, officer())).items,
    decide: (
      requestId: string,
      decision: Input<'membership.decideBinding'>['decision'],
      on: Store = store,
      by = 'Lin'
    ) => decideBinding({ requestId, decision }, asking(on, anOfficer(by))),
    officer,
    rowOf: async (name: string) => (await store.people.get(`p-${name}`)).member?.id,
    told: async (name: string) =>
      (await store.messages.list({ where: { personId: `p-${name}` }, order: ['pageKey', 'asc'], limit: 9 })).map(
        ({ title }) => title
      ),
  }
}

const approve = (memberId = 'm-Li') => ({ kind: 'approve' as const, memberId })
const reject = { kind: 'reject' as const, reason: '名册里没有' }

describe('binding to the roster', () => {
  test('happens alone for the phone that WeChat vouches for, on one row', async () => {
    const { bind, rowOf, store } = await aRoster(aRow('Li'))

    expect(await bind('Li', fromWechat)).toEqual({ ok: true, value: { kind: 'bound' } })
    expect(await rowOf('Li')).toBe('m-Li')
    expect((await store.members.get('m-Li')).personId).toBe('p-Li')
  })

  test.each([
    ['no row has this phone', [aRow('Li', { phone: '19900000002' })]],
    ['two rows do', [aRow('Li'), aRow('Li', { id: 'm-twin' })]],
    ['the name is another', [aRow('Wang')]],
    ['the enterprise is another', [aRow('Li', { enterpriseId: 'steel-works' })]],
    ['somebody else has the row', [aRow('Li', { personId: 'p-Wang' })]],
  ])('waits for an officer when %s', async (_why, rows) => {
    const { bind, queue, rowOf } = await aRoster(...rows)

    expect(await bind('Li', fromWechat)).toEqual({ ok: true, value: { kind: 'queued' } })
    expect(await rowOf('Li')).toBeUndefined()
    expect(await queue()).toHaveLength(1)
  })

  test('answers a typed number the same whether it is on the roster or not', async () => {
    const { bind, rowOf } = await aRoster(aRow('Li'))
    const [match, miss] = [await bind('Li', typed), await bind('Li', { ...typed, number: '13800000000' })]

    expect(match).toEqual(miss)
    expect(match).toEqual({ ok: true, value: { kind: 'queued' } })
    expect(await rowOf('Li')).toBeUndefined()
  })

  test('is one row for one person, also when two want it at once', async () => {
    const { bind, rowOf } = await aRoster(aRow('Li'))
    const outcomes = await Promise.all([bind('Li', fromWechat), bind('Wang', fromWechat)])

    expect(outcomes.map((outcome) => answered(outcome).kind).sort()).toEqual(['bound', 'queued'])
    expect([await rowOf('Li'), await rowOf('Wang')].filter(Boolean)).toEqual(['m-Li'])
  })

  test('is one person for one row, also when two rows are asked for at once', async () => {
    const { bind, rowOf, store } = await aRoster(aRow('Li'), aRow('Wang'))
    await Promise.all([bind('Li', fromWechat), bind('Li', fromWechat, { name: 'Wang' })])

    const taken = await store.members.list({ where: { personId: 'p-Li' }, limit: 9 })
    expect(taken.map(({ id }) => id)).toEqual([await rowOf('Li')])
  })

  test('does not take a second row for somebody who was bound a moment ago', async () => {
    const { store, rowOf } = await aRoster(aRow('Li'), aRow('Wang'))
    expect(await bindRow(store, aRow('Li'), 'p-Li')).toBe(true)
    expect(await bindRow(store, aRow('Wang'), 'p-Li')).toBe(false)

    expect(await rowOf('Li')).toBe('m-Li')
    expect((await store.members.get('m-Wang')).personId).toBeUndefined()
  })

  test.each([1, 2, 3])('can be repeated after a crash behind write %i', async (writes) => {
    const { bind, rowOf, store } = await aRoster(aRow('Li'))
    await survive(bind('Li', fromWechat, { on: dyingAfter(writes, store) }))

    expect(await bind('Li', fromWechat)).toEqual({ ok: true, value: { kind: 'bound' } })
    expect(await rowOf('Li')).toBe('m-Li')
  })

  test('may be tried five times a day, all at once or one by one', async () => {
    const { bind, queue } = await aRoster()
    const tries = Array.from({ length: 8 }, (_, index) => bind('Li', { ...typed, number: `1380000000${index}` }))
    const outcomes = await Promise.all(tries)

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5)
    expect(outcomes).toContainEqual({ ok: false, reason: 'too_many_tries' })
    expect(await queue()).toHaveLength(5)
    expect(await bind('Li', typed, { now: NOON + 12 * HOUR - 1 })).toEqual({ ok: false, reason: 'too_many_tries' })
    expect(await bind('Li', typed, { now: NOON + 12 * HOUR })).toMatchObject({ ok: true })
  })

  test('without a number is said, and with a binding not needed', async () => {
    const { bind } = await aRoster(aRow('Li'))

    expect(await bind('Li', { from: 'wechat', code: 'used' })).toEqual({ ok: false, reason: 'phone_not_given' })
    await bind('Li', fromWechat)
    expect(await bind('Li', fromWechat)).toEqual({ ok: false, reason: 'bound_already' })
  })
})

describe('the queue of people who could not be bound', () => {
  const aRequest = async (...rows: Member[]) => {
    const roster = await aRoster(...rows)
    await roster.bind('Li', typed)
    const [request] = await roster.queue()
    return { ...roster, requestId: request?.id ?? '', request }
  }

  test('shows rows that may be meant, phones masked', async () => {
    const { request } = await aRequest(aRow('Li'), aRow('Chen'), aRow('Sun', { phone: '19900000009', name: 'Li' }))

    expect(request).toMatchObject({ name: 'Li', enterpriseName: '面馆', maskedPhone: '199****0001' })
    expect(request?.candidates.map(({ memberId, samePhone }) => [memberId, samePhone])).toEqual([
      ['m-Chen', true],
      ['m-Li', true],
      ['m-Sun', false],
    ])
    expect(JSON.stringify(request)).not.toContain(PHONE)
  })

  test('gives the number for a reason, and writes both down', async () => {
    const { requestId, store, officer } = await aRequest()

    expect(await atTheDoor('membership.revealPhone', { requestId, reason: '电话核对' }, officer())).toEqual({
      ok: true,
      value: { phone: PHONE },
    })
    expect(await store.log.findWhere({ subject: requestId })).toMatchObject({ personId: 'p-Lin', remark: '电话核对' })
  })

  test('ends with a binding or a reason, and the person is told', async () => {
    const yes = await aRequest(aRow('Li'))
    expect(await yes.decide(yes.requestId, approve())).toEqual({ ok: true, value: { state: 'approved' } })
    expect([await yes.rowOf('Li'), await yes.told('Li'), await yes.queue()]).toEqual(['m-Li', ['身份核对好了'], []])

    const no = await aRequest(aRow('Li'))
    expect(await no.decide(no.requestId, reject)).toEqual({ ok: true, value: { state: 'rejected' } })
    expect([await no.rowOf('Li'), await no.told('Li')]).toEqual([undefined, ['身份没有核对上']])
  })

  test.each([1, 2, 3, 4, 5])('can be decided again after a crash behind write %i, and is told once', async (writes) => {
    const { decide, requestId, store, rowOf, told } = await aRequest(aRow('Li'))
    await survive(decide(requestId, approve(), dyingAfter(writes, store)))
    await decide(requestId, approve())

    expect([await rowOf('Li'), await told('Li')]).toEqual(['m-Li', ['身份核对好了']])
    expect(await store.bindings.get(requestId)).toMatchObject({ state: 'approved', decidedBy: 'p-Lin' })
  })

  test('still offers the row that a crash has left half bound', async () => {
    const { decide, requestId, store, queue } = await aRequest(aRow('Li'))
    await survive(decide(requestId, approve(), dyingAfter(1, store)))

    expect((await queue())[0]?.candidates.map(({ memberId }) => memberId)).toEqual(['m-Li'])
  })

  test('ends all claims of a person with one approval, which names the enterprise of the row', async () => {
    const { bind, queue, decide, told, store } = await aRoster(aRow('Li', { enterpriseId: 'steel-works' }))
    const steel = { ...(await store.enterprises.get('noodle-house')), id: 'steel-works', name: '钢厂' }
    await store.enterprises.add(steel)
    await bind('Li', typed)
    await bind('Li', typed, { name: '小李' })
    const claims = await queue()
    expect(claims).toHaveLength(2)

    expect(await decide(claims[0]?.id ?? '', approve())).toMatchObject({ ok: true })
    expect(await queue()).toEqual([])
    expect(await told('Li')).toEqual(['身份核对好了'])
    const [message] = await store.messages.list({ where: { personId: 'p-Li' }, limit: 1 })
    expect(message?.text).toContain('钢厂')
  })

  test('decided by two officers at once ends one way for row, request and message', async () => {
    const { decide, requestId, store, rowOf, told } = await aRequest(aRow('Li'))
    await Promise.all([decide(requestId, approve(), store, 'Lin'), decide(requestId, reject, store, 'Gao')])

    const { state } = await store.bindings.get(requestId)
    expect(await rowOf('Li')).toBe(state === 'approved' ? 'm-Li' : undefined)
    expect((await store.members.get('m-Li')).personId).toBe(state === 'approved' ? 'p-Li' : undefined)
    expect(await told('Li')).toEqual([state === 'approved' ? '身份核对好了' : '身份没有核对上'])
  })

  test('takes the same claim again after a rejection, and tells the second answer too', async () => {
    const { decide, requestId, bind, queue, told, store } = await aRequest(aRow('Li'))
    await decide(requestId, reject)
    await bind('Li', typed, { now: NOON + DAY })
    expect(await queue()).toHaveLength(1)
    await decide(requestId, approve(), store, 'Gao')

    expect((await told('Li')).sort()).toEqual(['身份核对好了', '身份没有核对上'])
  })

  test('refuses a row of somebody else, a second row for one person, and a second decision', async () => {
    const { decide, requestId, bind, store } = await aRequest(aRow('Li'), aRow('Wang', { personId: 'p-Wang' }))
    expect(await decide(requestId, approve('m-Wang'))).toEqual({ ok: false, reason: 'row_taken' })

    await bind('Li', fromWechat)
    expect(await decide(requestId, approve('m-Wang'))).toEqual({ ok: false, reason: 'bound_already' })
    await decide(requestId, reject)
    expect(await decide(requestId, approve(), store, 'Gao')).toEqual({ ok: false, reason: 'decided_already' })
  })
})
