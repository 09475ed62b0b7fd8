import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { anEvent, anOfficer, aPerson, asking } from '../../testing/factories'
import { chairOf } from '../../testing/places/aLunchBreak'
import { anApproval } from '../../testing/places/anApproval'
import { expectWhole } from '../../testing/places/expectWhole'
import { whatWaits } from '../../testing/whatWaits'

test('a place is kept, waits for the chair and then for the organiser, and is good after both', async () => {
  const { register, approve, place, told, ofEvent } = await anApproval('both')
  expect(await register('Li')).toMatchObject({ value: { status: 'confirmed', awaits: 'chair' } })
  expect(await approve(['Li'])).toEqual([{ memberId: 'm-Li', name: 'Li', awaits: 'organiser' }])
  expect(await place('Li')).toMatchObject({ status: 'confirmed', awaits: 'organiser' })
  expect(await ofEvent.approve(['Li'])).toEqual([{ memberId: 'm-Li', name: 'Li', isIn: true }])
  expect(await place('Li')).toEqual({ status: 'confirmed' })
  expect((await told('Li')).sort()).toEqual(['place_approved', 'place_taken'])
})

test('the word at sign-up says that somebody has yet to look, and the last one that it is good', async () => {
  const { register, approve, store } = await anApproval('chair')
  await register('Li')
  await approve(['Li'])
  const messages = await store.messages.listAll({ where: { personId: 'p-Li' } })
  expect(messages.map(({ title }) => title).sort()).toEqual(['报上了，还要审一下', '报名通过了'])
  expect(messages.find(({ kind }) => kind === 'place_taken')?.text).toContain('等本工会主席看过')
})

test('a chair looks at the own people alone, and at nobody twice', async () => {
  const { register, approve, place } = await anApproval('chair')
  for (const name of ['Li', 'Bai']) await register(name)
  expect(await approve(['Li', 'Bai'])).toEqual([{ memberId: 'm-Li', name: 'Li', isIn: true }])
  expect(await approve(['Li'])).toEqual([{ memberId: 'm-Li', name: 'Li', why: 'before', isIn: true }])
  expect(await place('Bai')).toMatchObject({ awaits: 'chair' })
})

test('a chair cannot say yes at the second step, the organiser can before the first', async () => {
  const { register, approve, ofEvent } = await anApproval('both')
  await register('Li')
  await approve(['Li'])
  expect(await approve(['Li'])).toEqual([{ memberId: 'm-Li', name: 'Li', why: 'before', awaits: 'organiser' }])
  await register('Wang')
  expect(await ofEvent.approve(['Wang'])).toEqual([{ memberId: 'm-Wang', name: 'Wang', isIn: true }])
})

test('nobody looks at their own, and two steps are two people', async () => {
  const { register, approve, ofEvent, enrol } = await anApproval('both')
  await register('Zhou')
  expect(await approve(['Zhou'])).toEqual([{ memberId: 'm-Zhou', name: 'Zhou', why: 'own' }])
  await enrol(['Li'])
  const both = { ...chairOf('noodle-union'), roles: [...anOfficer().roles] }
  expect(await ofEvent.approve(['Li'], both)).toEqual([{ memberId: 'm-Li', name: 'Li', why: 'own' }])
  expect(await ofEvent.approve(['Li'])).toEqual([{ memberId: 'm-Li', name: 'Li', isIn: true }])
})

test('whom the chair has enrolled waits for no chair', async () => {
  const { enrol, place } = await anApproval('both')
  expect(await enrol(['Li'])).toMatchObject([{ name: 'Li', place: { awaits: 'organiser' } }])
  expect(await place('Li')).toMatchObject({ awaits: 'organiser' })
})

test('of two who look at once one has said it, and the person hears it once', async () => {
  const { register, ofEvent, store } = await anApproval('organiser')
  await register('Li')
  await Promise.all([ofEvent.approve(['Li']), ofEvent.approve(['Li'], anOfficer('Guo'))])
  expect(await store.messages.count({ personId: 'p-Li', kind: 'place_approved' })).toBe(1)
})

describe('a yes taken back', () => {
  test('in the first seconds is as if it had never been said, and nobody hears of it', async () => {
    const { register, approve, unapprove, place, store } = await anApproval('chair')
    await register('Li')
    await approve(['Li'])
    expect(await unapprove(['Li'])).toEqual({ ok: true, value: { back: ['m-Li'] } })
    expect(await unapprove(['Li'])).toEqual({ ok: true, value: { back: ['m-Li'] } })
    expect(await place('Li')).toMatchObject({ awaits: 'chair' })
    expect(await store.messages.count({ kind: 'place_approved' })).toBe(0)
  })

  test('is too late once the word is on its way, and no way for anybody else', async () => {
    const { register, approve, unapprove, place, store, time } = await anApproval('chair')
    for (const name of ['Li', 'Wang']) await register(name)
    await approve(['Li', 'Wang'])
    const sent = (await store.messages.listAll({ where: { kind: 'place_approved', personId: 'p-Li' } }))[0]
    await store.messages.change({ _id: sent?.id ?? '' }, { 'delivery.state': 'sent' })
    expect(await unapprove(['Li'])).toEqual({ ok: false, reason: 'told_already' })
    expect(await unapprove(['Wang'], aPerson('Wu', { roles: chairOf('noodle-union').roles }))).toEqual({
      ok: false,
      reason: 'told_already',
    })
    time.now += 16_000
    expect(await unapprove(['Wang'])).toEqual({ ok: false, reason: 'told_already' })
    expect(await place('Wang')).toEqual({ status: 'confirmed' })
  })
})

