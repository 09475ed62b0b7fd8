import type { UnionEvent } from '#shared/events/event'
import { answered } from '../../testing/answered'
import { anOfficer, aPerson, asking, DAY, HOUR, NOON } from '../../testing/factories'
import { aRotation, CLOSES } from '../../testing/lottery/aLottery'
import { anEventBefore, heldBefore } from '../../testing/places/heldBefore'
import { whatWaits } from '../../testing/whatWaits'
import { getEvent } from '../getEvent'
import { listOrder } from '../order/listOrder'
import { listMyRegistrations } from '../signedUp/listMyRegistrations'

const YEAR = 365.25 * DAY
const PEOPLE = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun'].map((name) => ({ name, joinedAt: NOON - 3 * YEAR }))
const trip = (days: number): UnionEvent => anEventBefore(days, { kind: 'recuperation' })

/** Two places and five who have applied in this order: by record Zhao, Sun, Chen, Li, Wang. */
async function aTrip(over: Partial<UnionEvent> = {}) {
  const rotation = await aRotation({ startsAt: CLOSES + 5 * DAY, endsAt: CLOSES + 6 * DAY, ...over }, PEOPLE)
  const { store, time, enter } = rotation
  await heldBefore(store, 'Wang', trip(100))
  await heldBefore(store, 'Li', trip(500))
  await heldBefore(store, 'Chen', trip(900))
  for (const { name } of PEOPLE) {
    time.now += HOUR
    answered(await enter(name))
  }
  const view = async (name: string) =>
    answered(await getEvent({ eventId: 'cup' }, asking(store, aPerson(name), time.now)))
  const log = async () => {
    const lines = await store.log.list({ limit: 99, where: { subject: 'cup' } })
    return lines.sort((one, other) => one.at - other.at).map(({ action, remark }) => [action, remark])
  }
  return { ...rotation, view, log }
}

describe('the order of a rotation', () => {
  test('is calculated at the closing, with its reasons, and gives nobody a place before an officer has looked', async () => {
    const { runAt, ranked, standing, store, view, draw, time } = await aTrip()
    await runAt(CLOSES)
    expect(await ranked()).toEqual(['Zhao', 'Sun', 'Chen', 'Li', 'Wang'])
    expect(await draw()).toMatchObject({ state: 'closed', review: { state: 'asked', asked: { askedByName: 'Chief' } } })
    expect(await standing()).toEqual({ left: 2, holders: [], waiting: [] })
    expect(await whatWaits(store)).toEqual({ eventOrders: 1 })
    const { rotation, mine } = await view('Li')
    expect(mine).toBeUndefined()
    expect(rotation).toMatchObject({
      ...{ state: 'closed', review: 'asked', entries: 5 },
      mine: { rank: 4, grounds: { been: trip(500).startsAt, years: 3 } },
    })
    const rows = answered(await listOrder({ eventId: 'cup' }, asking(store, anOfficer(), time.now))).items
    expect(rows.map(({ person }) => [person?.name, person?.grounds?.years])).toEqual(
      ['Zhao', 'Sun', 'Chen', 'Li', 'Wang'].map((name) => [name, 3])
    )
  })

  test('passed by another officer, gives the places down the list and tells everybody once', async () => {
    const { runAt, pass, standing, told, store, view, log, repair, draw, time } = await aTrip()
    await runAt(CLOSES)
    time.now += HOUR
    expect(await pass()).toEqual({ ok: true, value: { state: 'passed' } })
    await runAt(CLOSES + 2 * HOUR)
    await repair()
    expect(await standing()).toEqual({ left: 0, holders: ['Zhao', 'Sun'], waiting: ['Chen', 'Li', 'Wang'] })
    expect([await told('Zhao'), await told('Chen')]).toEqual([['place_drawn'], ['place_not_drawn']])
    const titles = (await store.messages.list({ limit: 99 })).map(({ title }) => title)
    expect(titles.sort()).toEqual([...Array(2).fill('这次轮到您了'), ...Array(3).fill('这次没轮到，排在候补')].sort())
    expect(await whatWaits(store)).not.toHaveProperty('eventOrders')
    expect((await view('Sun')).rotation?.mine).toMatchObject({ rank: 2, outcome: 'confirmed' })
    expect((await draw()).state).toBe('done')
    expect((await log()).filter(([action]) => action?.includes('rder'))).toEqual([
      ['events.order', '申请 5 人，等干部看'],
      ['events.passOrder', undefined],
      ['events.giveByOrder', '申请 5 人，名额 2 个，轮到 2 人'],
    ])
    const mine = answered(await listMyRegistrations({}, asking(store, aPerson('Zhao'), time.now)))
    expect(mine[0]).toMatchObject({ status: 'confirmed' })
  })

  test('who gives a place back has it go to the next by rank', async () => {
    const { runAt, pass, withdraw, standing } = await aTrip()
    await runAt(CLOSES)
    await pass()
    await runAt(CLOSES + HOUR)
    await withdraw('Zhao')
    expect(await standing()).toEqual({ left: 0, holders: ['Sun', 'Chen'], waiting: ['Li', 'Wang'] })
  })

  test('waits for somebody else than whoever brought the event out; alone, they pass it later with a reason', async () => {
    const { runAt, pass, store, time, draw } = await aTrip()
    await runAt(CLOSES)
    expect(await pass('Chief')).toMatchObject({ ok: false, reason: 'own_work' })
    for (const name of ['Lin', 'Guo', 'Sun']) await store.people.remove({ _id: anOfficer(name).id })
    expect(await pass('Chief', undefined, '站里只有我一人')).toMatchObject({ ok: false, reason: 'alone_too_early' })
    time.now += 2 * HOUR
    expect(await pass('Chief', undefined, '站里只有我一人')).toMatchObject({ ok: true })
    expect(await draw()).toMatchObject({ review: { passed: { alone: '站里只有我一人' } } })
  })

  test('sent back with a word waits for its organiser, and is calculated once more from the record as it is then', async () => {
    const { runAt, sendBack, again, pass, ranked, store, draw, view, log, time } = await aTrip()
    await runAt(CLOSES)
    expect(await sendBack()).toEqual({ ok: true, value: { sentBack: true } })
    expect(await draw()).toMatchObject({
      state: 'closed',
      review: { state: 'sent_back', sentBack: { word: '第 3 位的入会日期不对' } },
    })
    expect(
      (await store.messages.list({ where: { personId: anOfficer('Chief').id }, limit: 9 })).map(({ title }) => title)
    ).toEqual([expect.stringMatching(/的顺序退回来了$/)])
    // What is being looked into is no rank yet.
    expect((await view('Zhao')).rotation).toMatchObject({
      review: 'sent_back',
      mine: expect.not.objectContaining({ rank: 1 }),
    })
    expect(await pass('Guo')).toMatchObject({ ok: false, reason: 'order_not_waiting' })

    await heldBefore(store, 'Zhao', trip(200))
    time.now += HOUR
    expect(await again()).toEqual({ ok: true, value: { state: 'asked' } })
    expect(await again()).toEqual({ ok: true, value: { state: 'asked' } })
    expect(await ranked()).toEqual(['Sun', 'Chen', 'Li', 'Zhao', 'Wang'])
    expect(await draw()).toMatchObject({ round: 2, review: { state: 'asked', asked: { askedByName: 'Chief' } } })
    expect(await pass('Lin', 1)).toMatchObject({ ok: false, reason: 'changed_meanwhile' })
    expect(await pass('Lin', 2)).toMatchObject({ ok: true })
    expect((await log()).filter(([action]) => action === 'events.order')).toHaveLength(2)
  })

  test('two officers at once: one passes it, and whoever reads what is decided is told so', async () => {
    const { runAt, pass, sendBack } = await aTrip()
    await runAt(CLOSES)
    const both = await Promise.all([pass('Lin'), pass('Guo')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'decided_already' })
    expect(await sendBack('Sun')).toMatchObject({ ok: false })
  })
})

