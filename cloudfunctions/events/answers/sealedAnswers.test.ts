import { newKey } from '#server/sealing/keyRing'
import { openSealing } from '#server/sealing/sealing'
import { hasUnopened } from '#shared/events/unopened'
import { done } from '#shared/result'
import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { aMember, anEvent, anOfficer, aPerson, aSealing, asking, askingMember, NOON } from '../../testing/factories'
import { listRegistrations } from '../signedUp/listRegistrations'
import { registerForEvent } from '../signUp/registerForEvent'
import { withdrawFromEvent } from '../signUp/withdrawFromEvent'
import { openAnswers } from './sealedAnswers'

const questions = [
  { id: 'meal', label: '午饭', kind: 'choice' as const, options: ['吃', '不吃'], required: false },
  { id: 'note', label: '备注', kind: 'text' as const, required: false },
]
const answers = { meal: '吃', note: '膝盖不好' }
const other = openSealing([newKey()])

async function anOpenEvent() {
  const full = await aFullStore({ events: [anEvent({ questions })], members: [aMember('Li')], people: [aPerson('Li')] })
  const { store } = full
  const row = () => store.registrations.get('cup:m-Li')
  const register = (given: Record<string, string>, sealing = aSealing) =>
    registerForEvent({ eventId: 'cup', answers: given }, { ...asking(store, aPerson('Li')), sealing })
  const withdraw = () => withdrawFromEvent({ eventId: 'cup' }, askingMember(store, 'Li', NOON))
  const shownWith = async (sealing = aSealing) => {
    const list = answered(await listRegistrations({ eventId: 'cup' }, { ...asking(store, anOfficer()), sealing }))
    return list.items.map((shown) => shown.answers)
  }
  return { ...full, row, register, withdraw, shownWith }
}

test('no word of an answer is stored in plain, wherever one looks', async () => {
  const { contents, register, shownWith } = await anOpenEvent()
  await register(answers)
  expect(await contents()).not.toMatch(/膝盖不好|"note":/)
  expect(await shownWith()).toEqual([answers])
})

test('without its key, a list says in each place that an answer cannot be opened', async () => {
  const { register, shownWith } = await anOpenEvent()
  await register(answers)
  expect(await shownWith(other)).toEqual([{ meal: '打不开（缺密钥）', note: '打不开（缺密钥）' }])
  expect((await shownWith(other)).map(hasUnopened)).toEqual([true])
  expect((await shownWith()).map(hasUnopened)).toEqual([false])
  expect(await shownWith(openSealing([]))).toEqual([{ meal: '打不开（缺密钥）', note: '打不开（缺密钥）' }])
})

test('answers that were moved to another registration do not open there', async () => {
  const { store, register, row, shownWith } = await anOpenEvent()
  await register(answers)
  const { sealed, answeredRev } = await row()
  await store.registrations.add({ ...(await row()), id: 'cup:m-Wang', memberId: 'm-Wang', at: NOON + 1 })
  expect(sealed?.rev).toBe(answeredRev)
  expect((await shownWith())[1]).toEqual({ meal: '打不开（内容被改动过）', note: '打不开（内容被改动过）' })
})

test('answers that are given anew, also with nothing in them, take the place of the sealed ones', async () => {
  const { register, withdraw, row } = await anOpenEvent()
  await register(answers)
  await withdraw()
  await register({ meal: '不吃' })
  expect(openAnswers(aSealing, await row())).toEqual(done({ meal: '不吃' }))
  await withdraw()
  await register({})
  expect(await row()).toMatchObject({ answers: {} })
  expect(await row()).not.toHaveProperty('sealed')
})

describe('functions deployed before run beside', () => {
  test('what they have written in plain is read', async () => {
    const { store, register, row, shownWith } = await anOpenEvent()
    await register({})
    await store.registrations.change({ _id: 'cup:m-Li' }, { answers })
    expect(openAnswers(aSealing, await row())).toEqual(done(answers))
    expect(await shownWith(other)).toEqual([answers])
  })

  test('what they write later than a seal counts, also when they write that nothing was answered', async () => {
    const { store, register, row } = await anOpenEvent()
    await register(answers)
    const { rev } = await row()
    await store.registrations.change({ _id: 'cup:m-Li' }, { answers: { meal: '不吃' }, answeredRev: rev })
    expect(openAnswers(aSealing, await row())).toEqual(done({ meal: '不吃' }))
    await store.registrations.change({ _id: 'cup:m-Li' }, { answers: {}, answeredRev: rev + 2 })
    expect(openAnswers(aSealing, await row())).toEqual(done({}))
  })
})

test('a second tap finds what is sealed to be all that was answered, and writes nothing', async () => {
  const { database, register } = await anOpenEvent()
  await register(answers)
  const { written } = database.counters()
  expect(await register(answers, other)).toMatchObject({ ok: true })
  expect(database.counters().written).toBe(written)
})
