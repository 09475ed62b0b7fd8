import { _ } from '#server/store/command'
import { roleFor, unionOf } from '#shared/access/role'
import { mayEnter } from '#shared/access/who'
import type { AnyAction } from '#shared/contract'
import { contracts } from '#shared/contracts'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { anEvent, aPerson, asking, NOON } from '../testing/factories'
import { dismissStaff } from './dismissStaff'
import { newInvitation } from './invitations/newInvitation'

const chair = aPerson('Zhou', { roles: [roleFor('chair', unionOf('noodle-union'))] })
const boss = aPerson('Hao', { roles: [{ kind: 'federation', of: { kind: 'street', id: 'street' } }] })

async function aUnionWithChair() {
  const store = await aStore({ people: [chair, boss, aPerson('Sun'), aPerson('Li')] })
  await store.unions.add({
    ...{ id: 'noodle-union', name: '面馆工会', kind: 'enterprise', chair: '', officer: '', enterprises: 1, members: 1 },
    ...{ grams: [], pageKey: 'n' },
  })
  await store.events.add(anEvent({ unionId: 'noodle-union' }))
  const as = async (name: string) => asking(store, await store.people.get(`p-${name}`))
  const invite = async () =>
    answered(await atTheDoor('staff.inviteCommittee', { unionId: 'noodle-union', name: '孙示例' }, await as('Zhou')))
      .code
  const take = async (code: string) => atTheDoor('invitations.take', { code }, await as('Sun'))
  const list = async () => answered(await atTheDoor('staff.committee', { unionId: 'noodle-union' }, await as('Zhou')))
  return { store, as, invite, take, list }
}

test('a chair lets somebody of the own union read with it, and ends that', async () => {
  const { as, invite, take, list } = await aUnionWithChair()
  expect(await take(await invite())).toMatchObject({ ok: true })
  expect(await list()).toEqual([{ id: 'p-Sun', name: 'Sun', sessions: 0 }])
  expect(await atTheDoor('events.registrations', { eventId: 'cup' }, await as('Sun'))).toMatchObject({ ok: true })
  expect(answered(await atTheDoor('events.manage', {}, await as('Sun'))).items).toMatchObject([{ id: 'cup' }])

  const end = { unionId: 'noodle-union', personId: 'p-Sun' }
  await atTheDoor('staff.endCommittee', end, await as('Zhou'))
  expect(await list()).toEqual([])
  await expect(atTheDoor('events.registrations', { eventId: 'cup' }, await as('Sun'))).rejects.toThrow('forbidden')
})

test('a code of a chair who is no chair any more opens nothing', async () => {
  const { as, invite, take } = await aUnionWithChair()
  const code = await invite()
  await dismissStaff({ personId: 'p-Zhou' }, await as('Hao'))
  expect(await take(code)).toEqual({ ok: false, reason: 'invitation_over' })
})

test.each([
  ['who leads nothing by now', []],
  ['who leads another union by now', [roleFor('chair', unionOf('steel-union'))]],
])('a code of somebody %s opens nothing, though nobody has made it void', async (_who, roles) => {
  const { store, invite, take } = await aUnionWithChair()
  const code = await invite()
  await store.people.change({ _id: 'p-Zhou' }, { roles })
  expect(await take(code)).toEqual({ ok: false, reason: 'invitation_over' })
})

test('a code that makes somebody chair is never as good as a chair alone', async () => {
  const { store, take } = await aUnionWithChair()
  const roles = [roleFor('chair', unionOf('noodle-union'))]
  const { code, invitation } = newInvitation({ name: '孙示例', roles, invitedBy: 'p-Zhou' }, NOON)
  await store.invitations.add(invitation)
  expect(await take(code)).toEqual({ ok: false, reason: 'invitation_over' })
})

test('a committee that has ended comes back by no code that was used, and seats in other unions stay', async () => {
  const { store, as, invite, take } = await aUnionWithChair()
  const code = await invite()
  await take(code)
  const other = roleFor('committee', unionOf('steel-union'))
  await store.people.change({ _id: 'p-Sun' }, { roles: _.push([other]) })
  await atTheDoor('staff.endCommittee', { unionId: 'noodle-union', personId: 'p-Sun' }, await as('Zhou'))
  expect((await store.people.get('p-Sun')).roles).toEqual([other])
  expect(await take(code)).toEqual({ ok: false, reason: 'invitation_over' })
  expect((await store.people.get('p-Sun')).roles).toEqual([other])
})

test.each([
  ['that nobody has', 'p-Nobody'],
  ['of somebody else’s people', 'p-Li'],
  ['of the chair', 'p-Zhou'],
])('an id %s is on no committee, and nothing changes', async (_whose, personId) => {
  const { store, as } = await aUnionWithChair()
  const before = await store.people.listAll()
  const ended = await atTheDoor('staff.endCommittee', { unionId: 'noodle-union', personId }, await as('Zhou'))
  expect(ended).toEqual({ ok: false, reason: 'not_on_committee' })
  expect(await store.people.listAll()).toEqual(before)
  expect(await store.log.count({})).toBe(0)
})

test('nobody is let in to read with a union that is closed', async () => {
  const { store, as } = await aUnionWithChair()
  await store.unions.change({ _id: 'noodle-union' }, { closedAt: NOON })
  const asked = { unionId: 'noodle-union', name: '孙示例' }
  expect(await atTheDoor('staff.inviteCommittee', asked, await as('Zhou'))).toMatchObject({ reason: 'union_unknown' })
})

test('no chair lets anybody read with another union', async () => {
  const { as } = await aUnionWithChair()
  const other = { unionId: 'steel-union', name: '孙示例' }
  await expect(atTheDoor('staff.inviteCommittee', other, await as('Zhou'))).rejects.toThrow('forbidden')
})

test('a committee writes nothing: its deeds are those of its own sign-in', () => {
  const seat = { roles: [roleFor('committee', unionOf('noodle-union'))] }
  const all: [string, AnyAction][] = Object.entries(contracts)
  const deeds = all.filter(([, { kind, who }]) => kind === 'does' && !['anyone', 'person'].includes(who))
  expect(deeds.filter(([, { who }]) => mayEnter(who, seat)).map(([name]) => name)).toEqual([
    'signIn.confirm',
    'signIn.refuse',
    'receipts.note',
  ])
})

test('receipts are noted for people by their chair, never by the committee', async () => {
  const { as, invite, take } = await aUnionWithChair()
  await take(await invite())
  const note = { articleId: 'a', reader: 'p-Li', on: true }
  await expect(atTheDoor('receipts.note', note, await as('Sun'))).rejects.toThrow('forbidden')
})
