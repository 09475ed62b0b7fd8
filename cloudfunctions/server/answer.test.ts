import { features } from '../features'
import { aStore } from '../testing/aStore'
import { house } from '../testing/atTheDoor'
import { aMember, anEvent, anOfficer, aPerson, asking } from '../testing/factories'
import { sized } from '../testing/places/sized'
import { actionsOf } from './action'
import { answer } from './answer'
import type { Context } from './context'
import { RequestFault } from './RequestFault'

const actions = actionsOf(features)

async function aDoor(person?: Context['person']) {
  const store = await aStore({ events: [anEvent()], members: [aMember('Li')], people: [aPerson('Li')] })
  const open = async () => ({ ...asking(store, anOfficer()), house, person })
  return { store, knock: (call: unknown) => answer(actions, call, open) }
}

describe('the door of the cloud', () => {
  test.each([
    ['constructor', 404, 'unknown_action'],
    ['__proto__', 404, 'unknown_action'],
    ['toString', 404, 'unknown_action'],
    ['hasOwnProperty', 404, 'unknown_action'],
    ['events.get ', 404, 'unknown_action'],
    ['', 404, 'unknown_action'],
    [['events.get'], 400, 'bad_request'],
    [{ $gt: '' }, 400, 'bad_request'],
    [undefined, 400, 'bad_request'],
  ])('knows no action %j', async (action, status, reason) => {
    const { knock } = await aDoor(anOfficer())
    expect(await knock({ action, input: {} })).toMatchObject({ status, body: { ok: false, reason } })
  })

  test.each([[undefined], [null], ['events.list'], [7], [[]]])('does not open for %j', async (call) => {
    const { knock } = await aDoor()
    expect(await knock(call)).toMatchObject({ status: 400 })
  })

  test('does not mind what WeChat adds to a call', async () => {
    const { knock } = await aDoor()
    const call = { action: 'events.list', input: { when: 'open' }, userInfo: { openId: 'o', appId: 'wx' } }
    expect(await knock(call)).toMatchObject({ status: 200, body: { ok: true } })
  })

  test('asks strangers to sign in, and turns people away from what is not theirs', async () => {
    const call = { action: 'news.write', input: {} }
    expect(await (await aDoor()).knock(call)).toMatchObject({ status: 401, body: { reason: 'signed_out' } })
    expect(await (await aDoor(aPerson('Li'))).knock(call)).toMatchObject({ status: 403, body: { reason: 'forbidden' } })
  })

  test('keeps a chair out of the events of other unions', async () => {
    const { knock } = await aDoor(aPerson('Zhou', { roles: [{ kind: 'chair', unionId: 'noodle-union' }] }))
    const call = { action: 'events.registrations', input: { eventId: 'cup' } }
    expect(await knock(call)).toMatchObject({ status: 403 })
  })

  test('answers a refusal with its sentence, and a bug without a word of it', async () => {
    const { knock, store } = await aDoor(anOfficer())
    const logged = jest.spyOn(console, 'error').mockImplementation(() => {})
    const postpone = { action: 'events.resize', input: { eventId: 'cup', capacity: 1 } }
    await store.places.change({ _id: 'cup' }, sized(2, 0))
    expect(await knock(postpone)).toMatchObject({ status: 200, body: { reason: 'capacity_below_holders' } })

    const broken = { 'events.list': async () => Promise.reject(new Error('password=1')) }
    const told = await answer(broken, { action: 'events.list' }, async () => asking(store, anOfficer()))
    expect(told).toEqual({ status: 500, body: { ok: false, reason: 'server_error', text: expect.any(String) } })
    expect(JSON.stringify(told)).not.toContain('password')
    logged.mockRestore()
  })
})

/** Values with operators of the database, put in place of whatever text or number an input wants. */
const operators = [{ $gt: '' }, { $ne: null }, { $regex: '.*' }, { $where: 'sleep(1e9)' }, ['x'], null, true]
const TAKES_LISTS = ['accepted', 'answers']
const inputs: Record<string, Record<string, unknown>> = {
  'events.get': { eventId: 'cup' },
  'events.list': { when: 'open', kind: 'chess', cursor: 'x' },
  'events.register': { eventId: 'cup', answers: {} },
  'events.remove': { eventId: 'cup', memberId: 'm-Li', reason: '重复' },
  'events.resize': { eventId: 'cup', capacity: 3 },
  'events.cancel': { eventId: 'cup', reason: '检修' },
  'news.read': { articleId: 'a' },
  'news.list': { channel: 'work', cursor: 'x' },
  'pushes.people': { pushId: 'p', part: 'inbox', cursor: 'x' },
  'pushes.recall': { pushId: 'p' },
  'membership.bind': { name: 'Li', enterpriseId: 'x', phone: { from: 'typed', number: '13800000000' } },
  'membership.decideBinding': { requestId: 'r', decision: { kind: 'approve', memberId: 'm' } },
  'directory.unions': { text: '长安', kind: 'community', cursor: 'x' },
  'directory.enterprise': { enterpriseId: 'x' },
  'messages.list': { cursor: 'x' },
  'messages.recordGrants': { accepted: ['x'] },
}

describe('an operator of the database in the place of a value', () => {
  const cases = Object.entries(inputs).flatMap(([action, input]) => Object.keys(input).map((field) => [action, field]))

  test.each(cases)('is a bad request: %s, %s', async (action = '', field = '') => {
    const { knock } = await aDoor({ ...aPerson('Li'), roles: [{ kind: 'officer' }] })
    for (const value of operators.filter((one) => !(TAKES_LISTS.includes(field) && Array.isArray(one)))) {
      const input = { ...inputs[action], [field]: value }
      expect(await knock({ action, input })).toMatchObject({ status: 400, body: { reason: 'bad_request' } })
    }
    const more = { ...inputs[action], $where: 'true' }
    expect(await knock({ action, input: more })).toMatchObject({ status: 400 })
  })

  test('is one in the answers too', async () => {
    const { knock } = await aDoor(aPerson('Li'))
    for (const answers of [{ shirt: { $gt: '' } }, { $set: 'x' }, { 'a.b': 'x' }, [1]])
      expect(await knock({ action: 'events.register', input: { eventId: 'cup', answers } })).toMatchObject({
        status: 400,
      })
  })
})

test('a fault carries its own name', () => {
  expect(new RequestFault('busy')).toMatchObject({ fault: 'busy', message: 'busy', name: 'RequestFault' })
})
