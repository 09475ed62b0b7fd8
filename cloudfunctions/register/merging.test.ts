import { heldFor, unionOf } from '#shared/access/role'
import { everybody } from '#shared/pushes/audience'
import { aCase } from '#shared/testing/aCase'
import { answered } from '../testing/answered'
import { aRegister } from '../testing/aRegister'
import { atTheDoor } from '../testing/atTheDoor'
import { anEvent, DAY, NOON } from '../testing/factories'

const reason = '并社区'

async function twoUnions() {
  const register = await aRegister()
  const from = await register.addUnion({ name: '面馆工会' })
  const into = await register.addUnion({ name: '街区联合工会' })
  const close = (more: { into?: string }, unionId = from) =>
    atTheDoor('register.closeUnion', { unionId, reason, ...more }, register.as())
  return { ...register, from, into, close }
}

describe('a union that is merged into another', () => {
  test('gives its enterprises, people, coming events and posts a new home', async () => {
    const { from, into, close, addEnterprise, hire, chair, settle, store } = await twoUnions()
    const enterpriseId = await addEnterprise({ unionId: from })
    await hire(enterpriseId, 'Ma')
    await chair('Zhou', from)
    const forThem = { kind: 'unions' as const, ids: [from] }
    const reserves = [{ id: 'r1', name: '本工会', of: forThem, places: 1, until: NOON }]
    await store.events.addMany([
      anEvent({ id: 'coming', unionId: from, openTo: { kind: 'unions', unionIds: [from, into] }, reserves }),
      anEvent({ id: 'over', unionId: from, endsAt: NOON - DAY }),
    ])
    answered(await close({ into }))
    await settle()

    expect(await store.enterprises.get(enterpriseId)).toMatchObject({ unionId: into, unionName: '街区联合工会' })
    expect((await store.people.get('p-Ma')).member?.unionId).toBe(into)
    const told = await store.messages.listAll({ where: { personId: 'p-Ma' } })
    expect(told.map(({ title, text }) => [title, text])).toEqual([
      ['会籍转好了', expect.stringContaining('现在所属工会是街区联合工会')],
    ])
    expect(await store.events.get('coming')).toMatchObject({
      ...{ unionId: into, organiser: '街区联合工会' },
      openTo: { kind: 'unions', unionIds: [into] },
      reserves: [{ of: { kind: 'unions', ids: [into] } }],
    })
    expect((await store.events.get('over')).unionId).toBe(from)
    expect((await store.people.get('p-Zhou')).roles.map(heldFor)).not.toContainEqual(unionOf(from))
    expect(await store.unions.get(into)).toMatchObject({ enterprises: 1, members: 1 })
    expect(await store.unions.get(from)).toMatchObject({ closedAt: NOON, mergedInto: into, enterprises: 0 })
  })

  test('hands what its members have asked to the chair of the other, and keeps what was answered', async () => {
    const { from, into, close, chair, settle, store } = await twoUnions()
    await chair('Zhou', from)
    await chair('Gao', into)
    const own = { unionId: from, unionName: '面馆工会', level: 'union' as const }
    await store.cases.addMany([aCase({ ...own }), aCase({ ...own, id: 'over', number: '2026-0002', shelf: 'done' })])
    answered(await close({ into }))
    await settle()
    expect(await store.cases.get('case-1')).toMatchObject({ unionId: into, unionName: '街区联合工会' })
    expect((await store.cases.get('over')).unionId).toBe(from)
    const tasks = await store.tasks.listAll({ where: { kind: 'cases' } })
    expect(tasks.map(({ subject, scope }) => [subject, scope])).toEqual([['case-1', unionOf(into)]])
  })

  test('is in no list and no count, but in that of what is closed, and a code for its chair opens nothing', async () => {
    const { from, into, close, as, settle, store } = await twoUnions()
    await store.invitations.add({
      ...{ id: 'code', name: '周示例', invitedBy: 'p-Lin', invitedAt: NOON, expiresAt: NOON + DAY },
      roles: [{ kind: 'chair', of: unionOf(from), unionId: from }],
    })
    answered(await close({ into }))
    await settle()
    const ids = async (only?: 'closed') =>
      answered(await atTheDoor('directory.unions', only ? { only } : {}, as())).items.map(({ id }) => id)
    expect([await ids(), await ids('closed')]).toEqual([[into], [from]])
    expect(answered(await atTheDoor('directory.summary', {}, as())).unions.community).toBe(1)
    expect(await store.invitations.count()).toBe(0)
  })

  test('is handed on in audiences that were saved under a name', async () => {
    const { from, into, close, settle, store } = await twoUnions()
    const saved = (id: string, unionIds: string[]) => ({
      ...{ id, name: id, audience: { ...everybody, unionIds }, savedBy: 'p-Lin', savedAt: NOON },
    })
    await store.audiences.addMany([saved('both', [from, into]), saved('one', [from]), saved('other', ['u9'])])
    answered(await close({ into }))
    await settle()
    const kept = await store.audiences.listAll()
    expect(kept.map(({ id, audience }) => [id, audience.unionIds])).toEqual([
      ['both', [into]],
      ['one', [into]],
      ['other', ['u9']],
    ])
  })

  test('whose new home is merged too finds the last one', async () => {
    const { from, into, close, addUnion, addEnterprise, settle, store } = await twoUnions()
    const enterpriseId = await addEnterprise({ unionId: from })
    const last = await addUnion({ name: '第三家工会' })
    answered(await close({ into }))
    answered(await close({ into: last }, into))
    await settle()
    expect((await store.enterprises.get(enterpriseId)).unionId).toBe(last)
  })

  test('hands on an enterprise that was moved to it by somebody who had read it before', async () => {
    const { from, into, close, addEnterprise, as, settle, store } = await twoUnions()
    const enterpriseId = await addEnterprise()
    const asRead = await store.unions.get(from)
    answered(await close({ into }))
    await settle()
    const late = { ...store, unions: { ...store.unions, find: async () => asRead } }
    const words = { enterpriseId, seen: { unionId: '' }, words: { unionId: from } }
    answered(await atTheDoor('register.changeEnterprise', words, { ...as(), store: late }))
    await settle()
    expect((await store.enterprises.get(enterpriseId)).unionId).toBe(into)
  })
})