describe('applying for a rotation', () => {
  test('is refused with the reason where somebody may not, and by the race for places', async () => {
    const { enter, register } = await aRotation({ openTo: { kind: 'unions', unionIds: ['steel-works'] } })
    expect(await enter('Li')).toMatchObject({ ok: false, reason: 'not_eligible' })
    expect(await register('Li')).toMatchObject({ ok: false, reason: 'by_rotation' })
  })

  test('can be taken back until the places are given; after the closing the rank goes to nobody', async () => {
    const { runAt, leave, enter, pass, standing, time } = await aTrip()
    answered(await leave('Sun'))
    answered(await enter('Sun'))
    await runAt(CLOSES)
    expect(await leave('Zhao')).toMatchObject({ ok: true })
    await pass()
    await runAt(CLOSES + HOUR)
    expect((await standing()).holders).toEqual(['Sun', 'Chen'])
    expect(await leave('Sun')).toMatchObject({ ok: false, reason: 'drawn_already' })
    time.now = CLOSES + 2 * HOUR
  })

  test('nobody has applied: nothing waits for an officer', async () => {
    const { runAt, draw, store } = await aRotation()
    await runAt(CLOSES)
    expect((await draw()).state).toBe('done')
    expect(await whatWaits(store)).toEqual({})
  })
})

test('an event that begins before its order is passed gives nobody a place, and says so to everybody', async () => {
  const { runAt, pass, standing, store, view, event } = await aTrip()
  await runAt(CLOSES)
  await runAt(event.startsAt)
  expect(await standing()).toEqual({ left: 2, holders: [], waiting: [] })
  const titles = (await store.messages.list({ limit: 99 })).map(({ title }) => title)
  expect(titles).toEqual(Array(5).fill('这次的顺序没有定下来'))
  expect((await view('Li')).rotation).toMatchObject({ state: 'drawn', isLapsed: true })
  expect(await pass()).toMatchObject({ ok: false })
})

test('who no longer fits when the places are given is passed over, and reads why', async () => {
  const { runAt, pass, standing, store, view } = await aTrip({ openTo: { kind: 'members' }, hasWaitlist: false })
  await runAt(CLOSES)
  await pass()
  await store.members.change({ _id: 'm-Zhao' }, { standing: 'left' })
  await runAt(CLOSES + HOUR)
  expect((await standing()).holders).toEqual(['Sun', 'Chen'])
  expect((await view('Zhao')).rotation?.mine?.unfit).toContain('只对工会会员开放')
})

test('cancelled while it waits, nothing waits for an officer any more', async () => {
  const { runAt, pass, store } = await aTrip()
  await runAt(CLOSES)
  await store.events.change({ _id: 'cup' }, { state: 'cancelled' })
  expect(await pass()).toMatchObject({ ok: false, reason: 'order_not_waiting' })
})
