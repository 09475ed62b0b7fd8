import type { Store } from '#server/store'
import { momentText } from '#shared/beijingTime'
import { anOpening } from '../../testing/anOpening'
import { anEvent, askingMember, DAY, HOUR, NOON } from '../../testing/factories'
import { expectWhole } from '../../testing/places/expectWhole'
import { changeSession } from '../signUp/changeSession'

const sessions = [
  { id: 's1', name: '上午', startsAt: NOON + 3 * DAY, capacity: 1 },
  { id: 's2', name: '下午', startsAt: NOON + 3 * DAY + 5 * HOUR, capacity: 2 },
]
const forBank = {
  id: 'r1',
  name: '银行',
  of: { kind: 'enterprise' as const, id: 'bank' },
  places: 1,
  until: NOON + DAY,
}
const HOMES = [
  { name: 'Li', enterpriseId: 'bank', unionId: 'bank-union' },
  ...['Wang', 'Zhao', 'Chen', 'Sun'].map((name) => ({ name })),
]

describe('sessions', () => {
  test('have places of their own, and one of them is chosen', async () => {
    const { register } = await anOpening(anEvent({ capacity: 3, sessions }))
    expect(await register('Li')).toEqual({ ok: false, reason: 'session_unknown' })
    expect(await register('Li', undefined, {}, 's9')).toEqual({ ok: false, reason: 'session_unknown' })
    expect(await register('Li', undefined, {}, 's1')).toEqual({
      ok: true,
      value: { status: 'confirmed', session: 's1' },
    })
    expect(await register('Wang', undefined, {}, 's1')).toMatchObject({
      value: { status: 'waitlisted', session: 's1' },
    })
    expect(await register('Zhao', undefined, {}, 's2')).toMatchObject({ value: { status: 'confirmed', session: 's2' } })
  })

  test('have their own time, which the message says', async () => {
    const { register, store } = await anOpening(anEvent({ capacity: 3, sessions }))
    await register('Li', store, {}, 's2')
    const [message] = await store.messages.list({ limit: 1 })
    expect(message?.text).toContain(momentText(NOON + 3 * DAY + 5 * HOUR, NOON))
  })

  test('grow one by one, and the event says how many places there are in all', async () => {
    const { register, resize, store, standing } = await anOpening(anEvent({ capacity: 3, sessions }))
    for (const name of ['Li', 'Wang']) await register(name, store, {}, 's1')
    expect(await resize(2, store, 's9')).toEqual({ ok: false, reason: 'session_unknown' })
    expect(await resize(2, store, 's1')).toEqual({ ok: true, value: { capacity: 2, promoted: 1 } })
    expect((await standing()).holders).toEqual(['Li', 'Wang'])
    expect(await store.events.get('cup')).toMatchObject({ capacity: 4, sessions: [{ capacity: 2 }, { capacity: 2 }] })
  })
})

describe('a reserve', () => {
  test('is kept for its people until its time, and then goes to those in line', async () => {
    const { register, repair, standing, time, book } = await anOpening(
      anEvent({ capacity: 2, reserves: [forBank] }),
      HOMES
    )
    expect(await register('Wang')).toEqual({ ok: true, value: { status: 'confirmed' } })
    expect(await register('Zhao')).toMatchObject({ value: { status: 'waitlisted', position: 1 } })
    time.now = NOON + DAY
    await repair()
    expect(await standing()).toEqual({ left: 0, holders: ['Wang', 'Zhao'], waiting: [] })
    expect((await book()).pools).toMatchObject({ c: { capacity: 2 }, cRr1: { capacity: 0, into: 'c' } })
  })

  test('is taken by its people even while others wait for what is everybody’s', async () => {
    const { register } = await anOpening(anEvent({ capacity: 2, reserves: [forBank] }), HOMES)
    for (const name of ['Wang', 'Zhao']) await register(name)
    expect(await register('Li')).toEqual({ ok: true, value: { status: 'confirmed', reserve: 'r1' } })
  })

  test('given back after its time is everybody’s', async () => {
    const { register, withdraw, repair, standing, time, book } = await anOpening(
      anEvent({ capacity: 2, reserves: [forBank] }),
      HOMES
    )
    for (const name of ['Li', 'Wang', 'Zhao']) await register(name)
    time.now = NOON + DAY
    await repair()
    await withdraw('Li')
    expect(await standing()).toEqual({ left: 0, holders: ['Wang', 'Zhao'], waiting: [] })
    expectWhole(await book())
  })
})