describe('a sign-up that is sent back', () => {
  test('gives its place to the next, and says why to the person', async () => {
    const { register, decline, place, store, book } = await anApproval('chair', { capacity: 1 })
    await register('Li')
    await register('Wang')
    expect(await decline(['Li'], '那天班次排不开')).toEqual([{ memberId: 'm-Li', name: 'Li' }])
    expect(await place('Li')).toBeUndefined()
    expect(await place('Wang')).toMatchObject({ status: 'confirmed', awaits: 'chair' })
    const [word] = await store.messages.listAll({ where: { personId: 'p-Li', kind: 'place_removed' } })
    expect(word).toMatchObject({ title: '报名没有通过' })
    expect(word?.text).toContain('那天班次排不开')
    expect(await store.registrations.get('cup:m-Li')).toMatchObject({
      status: 'removed',
      removedReason: '那天班次排不开',
    })
    expectWhole(await book())
  })

  test('may be brought back by the organiser, who thereby has looked', async () => {
    const { register, decline, bringBack, place } = await anApproval('both')
    await register('Li')
    await decline(['Li'], '不在这次活动的范围里')
    expect(await decline(['Li'], '不在这次活动的范围里')).toEqual([{ memberId: 'm-Li', name: 'Li', why: 'gone' }])
    await bringBack('Li')
    expect(await place('Li')).toEqual({ status: 'confirmed' })
  })

  test('cannot be what somebody has said yes to meanwhile', async () => {
    const { register, approve, decline, place } = await anApproval('chair')
    await register('Li')
    await approve(['Li'])
    expect(await decline(['Li'], '晚了')).toEqual([{ memberId: 'm-Li', name: 'Li', why: 'before', isIn: true }])
    expect(await place('Li')).toEqual({ status: 'confirmed' })
  })
})

describe('who waits for whom', () => {
  test('is listed for the chair and for the organiser, with how it was before', async () => {
    const { register, list, ofEvent } = await anApproval('both')
    for (const name of ['Li', 'Bai']) await register(name)
    expect((await list()).map(({ name, awaits, isNew }) => [name, awaits, isNew])).toEqual([['Li', 'chair', true]])
    expect((await ofEvent.list()).map(({ name, awaits }) => [name, awaits]).sort()).toEqual([
      ['Bai', 'chair'],
      ['Li', 'chair'],
    ])
  })

  test('is a task for each, and a word to the chair once a day', async () => {
    const { register, approve, repair, store } = await anApproval('both')
    for (const name of ['Li', 'Wang']) await register(name)
    await repair()
    expect(await whatWaits(store)).toMatchObject({ approvals: 2 })
    expect(await store.messages.listAll({ where: { kind: 'approval_wanted' } })).toMatchObject([
      {
        personId: 'p-Zhou',
        title: '2 位职工的报名等您同意',
        path: 'features/officer/pages/enrol?id=cup&union=noodle-union',
      },
    ])
    await approve(['Li'])
    const tasks = await store.tasks.listAll({ where: { kind: 'approvals' } })
    expect(tasks.map(({ subject, size }) => [subject, size.approvals]).sort()).toEqual([
      ['cup:', 1],
      ['cup:noodle-union', 1],
    ])
    await approve(['Wang'])
    await repair()
    expect(await store.messages.count({ kind: 'approval_wanted' })).toBe(1)
    expect((await store.tasks.listAll({ where: { kind: 'approvals' } })).map(({ subject }) => subject)).toEqual([
      'cup:',
    ])
  })
})

test('what a crash left between the yes and its word is told by the repair', async () => {
  const { register, store, repair, place } = await anApproval('chair')
  await register('Li')
  const { turns } = await store.places.get('cup')
  const [key = ''] = Object.keys(turns)
  await store.places.change({ _id: 'cup' }, {
    [`turns.${key}.approval.chair`]: { by: 'p-Zhou', at: 1 },
    rev: 99,
  } as never)
  await repair()
  expect(await place('Li')).toEqual({ status: 'confirmed' })
  expect(await store.registrations.get('cup:m-Li')).not.toHaveProperty('awaits')
  expect(await store.messages.count({ kind: 'place_approved' })).toBe(1)
})

test('an event in which nobody has to say yes has nothing to look at', async () => {
  const { register, store, time } = await anOpening(anEvent())
  await register('Li')
  const answer = await atTheDoor(
    'events.approve',
    { eventId: 'cup', memberIds: ['m-Li'] },
    asking(store, anOfficer(), time.now)
  )
  expect(answered(answer).people).toEqual([{ memberId: 'm-Li', name: 'Li', why: 'before', isIn: true }])
})

test('whoever runs the event never says yes to their own, not even after the chair', async () => {
  const { register, approve, ofEvent, store, place } = await anApproval('both')
  const both = { ...(await store.people.get('p-Li')), roles: [...anOfficer().roles] }
  await store.people.put(both)
  await register('Li')
  await approve(['Li'])
  expect(await ofEvent.approve(['Li'], both)).toEqual([{ memberId: 'm-Li', name: 'Li', why: 'own' }])
  expect(await place('Li')).toMatchObject({ awaits: 'organiser' })
})
