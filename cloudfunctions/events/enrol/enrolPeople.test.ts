import { anEvent, DAY, NOON } from '../../testing/factories'
import { aLunchBreak, chairOf } from '../../testing/places/aLunchBreak'
import { expectWhole } from '../../testing/places/expectWhole'

const reserve = {
  ...{ id: 'r1', name: '面馆', places: 2, until: NOON + DAY },
  of: { kind: 'unions' as const, ids: ['noodle-union'] },
}

test('a chair takes places for those of the union, first from what is kept for it', async () => {
  const { enrol, quota, told, book } = await aLunchBreak({ capacity: 3, reserves: [reserve] })
  const people = await enrol(['Li', 'Wang', 'Zhao', 'Chen'])
  expect(people.map(({ name, place }) => [name, place?.status, place?.reserve])).toEqual([
    ['Li', 'confirmed', 'r1'],
    ['Wang', 'confirmed', 'r1'],
    ['Zhao', 'confirmed', undefined],
    ['Chen', 'waitlisted', undefined],
  ])
  expect(await told('Li')).toEqual(['place_enrolled'])
  expect(await told('Chen')).toEqual(['place_enrolled'])
  const { sessions, own } = await quota()
  expect(sessions?.[0]?.pools[0]).toMatchObject({ capacity: 2, left: 0, reserve: { id: 'r1' } })
  expect(own.map(({ name, status }) => [name, status]).sort()).toEqual([
    ['Chen', 'waitlisted'],
    ['Li', 'confirmed'],
    ['Wang', 'confirmed'],
    ['Zhao', 'confirmed'],
  ])
  expectWhole(await book())
})

test('the word says who did it, and comes once however often the chair taps', async () => {
  const { enrol, store } = await aLunchBreak()
  await enrol(['Li'])
  await enrol(['Li'])
  const messages = await store.messages.listAll({ where: { personId: 'p-Li' } })
  expect(messages.map(({ title, delivery }) => [title, delivery.notBefore])).toEqual([
    ['Zhou给您报了名', NOON + 15_000],
  ])
})

test('whoever has no account yet has the place, and hears of what follows once they have one', async () => {
  const { enrol, store, repair, remove } = await aLunchBreak()
  expect(await enrol(['Sun'])).toMatchObject([{ place: { status: 'confirmed' }, untold: true }])
  await repair()
  expect(await store.registrations.find('cup:m-Sun')).toMatchObject({ status: 'confirmed', personId: '', name: 'Sun' })
  expect(await store.messages.count({})).toBe(0)
  await store.people.add({
    ...chairOf('x'),
    id: 'p-Sun',
    roles: [],
    member: { ...chairOf('x').member, id: 'm-Sun' },
  } as never)
  await remove('Sun')
  expect(await store.messages.listAll({ where: { personId: 'p-Sun' } })).toMatchObject([{ kind: 'place_removed' }])
})

test.each([
  ['whoever is of another union', ['Bai'], []],
  ['whoever is on no roster', ['Nobody'], []],
])('%s is not touched', async (_who, names, outcome) => {
  const { enrol, book } = await aLunchBreak()
  expect(await enrol(names)).toEqual(outcome)
  expect((await book()).people).toEqual([])
})

test('one who may not keeps nobody else from a place, and it is said why', async () => {
  const { enrol, store } = await aLunchBreak({ openTo: { kind: 'members' }, capacity: 5 })
  await store.members.change({ _id: 'm-Wang' }, { standing: 'worker' })
  const people = await enrol(['Li', 'Wang', 'Zhao'])
  expect(people.map(({ name, why }) => [name, why])).toEqual([
    ['Li', undefined],
    ['Wang', '还不是会员，请先入会'],
    ['Zhao', undefined],
  ])
})

test.each([
  ['family_self', { family: { youngest: 3, oldest: 12, least: 1 as const, most: 2 } }],
  ['order_self', { rotation: true as const }],
  [
    'session_unknown',
    { sessions: ['s1', 's2'].map((id) => ({ id, name: id, capacity: 1, startsAt: anEvent().startsAt })) },
  ],
])('nobody is enrolled where it is theirs to say: %s', async (reason, over) => {
  const { tryToEnrol, book } = await aLunchBreak(over)
  expect(await tryToEnrol(['Li'])).toEqual({ ok: false, reason })
  expect((await book()).people).toEqual([])
})