test('a ceiling keeps one unit from taking all, and says why somebody behind came first', async () => {
  const { register, withdraw, standing } = await anOpening(
    anEvent({ capacity: 3, ceiling: { of: 'enterprise', most: 2 } }),
    HOMES
  )
  for (const name of ['Wang', 'Zhao', 'Chen']) await register(name)
  expect(await standing()).toEqual({ left: 1, holders: ['Wang', 'Zhao'], waiting: ['Chen'] })
  expect(await register('Li')).toMatchObject({ value: { status: 'confirmed' } })
  expect(await register('Chen')).toMatchObject({ value: { status: 'waitlisted', position: 1, passed: 'ceiling' } })
  await withdraw('Wang')
  expect(new Set((await standing()).holders)).toEqual(new Set(['Zhao', 'Li', 'Chen']))
})

test('a line that is full takes nobody more, and says so', async () => {
  const { register } = await anOpening(anEvent({ capacity: 1, waitingMost: 1 }))
  for (const name of ['Li', 'Wang']) await register(name)
  expect(await register('Zhao')).toEqual({ ok: false, reason: 'line_full' })
  expect(await register('Wang')).toMatchObject({ value: { position: 1 } })
})

describe('changing the session', () => {
  const change = (store: Store, name: string, session: string) =>
    changeSession({ eventId: 'cup', session }, askingMember(store, name))

  test('takes the new place and gives the old one to whoever waits for it, in one step', async () => {
    const { register, standing, store, book } = await anOpening(anEvent({ capacity: 3, sessions }))
    for (const name of ['Li', 'Wang']) await register(name, store, {}, 's1')
    expect(await change(store, 'Li', 's2')).toEqual({ ok: true, value: { status: 'confirmed', session: 's2' } })
    expect(await change(store, 'Li', 's2')).toEqual({ ok: true, value: { status: 'confirmed', session: 's2' } })
    expect(await standing()).toEqual({ left: 1, holders: ['Li', 'Wang'], waiting: [] })
    expect(await store.registrations.get('cup:m-Li')).toMatchObject({ status: 'confirmed', session: 's2' })
    expectWhole(await book())
  })

  test('where the other is full keeps the place that is held', async () => {
    const { register, store } = await anOpening(anEvent({ capacity: 3, sessions }))
    for (const name of ['Li', 'Wang']) await register(name, store, {}, 's2')
    await register('Zhao', store, {}, 's1')
    expect(await change(store, 'Zhao', 's2')).toEqual({ ok: false, reason: 'session_full' })
    expect(await register('Zhao', store, {}, 's1')).toMatchObject({ value: { status: 'confirmed', session: 's1' } })
    expect(await change(store, 'Chen', 's2')).toEqual({ ok: false, reason: 'no_place' })
    expect(await change(store, 'Zhao', 's7')).toEqual({ ok: false, reason: 'session_unknown' })
  })

  test('leaves a released reserve for everybody', async () => {
    const reserves = [{ ...forBank, session: 's2' }]
    const { register, store, time, repair, book } = await anOpening(anEvent({ capacity: 3, sessions, reserves }), HOMES)
    expect(await register('Li', store, {}, 's2')).toMatchObject({ value: { reserve: 'r1' } })
    time.now = NOON + DAY
    await repair()
    expect(await change(store, 'Li', 's1')).toMatchObject({ ok: true })
    expect((await book()).pools).toMatchObject({ s2: { capacity: 2, left: 2 }, s2Rr1: { capacity: 0 } })
    expectWhole(await book())
  })
})