describe('closing', () => {
  test.each<[string, { into?: string }, string]>([
    ['a union with enterprises and no new home', {}, 'still_has_enterprises'],
    ['into itself', { into: 'self' }, 'not_into_itself'],
    ['into one that is not there', { into: 'union-none' }, 'union_unknown'],
  ])('refuses %s', async (_what, more, why) => {
    const { from, close, addEnterprise, store } = await twoUnions()
    await addEnterprise({ unionId: from })
    const into = more.into === 'self' ? from : more.into
    expect(await close(into === undefined ? {} : { into })).toEqual({ ok: false, reason: why })
    expect(await store.unions.get(from)).not.toHaveProperty('closedAt')
  })

  test('refuses an enterprise with people, unless it goes into another', async () => {
    const { addEnterprise, hire, as, settle, store } = await twoUnions()
    const [enterpriseId, into] = [await addEnterprise(), await addEnterprise({ name: '书店' })]
    await hire(enterpriseId, 'Ma')
    const close = (more: { into?: string }) =>
      atTheDoor('register.closeEnterprise', { enterpriseId, reason, ...more }, as())
    expect(await close({})).toEqual({ ok: false, reason: 'still_has_people' })
    answered(await close({ into }))
    await settle()
    expect((await store.people.get('p-Ma')).member?.enterpriseId).toBe(into)
    expect(await store.members.count({ enterpriseId: into })).toBe(1)
  })

  test('can be undone, once everything has moved', async () => {
    const { from, into, close, as, settle, store } = await twoUnions()
    answered(await close({ into }))
    const reopen = () => atTheDoor('register.reopenUnion', { unionId: from, reason }, as())
    expect(await reopen()).toEqual({ ok: false, reason: 'still_moving' })
    await settle()
    answered(await reopen())
    const union = await store.unions.get(from)
    expect([union.closedAt, union.mergedInto]).toEqual([undefined, undefined])
  })

  test('nobody changes what is closed, and its name is free for another', async () => {
    const { from, into, close, settle, changeUnion, addUnion, as } = await twoUnions()
    answered(await close({ into }))
    await settle()
    expect(await changeUnion({ unionId: from, seen: { hours: null }, words: { hours: '9:00–17:00' } })).toEqual({
      ok: false,
      reason: 'union_closed',
    })
    await addUnion({ name: '面馆工会' })
    expect(await atTheDoor('register.reopenUnion', { unionId: from, reason }, as())).toEqual({
      ok: false,
      reason: 'name_taken',
    })
  })
})
