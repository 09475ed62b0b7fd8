import { anOpening } from '../../testing/anOpening'
import { anEvent, DAY, HOUR, NOON } from '../../testing/factories'
import { lineDeed } from './lineDeed'

const offer = { hours: 4, lateHours: 1 }

/** One place that Li had and gave back: it is offered to Wang, and Zhao is next. */
async function anOffer() {
  const opening = await anOpening(anEvent({ capacity: 1, offer }))
  for (const name of ['Li', 'Wang', 'Zhao']) await opening.register(name)
  await opening.withdraw('Li')
  return opening
}

describe('a place that comes free is offered', () => {
  test('to the first in line, who is told until when, while nobody else can take it', async () => {
    const { standing, told, register } = await anOffer()
    expect(await standing()).toEqual({ left: 0, holders: [], offered: ['Wang'], waiting: ['Zhao'] })
    expect([await told('Wang'), await told('Zhao')]).toEqual([['place_offered'], []])
    expect(await register('Chen')).toMatchObject({ ok: true, value: { status: 'waitlisted', position: 2 } })
    expect(await register('Wang')).toEqual({ ok: true, value: { status: 'offered', until: NOON + 4 * HOUR } })
  })

  test('and is theirs once they say so, however often', async () => {
    const { answer, standing, told, store } = await anOffer()
    expect(await answer('Wang', 'accept')).toEqual({ ok: true, value: { status: 'confirmed' } })
    expect(await answer('Wang', 'accept')).toEqual({ ok: true, value: { status: 'confirmed' } })
    expect(await standing()).toEqual({ left: 0, holders: ['Wang'], waiting: ['Zhao'] })
    expect(await told('Wang')).toEqual(['place_taken', 'place_offered'])
    expect(await store.registrations.get('cup:m-Wang')).toMatchObject({ status: 'confirmed' })
  })

  test('and goes to the next when they give it away', async () => {
    const { withdraw, standing, told } = await anOffer()
    await withdraw('Wang')
    expect(await standing()).toEqual({ left: 0, holders: [], offered: ['Zhao'], waiting: [] })
    expect(await told('Zhao')).toEqual(['place_offered'])
  })

  test('and goes to the next when they would rather wait, who are back at the end of the line', async () => {
    const { answer, standing, withdraw, register } = await anOffer()
    await register('Chen')
    expect(await answer('Wang', 'wait')).toMatchObject({ ok: true, value: { status: 'waitlisted', position: 2 } })
    expect(await standing()).toEqual({ left: 0, holders: [], offered: ['Zhao'], waiting: ['Chen', 'Wang'] })
    await withdraw('Chen')
    await withdraw('Zhao')
    expect(await standing()).toEqual({ left: 1, holders: [], waiting: ['Wang'] })
  })

  test('and comes to who waited on once their rest is over', async () => {
    const { answer, standing, withdraw, repair, time } = await anOffer()
    await answer('Wang', 'wait')
    await withdraw('Zhao')
    time.now = NOON + 4 * HOUR
    await repair()
    expect(await standing()).toEqual({ left: 0, holders: [], offered: ['Wang'], waiting: [] })
  })

  test('and comes to who waited on, though a crash has lost that from the agenda, and is then no more to come', async () => {
    const { answer, standing, withdraw, repair, time, store } = await anOffer()
    await answer('Wang', 'wait')
    await withdraw('Zhao')
    await store.agenda.remove({ name: 'events.line' })
    expect(await lineDeed.all(store)).toEqual([{ subject: 'cup', at: NOON + 4 * HOUR }])
    time.now = NOON + 4 * HOUR
    await repair()
    await repair()
    expect(await standing()).toMatchObject({ offered: ['Wang'], waiting: [] })
    expect(await lineDeed.all(store)).toEqual([{ subject: 'cup', at: expect.any(Number) }])
    await answer('Wang', 'accept')
    expect(await lineDeed.all(store)).toEqual([])
  })

  test('and goes to the next when they say nothing, and both are told', async () => {
    const { standing, repair, time, told, store, register } = await anOffer()
    time.now = NOON + 4 * HOUR - 200_000
    await repair()
    expect((await standing()).offered).toEqual(['Wang'])
    await repair()
    await repair()
    expect(await standing()).toEqual({ left: 0, holders: [], offered: ['Zhao'], waiting: [] })
    expect(await told('Wang')).toEqual(['place_lapsed', 'place_offered'])
    expect(await store.registrations.get('cup:m-Wang')).toMatchObject({ status: 'lapsed' })
    expect(await register('Wang')).toMatchObject({ ok: true, value: { status: 'waitlisted', position: 1 } })
  })

  test('and neither a late yes nor the end of the offer happens twice', async () => {
    const { answer, repair, time, standing } = await anOffer()
    time.now = NOON + 4 * HOUR
    await Promise.all([answer('Wang', 'accept'), repair()])
    expect(await standing()).toEqual({ left: 0, holders: [], offered: ['Zhao'], waiting: [] })
    expect(await answer('Wang', 'accept')).toEqual({ ok: false, reason: 'offer_over' })
    expect(await answer('Wang', 'wait')).toEqual({ ok: false, reason: 'offer_over' })
  })

  test('to nobody when it would end after the start: that place is for the door', async () => {
    const { withdraw, standing, time } = await anOffer()
    time.now = NOON + 3 * DAY - HOUR
    await withdraw('Wang')
    expect(await standing()).toEqual({ left: 1, holders: [], waiting: ['Zhao'] })
  })
})

test('an event without offers goes on as before: whoever is next has the place', async () => {
  const { register, withdraw, standing, answer } = await anOpening(anEvent({ capacity: 1 }))
  for (const name of ['Li', 'Wang']) await register(name)
  await withdraw('Li')
  expect(await standing()).toEqual({ left: 0, holders: ['Wang'], waiting: [] })
  expect(await answer('Wang', 'accept')).toEqual({ ok: true, value: { status: 'confirmed' } })
})
