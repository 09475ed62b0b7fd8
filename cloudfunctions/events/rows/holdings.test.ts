import { openAnswers } from '../../events/answers/sealedAnswers'
import { aStore } from '../../testing/aStore'
import { aMember, anEvent, aPerson, aSealing, askingMember, NOON } from '../../testing/factories'
import { whoIsIn } from '../../testing/places/whoIsIn'
import { registerForEvent } from '../signUp/registerForEvent'
import { holdings } from './holdings'

const question = { id: 'meal', kind: 'choice' as const, label: '午饭', options: ['吃', '不吃'], required: true }

async function aCup(capacity: number) {
  const names = ['Li', 'Twin', 'Wang']
  const store = await aStore({
    events: [anEvent({ capacity, questions: [question] })],
    members: names.map((name) => aMember(name)),
    people: names.map((name) => aPerson(name)),
  })
  const sign = (name: string) =>
    registerForEvent({ eventId: 'cup', answers: { meal: '吃' } }, askingMember(store, name))
  const handOver = (from = 'm-Li', to = 'm-Twin') =>
    holdings.handOver(store, { memberId: from, to, now: NOON, sealing: aSealing })
  const state = async (name: string) => (await store.registrations.find(`cup:m-${name}`))?.status
  const held = async () => whoIsIn(await store.places.get('cup')).held
  return { store, sign, handOver, state, held }
}

describe('places of a row of the roster', () => {
  test('are listed, and given back to whoever waits', async () => {
    const { store, sign, held, state } = await aCup(1)
    await sign('Li')
    await sign('Wang')
    expect(await holdings.list(store, { memberId: 'm-Li', now: NOON })).toMatchObject([{ id: 'cup' }])
    expect(await holdings.giveBack(store, { memberId: 'm-Li', now: NOON })).toBe(1)
    expect(await holdings.giveBack(store, { memberId: 'm-Li', now: NOON })).toBe(0)
    expect([await held(), await state('Li'), await state('Wang')]).toEqual([['m-Wang'], 'withdrawn', 'confirmed'])
  })

  test('go over to the other row with the answers, and again changes nothing', async () => {
    const { store, sign, handOver, held, state } = await aCup(1)
    await sign('Li')
    expect(await handOver()).toEqual([])
    expect(await handOver()).toEqual([])
    expect([await held(), await state('Li'), await state('Twin')]).toEqual([['m-Twin'], 'withdrawn', 'confirmed'])
    const row = await store.registrations.get('cup:m-Twin')
    expect(openAnswers(aSealing, row)).toEqual({ ok: true, value: { meal: '吃' } })
  })

  test('are one where both rows had one, and the other goes to whoever waits', async () => {
    const { sign, handOver, held, state } = await aCup(2)
    for (const name of ['Li', 'Twin', 'Wang']) await sign(name)
    expect(await state('Wang')).toBe('waitlisted')
    expect(await handOver()).toMatchObject([{ id: 'cup' }])
    expect([await held(), await state('Wang')]).toEqual([['m-Twin', 'm-Wang'], 'confirmed'])
  })
})
