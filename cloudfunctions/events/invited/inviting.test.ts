import { boundMember } from '#shared/membership/member'
import { refused } from '#shared/result'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aMember, anEvent, anOfficer, aPerson, asking, eventInput, NOON } from '../../testing/factories'
import { chairOf } from '../../testing/places/aLunchBreak'

/** A visit for Li and Wang by name; Zhao, Chen and Sun are of the same union and know nothing of it. */
async function aVisit(memberIds = ['m-Li', 'm-Wang']) {
  const opening = await anOpening(anEvent({ openTo: { kind: 'invited', memberIds } }))
  const { store, time } = opening
  const by = (name: string) => asking(store, aPerson(name, { member: boundMember(aMember(name)) }), time.now)
  const officer = () => asking(store, anOfficer(), time.now)
  const ids = { eventId: 'cup' }
  return {
    ...opening,
    see: (name: string) => atTheDoor('events.get', ids, by(name)),
    listed: async (name: string) =>
      answered(await atTheDoor('events.list', { when: 'open' }, by(name))).items.map(({ id }) => id),
    invite: (names: string[], context = officer()) =>
      atTheDoor('events.invite', { ...ids, memberIds: names.map((name) => `m-${name}`) }, context),
    disinvite: (name: string) => atTheDoor('events.disinvite', { ...ids, memberId: `m-${name}` }, officer()),
    invited: async () => answered(await atTheDoor('events.invited', ids, officer())).people,
    officer,
    by,
  }
}

describe('an event for people by name', () => {
  test('is there for them and for nobody else, in the list and by its address', async () => {
    const { see, listed } = await aVisit()
    expect(await listed('Li')).toEqual(['cup'])
    expect(await listed('Zhao')).toEqual([])
    expect(answered(await see('Li')).event.id).toBe('cup')
    await expect(see('Zhao')).rejects.toThrow('not_found')
  })

  test('is there for nobody who is not signed in', async () => {
    const { store } = await aVisit()
    const nobody = { ...asking(store, anOfficer()), person: undefined }
    await expect(atTheDoor('events.get', { eventId: 'cup' }, nobody)).rejects.toThrow('not_found')
    await expect(atTheDoor('events.poster', { eventId: 'cup', shape: 'poster' }, nobody)).rejects.toThrow('not_found')
    expect(answered(await atTheDoor('events.list', { when: 'open' }, nobody)).items).toEqual([])
  })

  test('tells none of them who the others are', async () => {
    const { see } = await aVisit()
    expect(answered(await see('Li')).event.openTo).toEqual({ kind: 'invited', memberIds: ['m-Li'] })
  })

  test('takes them and refuses everybody else, whoever knows its address', async () => {
    const { register } = await aVisit()
    expect(await register('Li')).toMatchObject({ value: { status: 'confirmed' } })
    expect(await register('Zhao')).toEqual(refused('not_eligible'))
  })

  test('has a word for each who has an account, once', async () => {
    const { repair, told, store, invite } = await aVisit()
    await repair()
    await repair()
    expect(await told('Li')).toEqual(['event_invited'])
    expect(await told('Zhao')).toEqual([])
    expect(await invite(['Zhao', 'Li'])).toEqual({ ok: true, value: { invited: 3 } })
    expect(await told('Zhao')).toEqual(['event_invited'])
    expect(await store.messages.count({ kind: 'event_invited', personId: 'p-Li' })).toBe(1)
  })
})

describe('the list of an event that is out', () => {
  test('says what each has answered', async () => {
    const { register, withdraw, invited } = await aVisit(['m-Li', 'm-Wang', 'm-Zhao'])
    await register('Li')
    await register('Wang')
    await withdraw('Wang')
    expect((await invited()).map(({ name, status }) => [name, status])).toEqual([
      ['Li', 'confirmed'],
      ['Wang', 'withdrawn'],
      ['Zhao', undefined],
    ])
  })

  test('loses nobody when two add to it at once', async () => {
    const { invite, store } = await aVisit()
    await Promise.all([invite(['Zhao']), invite(['Chen'])])
    expect((await store.events.get('cup')).openTo).toMatchObject({
      memberIds: expect.arrayContaining(['m-Li', 'm-Wang', 'm-Zhao', 'm-Chen']),
    })
  })

  test('is taken back from who is not in, and never from the last', async () => {
    const { register, disinvite, listed } = await aVisit()
    await register('Li')
    expect(await disinvite('Li')).toEqual(refused('invited_in'))
    expect(await disinvite('Wang')).toEqual({ ok: true, value: { invited: 1 } })
    expect(await disinvite('Wang')).toEqual({ ok: true, value: { invited: 1 } })
    expect(await listed('Wang')).toEqual([])
  })

  test('holds nobody who is not on the roster, and for a chair only the own people', async () => {
    const { invite, store, time, officer } = await aVisit()
    await store.members.add(aMember('Bai', { unionId: 'baker-union' }))
    expect(await invite(['Nobody'])).toEqual(refused('invited_outside'))
    await store.events.change({ _id: 'cup' }, { unionId: 'noodle-union' })
    const chair = asking(store, chairOf('noodle-union'), time.now)
    expect(await invite(['Bai'], chair)).toEqual(refused('invited_outside'))
    expect(await invite(['Zhao'], chair)).toMatchObject({ ok: true })
    const words = eventInput({ openTo: { kind: 'invited', memberIds: ['m-Nobody'] } }, NOON)
    expect(await atTheDoor('events.write', words, officer())).toEqual(refused('invited_outside'))
  })

  test('is of no event that is open to more', async () => {
    const { invite, store } = await aVisit()
    await store.events.change({ _id: 'cup' }, { openTo: { kind: 'members' } })
    expect(await invite(['Zhao'])).toEqual(refused('not_by_invitation'))
  })
})

describe('a list that is pasted', () => {
  const find = async (text: string) => {
    const { store, officer } = await aVisit()
    await store.members.add(aMember('Bai', { name: '白示例', phone: '19900001234', unionId: 'baker-union' }))
    await store.members.addMany([
      aMember('T1', { name: '陈同名', phone: '19900002001' }),
      aMember('T2', { name: '陈同名', phone: '19900002002' }),
    ])
    return answered(await atTheDoor('events.findInvitees', { text }, officer()))
  }

  test('finds people of the whole street by name or number, and asks where a name is of two', async () => {
    const { found, asks, people } = await find('1. 白示例 199 0000 1234\n2、陈同名\n3. 王没有')
    expect(found.map(({ memberId }) => memberId)).toEqual(['m-Bai'])
    expect(asks.map(({ why, candidates }) => [why, candidates.length])).toEqual([
      ['several', 2],
      ['unknown', 0],
    ])
    expect(people.map(({ maskedPhone }) => maskedPhone)).not.toContain('19900001234')
  })

  test('names rows for an officer, and of others for a chair nobody', async () => {
    const { store, time } = await aVisit()
    await store.members.add(aMember('Bai', { unionId: 'baker-union' }))
    const chair = asking(store, chairOf('noodle-union'), time.now)
    const named = answered(await atTheDoor('events.findInvitees', { memberIds: ['m-Li', 'm-Bai'] }, chair))
    expect(named.people.map(({ id }) => id)).toEqual(['m-Li'])
  })
})
