import type { UnionEvent } from '#shared/events/event'
import { refusalText } from '#shared/refusalText'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { aMember, anEvent, aPerson, asking, DAY, HOUR, NOON } from '../../testing/factories'
import { anEventBefore, heldBefore } from '../../testing/places/heldBefore'
import { getEvent } from '../getEvent'
import { registerForEvent } from '../signUp/registerForEvent'

const yearly = (over: Partial<UnionEvent> = {}) => anEvent({ fairness: { onceAYear: true }, ...over })

describe('once a year', () => {
  test('whoever had a place in an event of this kind this year is refused, and reads which', async () => {
    const { store, register, standing } = await anOpening(yearly())
    await heldBefore(store, 'Li', anEventBefore(40))

    const refusal = await register('Li')
    expect(refusal).toEqual({ ok: false, reason: 'once_a_year', about: expect.stringContaining('“40 天前的比赛”') })
    expect(refusalText.once_a_year).toContain('明年再报')
    expect(await register('Wang')).toMatchObject({ value: { status: 'confirmed' } })
    expect(await standing()).toMatchObject({ holders: ['Wang'], waiting: [] })
    expect(await store.registrations.find('cup:m-Li')).toBeUndefined()
  })

  test.each([
    ['another kind', anEventBefore(40, { kind: 'outing' }), {}],
    ['last year', anEventBefore(400), {}],
    ['one that was called off', anEventBefore(40, { state: 'cancelled' }), {}],
    ['one from which they withdrew', anEventBefore(40), { status: 'withdrawn' as const }],
    ['one that is not over', anEventBefore(-1, { startsAt: NOON - HOUR }), {}],
  ])('%s does not count', async (_what, before, over) => {
    const { store, register } = await anOpening(yearly())
    await heldBefore(store, 'Li', before, over)
    expect(await register('Li')).toMatchObject({ value: { status: 'confirmed' } })
  })

  test('who has a place already keeps it, and a second tap says so', async () => {
    const { store, register } = await anOpening(yearly())
    await register('Li')
    await heldBefore(store, 'Li', anEventBefore(40))
    expect(await register('Li')).toMatchObject({ value: { status: 'confirmed' } })
  })

  test('the page says it before the tap, and to nobody whom it does not concern', async () => {
    const { store } = await anOpening(yearly())
    await heldBefore(store, 'Li', anEventBefore(40))
    const seen = async (name: string) => answered(await getEvent({ eventId: 'cup' }, asking(store, aPerson(name))))
    expect(await seen('Li')).toMatchObject({
      barred: {
        reason: 'once_a_year',
        text: expect.stringMatching(/^您.*已参加过“40 天前的比赛”，同类活动一年参加一次/),
      },
    })
    expect(await seen('Wang')).not.toHaveProperty('barred')
  })

  test('costs three questions by index more at the tap, and nothing where no rule asks', async () => {
    const costs = await Promise.all([yearly(), anEvent()].map(costOfTap))
    expect(costs).toEqual([
      { asked: 6, scans: 0 },
      { asked: 3, scans: 0 },
    ])
  })
})

describe('newcomers first', () => {
  const until = NOON + DAY
  const firstEvent = () =>
    anEvent({ capacity: 2, reserves: [{ id: 'r1', name: '新人', of: { kind: 'newcomers' }, places: 2, until }] })

  test('until its time only who has not taken part this year takes a place, and the others wait', async () => {
    const { store, register, standing } = await anOpening(firstEvent())
    await heldBefore(store, 'Li', anEventBefore(40))

    expect(await register('Li')).toMatchObject({ value: { status: 'waitlisted', position: 1 } })
    expect(await register('Wang')).toMatchObject({ value: { status: 'confirmed', reserve: 'r1' } })
    expect(await standing()).toMatchObject({ holders: ['Wang'], waiting: ['Li'] })
  })

  test('at its time what is left goes to the line in order, and then to whoever comes', async () => {
    const { store, time, register, repair, standing, told } = await anOpening(firstEvent())
    await heldBefore(store, 'Li', anEventBefore(40))
    await register('Li')
    await register('Wang')
    time.now = until
    await repair()
    const { holders, waiting } = await standing()
    expect([holders.sort(), waiting]).toEqual([['Li', 'Wang'], []])
    expect(await told('Li')).toEqual(['place_promoted'])
  })

  test('a place that comes free before goes to a newcomer in line, though another has waited longer', async () => {
    const { store, register, withdraw, standing } = await anOpening(firstEvent())
    await heldBefore(store, 'Li', anEventBefore(40))
    for (const name of ['Li', 'Wang', 'Zhao', 'Chen']) await register(name)
    await withdraw('Wang')
    expect(await standing()).toMatchObject({ holders: ['Zhao', 'Chen'], waiting: ['Li'] })
    const place = await register('Li')
    expect(place).toMatchObject({ value: { passed: 'reserved' } })
  })
})

/** What a tap of somebody with a record asks of the store, once this process has read the event. */
async function costOfTap(event: UnionEvent) {
  const { store, database } = await aFullStore({ events: [event], members: [aMember('Li'), aMember('Chen')] })
  await heldBefore(store, 'Li', anEventBefore(400))
  const tap = (name: string) => registerForEvent({ eventId: 'cup', answers: {} }, asking(store, aPerson(name)))
  await tap('Chen')
  const before = database.counters()
  await tap('Li')
  const { byId, indexed, scans } = database.counters()
  const asked = byId + indexed + scans - before.byId - before.indexed - before.scans
  return { asked, scans: scans - before.scans }
}
