import type { UnionEvent } from '#shared/events/event'
import { done } from '#shared/result'
import { sealFamily } from '../../family/sealedFamily'
import { anOpening } from '../../testing/anOpening'
import { dyingAfter, survive } from '../../testing/dying'
import { anEvent, aSealing } from '../../testing/factories'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'
import { openAnswers } from '../answers/sealedAnswers'

/** An event from which Li was taken out; the others are there in order. */
async function aCup(over: Partial<UnionEvent> = {}) {
  const cup = await anOpening(anEvent(over))
  await cup.register('Li')
  await cup.remove('Li')
  const isWhole = async () => {
    await cup.repair()
    const book = await cup.book()
    expectWhole(book)
    await expectWritten(cup.store, book)
    return book
  }
  return { ...cup, isWhole }
}

describe('somebody who was taken out and is brought back', () => {
  test('has a free place again, is told, and may sign up as before', async () => {
    const { bringBack, standing, told, isWhole, withdraw, register } = await aCup()
    expect(await bringBack('Li')).toEqual(done({ status: 'confirmed' }))
    expect(await standing()).toMatchObject({ left: 1, holders: ['Li'] })
    expect((await told('Li')).sort()).toEqual(['place_back', 'place_removed', 'place_taken'])
    expect((await isWhole()).removed).toEqual([])
    await withdraw('Li')
    expect(await register('Li')).toMatchObject({ value: { status: 'confirmed' } })
  })

  test('stands at the head of the line of a full event, before who waits there', async () => {
    const { register, bringBack, standing, told, withdraw, isWhole } = await aCup({ capacity: 1 })
    await register('Wang')
    await register('Zhao')
    expect(await bringBack('Li')).toEqual(done({ status: 'waitlisted', position: 1 }))
    expect(await standing()).toEqual({ left: 0, holders: ['Wang'], waiting: ['Li', 'Zhao'] })
    expect((await told('Li')).sort()).toEqual(['place_back', 'place_removed', 'place_taken'])
    await isWhole()
    await withdraw('Wang')
    expect(await standing()).toMatchObject({ holders: ['Li'], waiting: ['Zhao'] })
    expect(await told('Li')).toContain('place_promoted')
    await isWhole()
  })

  test('may be so after sign-up has closed, and in their own session', async () => {
    const { startsAt, closesAt } = anEvent()
    const sessions = ['s1', 's2'].map((id) => ({ id, name: id, capacity: 1, startsAt }))
    const cup = await anOpening(anEvent({ sessions, capacity: 2 }))
    await cup.register('Li', cup.store, {}, 's2')
    await cup.remove('Li')
    cup.time.now = closesAt
    expect(await cup.bringBack('Li')).toEqual(done({ status: 'confirmed', session: 's2' }))
  })

  test('comes back with what was filled in', async () => {
    const questions = [{ id: 'note', label: '备注', kind: 'text' as const, required: false }]
    const cup = await anOpening(anEvent({ capacity: 2, questions }))
    await cup.register('Li', cup.store, { note: '靠边的座位' })
    await cup.remove('Li')
    await cup.bringBack('Li')
    const answered = openAnswers(aSealing, await cup.store.registrations.get('cup:m-Li'))
    expect(answered).toEqual(done({ note: '靠边的座位' }))
  })

  test('comes back with what was filled in though nothing was written of the removal, and they came up meanwhile', async () => {
    const questions = [{ id: 'note', label: '备注', kind: 'text' as const, required: false }]
    const family = { youngest: 0, oldest: 120, least: 0 as const, most: 1 }
    const cup = await anOpening(anEvent({ capacity: 2, questions, family }))
    const son = { id: '00000000000000aa', name: '小禾', birthYear: 1990 }
    await cup.store.families.put({ id: 'p-Li', sealed: sealFamily(aSealing, 'p-Li', [son]), rev: 1 })
    await cup.register('Li', cup.store, { note: '靠边的座位' }, undefined, [{ id: son.id }])
    await survive(cup.remove('Li', dyingAfter(2, cup.store)))
    for (const name of ['Wang', 'Zhao', 'Chen']) await cup.register(name)
    await survive(cup.bringBack('Li', dyingAfter(3, cup.store)))
    await cup.withdraw('Wang')
    await cup.withdraw('Zhao')
    await cup.bringBack('Li')
    await cup.repair()
    const book = await cup.book()
    await expectWritten(cup.store, book)
    const answered = openAnswers(aSealing, await cup.store.registrations.get('cup:m-Li'))
    expect(answered).toEqual(done({ note: '靠边的座位' }))
  })

  test('without a session that is known, nobody stands in a line that the event does not have', async () => {
    const { startsAt } = anEvent()
    const sessions = ['s1', 's2'].map((id) => ({ id, name: id, capacity: 1, startsAt }))
    const cup = await anOpening(anEvent({ sessions, capacity: 2 }))
    await cup.register('Li', cup.store, {}, 's1')
    await cup.remove('Li')
    // Their row has yet to be written, as after a crash.
    await cup.store.registrations.remove({ _id: 'cup:m-Li' })
    const before = await cup.book()
    expect(await cup.bringBack('Li')).toMatchObject({ ok: false, reason: 'not_removed' })
    expect(await cup.book()).toEqual(before)
  })

  test('is so once, however often it is done', async () => {
    const { bringBack, told, isWhole } = await aCup()
    expect(await bringBack('Li')).toEqual(await bringBack('Li'))
    expect((await told('Li')).filter((kind) => kind === 'place_back')).toHaveLength(1)
    await isWhole()
  })

  test('can be taken out again, and brought back again', async () => {
    const { bringBack, remove, told, isWhole } = await aCup()
    await bringBack('Li')
    await remove('Li')
    await bringBack('Li')
    expect((await told('Li')).filter((kind) => kind === 'place_back')).toHaveLength(2)
    await isWhole()
  })

  test.each([
    ['not_removed', {}, 'Wang'],
    ['full_for_return', { capacity: 1, hasWaitlist: false }, 'Li'],
  ] as const)('cannot be: %s', async (reason, over, name) => {
    const { register, bringBack, book } = await aCup(over)
    if (reason === 'full_for_return') await register('Wang')
    const before = await book()
    expect(await bringBack(name)).toEqual({ ok: false, reason })
    expect(await book()).toEqual(before)
  })

  test('cannot be who has left the roster, or after the event', async () => {
    const { bringBack, store, time } = await aCup()
    await store.members.change({ _id: 'm-Li' }, { standing: 'left' })
    expect(await bringBack('Li')).toEqual({ ok: false, reason: 'row_gone' })
    time.now = anEvent().endsAt
    expect(await bringBack('Li')).toEqual({ ok: false, reason: 'finished' })
  })

  test('never makes a place too many, when somebody takes the last one at the same time', async () => {
    for (let round = 0; round < 5; round++) {
      const { bringBack, register, isWhole, standing } = await aCup({ capacity: 1 })
      await Promise.all([bringBack('Li'), register('Wang'), bringBack('Li')])
      await isWhole()
      expect((await standing()).holders).toHaveLength(1)
    }
  })

  test.each([1, 2, 3, 4, 5])('is in and told after a crash behind write %i and a repair', async (writes) => {
    for (const isFull of [false, true]) {
      const { bringBack, register, store, isWhole, told } = await aCup({ capacity: 1 })
      if (isFull) await register('Wang')
      await survive(bringBack('Li', dyingAfter(writes, store)))
      const { removed } = await isWhole()
      expect((await told('Li')).includes('place_back')).toBe(removed.length === 0)
    }
  })
})
