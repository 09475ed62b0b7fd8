import * as v from 'valibot'
import { roleFor, unionOf } from '#shared/access/role'
import { RenameStaffInput } from '#shared/identity/invitation'
import { aFederation, SECRET } from '../../testing/aFederation'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { DAY, NOON } from '../../testing/factories'
import { listStaff } from '../listStaff'
import { giveCode } from './giveCode'
import { inviteOwner } from './inviteOwner'
import { inviteStaff } from './inviteStaff'
import { listInvitations } from './listInvitations'
import { newInvitation } from './newInvitation'
import { revokeInvitation } from './revokeInvitation'

const OTHER = 'o'.repeat(32)

describe('the codes that nobody has used', () => {
  const list = async (at: Awaited<ReturnType<typeof aFederation>>, now = NOON) =>
    answered(await listInvitations({}, { ...at.desk, now }))

  test('are listed with whom they are for and who gave them, and never the code', async () => {
    const at = await aFederation()
    await at.store.unions.add(aUnion('u1', '面馆工会'))
    const codes = [
      await at.invite({ kind: 'chair', unionId: 'u1' }),
      answered(await giveCode({ name: '关示例' }, at.desk)).code,
    ]
    await at.store.invitations.add({ ...newInvitation(owner, NOON).invitation })

    const rows = await list(at)
    const givers = Object.fromEntries(rows.map(({ name, invitedBy }) => [name, invitedBy]))
    expect(givers).toEqual({ 郑示例: 'Hao', 关示例: 'Hao', 负责人: undefined })
    expect(rows.find(({ name }) => name === '郑示例')?.roles).toEqual([
      { ...roleFor('chair', unionOf('u1')), unionName: '面馆工会' },
    ])
    for (const code of codes) expect(JSON.stringify(rows)).not.toContain(code)
  })

  test('leave the list when they are used, or a day old', async () => {
    const at = await aFederation()
    await at.take(await at.invite())
    expect(await list(at)).toEqual([])
    await at.invite()
    expect(await list(at, NOON + DAY)).toEqual([])
  })

  test('let nobody in once they are void, which may be said twice', async () => {
    const at = await aFederation()
    const code = await at.invite()
    const [{ id } = { id: '' }] = await list(at)
    expect(await atTheDoor('invitations.revoke', { invitationId: id }, at.desk)).toMatchObject({ ok: true })
    expect(await atTheDoor('invitations.revoke', { invitationId: id }, at.desk)).toMatchObject({ ok: true })

    expect(await at.take(code)).toEqual({ ok: false, reason: 'invitation_over' })
    expect(await at.store.log.count({ action: 'invitations.revoke', subject: '郑示例' })).toBe(1)
  })

  test('are one, when the answer was lost and the same form asks again; a taken one stays', async () => {
    const at = await aFederation()
    const ask = async () => answered(await giveCode({ name: '郑示例', newKey: '0123456789abcdef' }, at.desk)).code
    const [lost, shown] = [await ask(), await ask()]
    expect(await at.take(lost)).toEqual({ ok: false, reason: 'invitation_over' })
    expect(await at.take(shown)).toMatchObject({ ok: true })
    await ask()
    expect(await at.store.invitations.count()).toBe(2)
  })

  test('cannot be taken back from whoever was quicker', async () => {
    const at = await aFederation()
    const code = await at.invite()
    const [{ id } = { id: '' }] = await list(at)
    const welcome = answered(await at.take(code))
    expect(await atTheDoor('invitations.revoke', { invitationId: id }, at.desk)).toEqual({
      ok: false,
      reason: 'invitation_used',
    })
    expect(await at.who(welcome.token)).toMatchObject({ name: '郑示例' })
  })

  test('are used or void, never both, when both happen at once', async () => {
    const at = await aFederation()
    const code = await at.invite()
    const [{ id } = { id: '' }] = await list(at)
    const revoked = revokeInvitation({ invitationId: id }, at.desk)
    const [taken, voided] = await Promise.all([at.take(code), revoked])
    expect(taken.ok).not.toBe(voided.ok)
  })
})

describe('a name at the desk', () => {
  const rename = (at: Awaited<ReturnType<typeof aFederation>>, personId: string, name: string) =>
    atTheDoor('staff.rename', { personId, name }, at.desk)

  test('can be put right, the first owner’s too, and the log says what it was', async () => {
    const at = await aFederation()
    expect(await rename(at, 'p-Hao', '郝示例')).toEqual({ ok: true, value: { name: '郝示例' } })
    await rename(at, 'p-Hao', '郝示例')

    expect(answered(await listStaff({}, at.desk)).map(({ name }) => name)).toEqual(['郝示例'])
    const lines = await at.store.log.list({ where: { action: 'staff.rename' }, limit: 9 })
    expect(lines).toMatchObject([{ personId: 'p-Hao', subject: '郝示例', remark: '原来叫 Hao' }])
  })

  test('is that of whoever looks after a grid, too', async () => {
    const at = await aFederation()
    const grid = {
      id: 'grid-01',
      name: '第 1 网格',
      level: 1,
      parentId: '',
      order: 1,
      officerId: 'p-Hao',
      officer: 'Hao',
    }
    await at.store.areas.add({ ...grid, pageKey: 'grid-01', grams: [], spelt: '' })
    await rename(at, 'p-Hao', '郝示例')
    expect((await at.store.areas.get('grid-01')).officer).toBe('郝示例')
  })

  test('of somebody who does not work there is nobody’s business', async () => {
    const at = await aFederation()
    await expect(rename(at, 'p-Li', '李示例')).rejects.toThrow('not_found')
    expect(await at.store.people.get('p-Li')).toMatchObject({ name: 'Li' })
  })

  test.each(['', '  ', '长'.repeat(21), '\u202e'])('%j is none', (name) => {
    expect(v.safeParse(RenameStaffInput, { personId: 'p-Hao', name }).success).toBe(false)
  })
})

const owner = { name: '负责人', roles: [{ kind: 'federation' as const }], invitedBy: 'start' }

function aUnion(id: string, name: string) {
  const words = { kind: 'enterprise' as const, chair: '', officer: '', enterprises: 1, members: 1 }
  return { ...words, id, name, grams: [], pageKey: id }
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

test('the first to lead is invited while nobody leads, with one code at a time', async () => {
  const { store, take } = await aFederation()
  expect(await inviteOwner(store, NOON)).toBeUndefined()
  await store.people.remove({ _id: 'p-Hao' })
  const [old, code] = [await inviteOwner(store, NOON), await inviteOwner(store, NOON)]

  expect(await take(old ?? '')).toMatchObject({ reason: 'invitation_over' })
  expect(await take(code ?? '')).toMatchObject({ ok: true })
  expect(await inviteOwner(store, NOON)).toBeUndefined()
})