test('what was taken is given back before anybody hears of it', async () => {
  const { enrol, takeBack, told, standing, repair, store } = await aLunchBreak({ capacity: 1 })
  await enrol(['Li', 'Wang'])
  expect(await takeBack(['Li', 'Wang'])).toEqual({ ok: true, value: { back: ['m-Li', 'm-Wang'] } })
  expect(await standing()).toMatchObject({ left: 1, holders: [], waiting: [] })
  await repair()
  expect([await told('Li'), await told('Wang')]).toEqual([[], []])
  expect(await store.registrations.find('cup:m-Li')).toMatchObject({ status: 'withdrawn' })
  expect(await enrol(['Li'])).toMatchObject([{ place: { status: 'confirmed' } }])
})

test('what was told stays, and so does what somebody else has taken', async () => {
  const { enrol, register, takeBack, time, standing } = await aLunchBreak({ capacity: 3 })
  await register('Wang')
  await enrol(['Li'])
  expect(await takeBack(['Wang'])).toEqual({ ok: false, reason: 'told_already' })
  time.now += 15_000
  expect(await takeBack(['Li'])).toEqual({ ok: false, reason: 'told_already' })
  expect((await standing()).holders.sort()).toEqual(['Li', 'Wang'])
})

test('a chair of another union may neither look nor take', async () => {
  const { enrol, takeBack } = await aLunchBreak()
  await expect(enrol(['Li'], undefined, chairOf('baker-union'))).rejects.toThrow('forbidden')
  await expect(takeBack(['Li'], chairOf('baker-union'))).rejects.toThrow('forbidden')
})

test('a paste finds those of the union alone, with what the chair goes by', async () => {
  const { paste, enrol } = await aLunchBreak()
  await enrol(['Wang'])
  const { found, asks, people } = await paste('1. Li\n2. Wang\n3. Bai')
  expect(found.map(({ memberId }) => memberId)).toEqual(['m-Li', 'm-Wang'])
  expect(asks.map(({ why }) => why)).toEqual(['unknown'])
  expect(people.map(({ name, status, isNew }) => [name, status, isNew]).sort()).toEqual([
    ['Li', undefined, true],
    ['Wang', 'confirmed', true],
  ])
})

test('what the event asks is answered by each of them afterwards', async () => {
  const questions = [{ id: 'q1', label: '餐', kind: 'text' as const, required: true }]
  const { enrol, quota, store, ticket, changeAnswers } = await aLunchBreak({ questions })
  await enrol(['Li'])
  expect((await quota()).asks).toEqual(['餐'])
  expect(await store.messages.listAll({ where: { personId: 'p-Li' } })).toMatchObject([
    { text: expect.stringContaining('还要您点开填好：餐。') },
  ])
  expect(await ticket('Li')).toMatchObject({ value: { answers: {} } })
  await changeAnswers('Li', { q1: '素' })
  expect(await ticket('Li')).toMatchObject({ value: { answers: { q1: '素' } } })
})

test('what is taken back says nothing of those of another union', async () => {
  const { takeBack, register } = await aLunchBreak()
  expect(await takeBack(['Bai'])).toEqual({ ok: false, reason: 'told_already' })
  await register('Bai')
  expect(await takeBack(['Bai'])).toEqual({ ok: false, reason: 'told_already' })
})

test('the quota page says who asked in which order and how it was before, and the roster who has never been anywhere', async () => {
  const { enrol, quota, store, time, candidates } = await aLunchBreak({ capacity: 5 })
  await store.events.add(anEvent({ id: 'before', startsAt: NOON - 3 * DAY, endsAt: NOON - 2 * DAY }))
  await enrol(['Li'])
  const { id: _id, ...row } = await store.registrations.get('cup:m-Li')
  const past = { ...row, eventId: 'before', memberId: 'm-Wang', name: 'Wang' }
  await store.registrations.add({ ...past, id: 'before:m-Wang', absent: { at: NOON, by: 'p-Guo' } })
  time.now += 1
  await enrol(['Wang'])
  expect((await quota()).own).toMatchObject([
    { name: 'Li', record: { isNew: true, times: 0 } },
    { name: 'Wang', record: { isNew: false, times: 1, missedAt: NOON - 3 * DAY } },
  ])
  const never = await candidates(undefined, true)
  expect(never.map(({ name }) => name).sort()).toEqual(['Chen', 'Sun', 'Zhao'])
})
