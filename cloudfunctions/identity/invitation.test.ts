import type { Input } from '#shared/api'
import { findPersonByToken } from '../server/session'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { aPerson, asking, DAY, NOON } from '../testing/factories'
import { dismissStaff } from './dismissStaff'
import { giveCode } from './giveCode'
import { inviteOwner } from './inviteOwner'
import { inviteStaff } from './inviteStaff'
import { listStaff } from './listStaff'
import { takeInvitation } from './takeInvitation'

const [SECRET, OTHER] = ['s'.repeat(32), 'o'.repeat(32)]
const chair = aPerson('Hao', { roles: [{ kind: 'federation' }] })

async function aFederation() {
  const store = await aStore({ people: [chair, aPerson('Li')] })
  const desk = asking(store, chair)
  const invite = async (role: Input<'staff.invite'>['role'] = { kind: 'officer' }) =>
    answered(await inviteStaff({ name: '郑示例', role }, desk)).code
  return {
    store,
    desk,
    invite,
    take: (code: string, secret = SECRET, now = NOON, name?: string) =>
      takeInvitation({ code, secret }, { ...desk, now, person: name ? aPerson(name) : undefined }),
    who: async (token = '') => (await findPersonByToken(store, token, NOON))?.person,
  }
}

describe('an invitation', () => {
  test('makes the first phone that takes it an officer, and no second one', async () => {
    const { invite, take, who } = await aFederation()
    const code = await invite()
    const welcome = answered(await take(code))

    expect(await who(welcome.token)).toMatchObject({ name: '郑示例', roles: [{ kind: 'officer' }] })
    expect(await take(code, OTHER)).toEqual({ ok: false, reason: 'invitation_over' })
  })

  test('taken again by the same phone after a lost answer is the same sign-in', async () => {
    const { invite, take, who } = await aFederation()
    const code = await invite()
    const [first, again] = [answered(await take(code)), answered(await take(code))]

    expect(again).toEqual(first)
    expect((await who(first.token))?.sessions).toHaveLength(1)
  })

  test('of two phones at once lets one in', async () => {
    const { invite, take } = await aFederation()
    const code = await invite()
    const outcomes = await Promise.all([take(code, SECRET), take(code, OTHER)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('in the mini-program gives the post to whoever WeChat says it is, once', async () => {
    const { invite, take, store } = await aFederation()
    const code = await invite()
    expect(await take(code, SECRET, NOON, 'Li')).toEqual({ ok: true, value: { name: '郑示例' } })
    await take(code, SECRET, NOON, 'Li')
    expect(await store.people.get('p-Li')).toMatchObject({ name: 'Li', roles: [{ kind: 'officer' }] })
  })

  test.each([
    ['a day later', NOON + DAY],
    ['with another code', NOON],
  ])('%s is none', async (_what, now) => {
    const { invite, take } = await aFederation()
    const code = await invite()
    const given = now === NOON ? code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) : code
    expect(await take(given, SECRET, now)).toEqual({ ok: false, reason: 'invitation_over' })
  })

  test('from an officer says who holds the phone, and gives no right', async () => {
    const { desk, take, who } = await aFederation()
    const { code } = answered(await giveCode({ name: '马示例' }, desk))
    const { token } = answered(await take(code))
    expect(await who(token)).toMatchObject({ name: '马示例', roles: [] })
  })

  test('keeps its code nowhere', async () => {
    const { invite, store } = await aFederation()
    const code = await invite()
    expect(
      JSON.stringify([await store.invitations.list({ limit: 9 }), await store.log.list({ limit: 9 })])
    ).not.toContain(code)
  })

  test('for a union that does not exist is refused', async () => {
    const { desk, store } = await aFederation()
    const role = { kind: 'chair' as const, unionId: 'nowhere' }
    expect(await inviteStaff({ name: '郑示例', role }, desk)).toEqual({ ok: false, reason: 'union_unknown' })
    expect(await store.invitations.count()).toBe(0)
  })
})

describe('the people of the desk', () => {
  test('are listed, and whoever is dismissed is out on every device at once', async () => {
    const { invite, take, desk, who } = await aFederation()
    const { token } = answered(await take(await invite()))
    const [, officer] = answered(await listStaff({}, desk))
    expect(officer).toMatchObject({ name: '郑示例', roles: [{ kind: 'officer' }], sessions: 1 })

    await dismissStaff({ personId: officer?.id ?? '' }, desk)
    expect(await who(token)).toBeUndefined()
    expect(answered(await listStaff({}, desk)).map(({ name }) => name)).toEqual(['Hao'])
  })

  test('keep one who leads, also when two dismiss each other at once', async () => {
    const { desk, store } = await aFederation()
    expect(await dismissStaff({ personId: 'p-Hao' }, desk)).toEqual({ ok: false, reason: 'last_of_federation' })
    await store.people.add(aPerson('Qin', { roles: [{ kind: 'federation' }] }))
    await Promise.all(['p-Hao', 'p-Qin'].map((personId) => dismissStaff({ personId }, desk)))
    expect(await store.people.count({ 'roles.kind': 'federation' })).toBeGreaterThan(0)
  })
})

test('the first to lead is invited while nobody leads, with one code at a time', async () => {
  const { store, take } = await aFederation()
  expect(await inviteOwner(store, NOON)).toBeUndefined()
  await store.people.remove({ _id: 'p-Hao' })
  const [old, code] = [await inviteOwner(store, NOON), await inviteOwner(store, NOON)]

  expect(await take(old ?? '')).toMatchObject({ reason: 'invitation_over' })
  expect(await take(code ?? '')).toMatchObject({ ok: true })
  expect(await inviteOwner(store, NOON)).toBeUndefined()
})
