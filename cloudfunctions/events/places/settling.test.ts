import type { PlaceStanding } from '#shared/events/places/placeBook'
import { done } from '#shared/result'
import { anOpening } from '../../testing/anOpening'
import { dyingAfter, survive } from '../../testing/dying'
import { aMember, anEvent, aSealing, NOON } from '../../testing/factories'
import { openAnswers, sealAnswers } from '../answers/sealedAnswers'
import { settle } from './settling'
import { readStanding } from './standing'

const aQuestion = { id: 'size', label: '尺码', kind: 'text' as const, required: true }

describe('writing down what the place book says', () => {
  test('late does not undo what was written about a newer state of it', async () => {
    const { store, register, withdraw } = await anOpening()
    await register('Li')
    const old = await readStanding(store, 'cup', 'm-Li')
    await withdraw('Li')
    await settle(store, anEvent(), { standing: old, member: aMember('Li'), personId: 'p-Li' }, NOON)

    expect((await store.registrations.get('cup:m-Li')).status).toBe('withdrawn')
  })

  test('twice makes one registration and one message', async () => {
    const { store, told } = await anOpening()
    const turn = { state: 'held' as const, turn: 'first', at: NOON, people: ['m-Li'], ways: ['c'], pool: 'c' }
    const standing: PlaceStanding = { status: 'confirmed', key: 'tli', turn, rev: 1, free: 1 }
    const write = () => settle(store, anEvent(), { standing, member: aMember('Li'), personId: 'p-Li' }, NOON)
    await Promise.all([write(), write()])

    expect(await store.registrations.count()).toBe(1)
    expect(await told('Li')).toEqual(['place_taken'])
  })

  test('keeps the answers of somebody who came up from the queue before they were written', async () => {
    const event = anEvent({ capacity: 1, questions: [aQuestion] })
    const { store, register, withdraw } = await anOpening(event)
    await register('Li', store, { size: '小' })
    // Li leaves, and Wang comes up, while what Wang has answered is on its way.
    const add: typeof store.registrations.add = async (row) => {
      if (row.memberId === 'm-Wang' && row.status === 'waitlisted') await withdraw('Li')
      return store.registrations.add(row)
    }
    const busy = { ...store, registrations: { ...store.registrations, add } }

    expect(await register('Wang', busy, { size: '大' })).toEqual({ ok: true, value: { status: 'confirmed' } })
    const kept = await store.registrations.get('cup:m-Wang')
    expect([kept.status, openAnswers(aSealing, kept)]).toEqual(['confirmed', done({ size: '大' })])
  })

  test('late does not undo what was answered since', async () => {
    const { store, register, withdraw } = await anOpening(anEvent({ questions: [aQuestion] }))
    await register('Li', store, { size: '小' })
    const old = await readStanding(store, 'cup', 'm-Li')
    await withdraw('Li')
    await register('Li', store, { size: '大' })
    const sealed = sealAnswers(aSealing, 'cup:m-Li', { answers: { size: '小' }, form: 1 }) ?? ('none' as const)
    const late = { standing: old, member: aMember('Li'), personId: 'p-Li', answers: sealed }
    await settle(store, anEvent(), late, NOON)

    expect(openAnswers(aSealing, await store.registrations.get('cup:m-Li'))).toEqual(done({ size: '大' }))
  })

  test('takes the newer answers of somebody who came again after a withdrawal that was cut short', async () => {
    const { store, register, withdraw, repair } = await anOpening(anEvent({ questions: [aQuestion] }))
    await register('Li', store, { size: '小' })
    await survive(withdraw('Li', dyingAfter(1, store)))
    await survive(register('Li', dyingAfter(2, store), { size: '大' }))
    const before = await store.registrations.get('cup:m-Li')
    expect([before.status, openAnswers(aSealing, before)]).toEqual(['confirmed', done({ size: '小' })])

    await repair()
    expect(openAnswers(aSealing, await store.registrations.get('cup:m-Li'))).toEqual(done({ size: '大' }))
  })

  test('makes no registration for who never came', async () => {
    const { store, withdraw } = await anOpening()
    await withdraw('Li')
    expect(await store.registrations.count()).toBe(0)
  })

  test.each([
    ['a place', 2, 1],
    ['a position in the queue', 0, 1],
  ])('is made up for when somebody left %s and the function died', async (_what, capacity, writes) => {
    const { store, register, withdraw, repair } = await anOpening(anEvent({ capacity }))
    await register('Li')
    await repair()
    await survive(withdraw('Li', dyingAfter(writes, store)))
    expect((await store.registrations.get('cup:m-Li')).status).not.toBe('withdrawn')

    await repair()
    expect((await store.registrations.get('cup:m-Li')).status).toBe('withdrawn')
  })
})
