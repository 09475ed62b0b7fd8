import { newKey } from '#server/sealing/keyRing'
import { openSealing, type Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { done } from '#shared/result'
import { aFullStore } from '../../testing/aStore'
import { dyingAfter, survive } from '../../testing/dying'
import { aMember, anEvent, aPerson, asking, DAY, HOUR, NOON } from '../../testing/factories'
import { registerForEvent } from '../signUp/registerForEvent'
import type { StoredRegistration } from '../storedRegistration'
import { sealAgain } from './sealAgain'
import { openAnswers, sealAnswers } from './sealedAnswers'

const questions = [{ id: 'note', label: '备注', kind: 'text' as const, required: false }]
const [older, newer] = [newKey(), newKey()]
const before = openSealing([older])
const during = openSealing([newer, older])
const after = openSealing([newer])

async function anEventOf(names: string[]) {
  const members = names.map((name) => aMember(name))
  const people = names.map((name) => aPerson(name))
  const full = await aFullStore({ events: [anEvent({ questions, capacity: names.length })], members, people })
  const { store, database } = full
  await store.installation.add({ id: 'this', version: 4, migratedAt: NOON - HOUR })
  const register = (name: string, sealing: Sealing) =>
    registerForEvent({ eventId: 'cup', answers: { note: `${name}写的` } }, { ...asking(store, aPerson(name)), sealing })
  const run = (sealing = during, on: Store = store) =>
    sealAgain({ store: on, clock: () => NOON, until: NOON + 1 }, sealing)
  const answersBy = async (sealing: Sealing) =>
    Promise.all(names.map(async (name) => openAnswers(sealing, await store.registrations.get(`cup:m-${name}`))))
  const written = names.map((name) => done({ note: `${name}写的` }))
  return { store, database, register, run, answersBy, written }
}

test('answers of before, during and after a change of keys all open, and in the end the new key alone is needed', async () => {
  const { store, register, run, answersBy, written } = await anEventOf(['Li', 'Wang', 'Zhao', 'Chen'])
  await register('Li', before)
  await register('Wang', before)
  await register('Zhao', during)
  await register('Chen', before)
  expect(await answersBy(during)).toEqual(written)
  expect(await store.registrations.count({ 'sealed.key': older.id })).toBe(3)

  expect(await run()).toBeUndefined()
  expect(await store.registrations.count({ 'sealed.key': older.id })).toBe(0)
  expect(await answersBy(after)).toEqual(written)
})

test('a night with nothing to seal anew writes nothing and asks twice', async () => {
  const { database, register, run } = await anEventOf(['Li'])
  await register('Li', before)
  await run()
  const { written } = database.counters()
  expect(await run()).toBeUndefined()
  expect(database.counters().written).toBe(written)
})

test('what functions deployed before have left in plain is sealed', async () => {
  const { store, register, run, answersBy } = await anEventOf(['Li', 'Wang'])
  for (const name of ['Li', 'Wang']) await register(name, before)
  // Wang answered anew through a function of before; Li, whom it repaired, has no time of answering.
  await store.registrations.change({ _id: 'cup:m-Wang' }, { answers: { note: '后来写的' }, answeredRev: 9 })
  await run(before)
  expect(await store.registrations.count({ answers: _.eq({}) })).toBe(2)
  expect((await answersBy(before))[1]).toEqual(done({ note: '后来写的' }))
})

test('no row is looked through for plain answers long after a migration', async () => {
  const { store, database, register, run } = await anEventOf(['Li'])
  await register('Li', before)
  await store.registrations.change({ _id: 'cup:m-Li' }, { answers: { note: '旧的' } })
  await store.installation.change({ _id: 'this' }, { migratedAt: NOON - 4 * DAY })
  const { coldScans } = database.counters()
  await run(before)
  expect((await store.registrations.get('cup:m-Li')).answers).toEqual({ note: '旧的' })
  expect(database.counters().coldScans).toBe(coldScans)
})

test.each([0, 1, 2, 3])('killed after write %i the next run goes on', async (writes) => {
  const names = ['Li', 'Wang', 'Zhao', 'Chen']
  const { store, register, run, answersBy, written } = await anEventOf(names)
  for (const name of names) await register(name, before)
  const logged = jest.spyOn(console, 'error').mockImplementation(() => {})
  await survive(run(during, dyingAfter(writes, store)))
  logged.mockRestore()
  expect(await answersBy(during)).toEqual(written)
  await run()
  expect(await answersBy(after)).toEqual(written)
})

test.each([
  ['other words', { answers: { note: '刚写的' }, answeredRev: 9 }],
  ['other words at once', { answers: { note: '刚写的' }, answeredRev: 7 }],
  ['the same words later', { answers: { note: '旧的' }, answeredRev: 9 }],
])('what a function of before writes meanwhile is not lost: %s', async (_what, written) => {
  const { store, register, run, answersBy } = await anEventOf(['Li'])
  await register('Li', before)
  await store.registrations.change({ _id: 'cup:m-Li' }, { answers: { note: '旧的' }, answeredRev: 7 })
  await run(during, meanwhile(store, written))
  expect(await answersBy(during)).toEqual([done(written.answers)])
  await run()
  expect(await answersBy(after)).toEqual([done(written.answers)])
})

test('what somebody answers meanwhile is not lost', async () => {
  const { store, register, run, answersBy } = await anEventOf(['Li'])
  await register('Li', before)
  const { answeredRev = 0 } = await store.registrations.get('cup:m-Li')
  const sealed = sealAnswers(before, 'cup:m-Li', { answers: { note: '刚写的' }, form: 1 })
  await run(during, meanwhile(store, { answers: {}, ...(sealed && { sealed: { ...sealed, rev: answeredRev } }) }))
  await run()
  expect(await answersBy(after)).toEqual([done({ note: '刚写的' })])
})

/** The same store, in which Li's registration is written so between look and write. */
function meanwhile(store: Store, written: Partial<StoredRegistration>): Store {
  const change: typeof store.registrations.change = async (...given) => {
    await store.registrations.change({ _id: 'cup:m-Li' }, written)
    return store.registrations.change(...given)
  }
  return { ...store, registrations: { ...store.registrations, change } }
}

test('a row that does not open stays as it is and keeps none of the others from its turn', async () => {
  const { store, register, run, answersBy } = await anEventOf(['Li', 'Wang'])
  for (const name of ['Li', 'Wang']) await register(name, before)
  await store.registrations.change({ _id: 'cup:m-Li' }, { 'sealed.box': 'AAAA' })
  expect(await run()).toBeUndefined()
  expect((await store.registrations.get('cup:m-Li')).sealed).toMatchObject({ key: older.id, box: 'AAAA' })
  expect((await answersBy(after))[1]).toEqual(done({ note: 'Wang写的' }))
})

test('thousands that do not open keep nobody else from being sealed, in one run', async () => {
  const { store, register, run, answersBy } = await anEventOf(['Li'])
  await register('Li', before)
  const row = await store.registrations.get('cup:m-Li')
  const spoilt = { key: older.id, box: 'AAAA', count: 1, rev: row.answeredRev ?? 0 }
  const others = Array.from({ length: 2100 }, (_, n) => ({ ...row, id: `cup:a${n}`, sealed: spoilt }))
  await store.registrations.addMany(others.slice(0, 1000))
  await store.registrations.addMany(others.slice(1000))
  expect(await run()).toBeUndefined()
  expect(await answersBy(after)).toEqual([done({ note: 'Li写的' })])
})

test('many are sealed in several runs, each of which says when it goes on', async () => {
  const { store, register, run } = await anEventOf(['Li'])
  await register('Li', before)
  const row = await store.registrations.get('cup:m-Li')
  const others = Array.from({ length: 2100 }, (_, n) => ({ ...row, id: `cup:x${n}`, answers: { note: '旧' } }))
  await store.registrations.addMany(others.map(({ sealed: _sealed, ...plain }) => plain))
  expect(await run()).toBe(NOON + 60_000)
  expect(await run()).toBeUndefined()
  expect(await store.registrations.count({ answers: _.eq({}) })).toBe(2101)
})
