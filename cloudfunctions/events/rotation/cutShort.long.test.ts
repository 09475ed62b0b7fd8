import { dyingAfter, survive } from '../../testing/dying'
import { anOfficer, asking, DAY, HOUR } from '../../testing/factories'
import { aRotation, CLOSES } from '../../testing/lottery/aLottery'
import { anEventBefore, heldBefore } from '../../testing/places/heldBefore'
import { whatWaits } from '../../testing/whatWaits'
import { orderAgain } from './orderAgain'
import { passOrder } from './passOrder'

const NAMES = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun']
const FOREVER = 80

/** Five have applied for two places; Li was on a trip before, so the order is Wang, Zhao, Chen, Sun, Li. */
async function aTrip() {
  const room = await aRotation({ startsAt: CLOSES + 5 * DAY, endsAt: CLOSES + 6 * DAY })
  await heldBefore(room.store, 'Li', anEventBefore(400, { kind: 'recuperation' }))
  for (const name of NAMES) {
    room.time.now += HOUR
    expect(await room.enter(name)).toMatchObject({ ok: true })
  }
  return room
}

const ORDER = ['Wang', 'Zhao', 'Chen', 'Sun', 'Li']
const countOf = async ({ store }: Awaited<ReturnType<typeof aTrip>>, action: string) =>
  (await store.log.list({ limit: 99, where: { subject: 'cup', action } })).length

/** Runs `cut` with a store that dies after each of its writes in turn, until one run is done before it dies. */
async function afterEachWrite(cut: (writes: number) => Promise<boolean>) {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  let writes = 0
  while (!(await cut(writes))) expect(writes++).toBeLessThan(FOREVER)
  said.mockRestore()
  expect(writes).toBeGreaterThan(2)
}

test('a closing that is cut short after any write goes on, and the order is asked for once', async () => {
  await afterEachWrite(async (writes) => {
    const room = await aTrip()
    await survive(room.runAt(CLOSES, dyingAfter(writes, room.store)))
    const isOver = (await countOf(room, 'events.order')) === 1 && (await room.store.tasks.count()) === 1
    await room.runAt(CLOSES + HOUR)
    expect(await room.ranked()).toEqual(ORDER)
    expect(await room.draw()).toMatchObject({ state: 'closed', round: 1, review: { state: 'asked' } })
    expect(await whatWaits(room.store)).toEqual({ eventOrders: 1 })
    expect(await countOf(room, 'events.order')).toBe(1)
    return isOver
  })
})

test('places that are given while a run is cut short are given once, and everybody is told once', async () => {
  await afterEachWrite(async (writes) => {
    const room = await aTrip()
    await room.runAt(CLOSES)
    room.time.now += HOUR
    await survive(
      passOrder({ eventId: 'cup', round: 1 }, asking(dyingAfter(writes, room.store), anOfficer('Lin'), room.time.now))
    )
    if ((await room.draw()).state === 'closed') expect(await room.pass()).toMatchObject({ ok: true })
    await survive(room.runAt(CLOSES + 2 * HOUR, dyingAfter(writes, room.store)))
    const isOver = (await room.draw()).state === 'done'
    await room.runAt(CLOSES + 3 * HOUR)
    expect(await room.standing()).toEqual({ left: 0, holders: ORDER.slice(0, 2), waiting: ORDER.slice(2) })
    const kinds = await Promise.all(ORDER.map(room.told))
    expect(kinds).toEqual(ORDER.map((_, rank) => [rank < 2 ? 'place_drawn' : 'place_not_drawn']))
    expect(await whatWaits(room.store)).not.toHaveProperty('eventOrders')
    return isOver
  })
})

test('an order that is made once more and cut short after any write is asked for by a later run', async () => {
  await afterEachWrite(async (writes) => {
    const room = await aTrip()
    await room.runAt(CLOSES)
    await room.sendBack()
    await heldBefore(room.store, 'Wang', anEventBefore(200, { kind: 'recuperation' }))
    room.time.now += HOUR
    const asked = asking(dyingAfter(writes, room.store), anOfficer('Chief'), room.time.now)
    let isOver = false
    const again = orderAgain({ eventId: 'cup' }, asked)
    await survive(
      again.then(() => {
        isOver = true
      })
    )
    await room.again()
    await room.runAt(CLOSES + 2 * HOUR)
    expect(await room.ranked()).toEqual(['Zhao', 'Chen', 'Sun', 'Li', 'Wang'])
    expect(await room.draw()).toMatchObject({ round: 2, review: { state: 'asked' } })
    expect(await countOf(room, 'events.order')).toBe(2)
    return isOver
  })
})

test('two runs at once, and an officer meanwhile, leave one order and nobody with two places', async () => {
  const room = await aTrip()
  await Promise.all([room.runAt(CLOSES), room.runAt(CLOSES)])
  room.time.now += HOUR
  await Promise.all([room.pass('Lin'), room.pass('Guo'), room.sendBack('Sun'), room.runAt(CLOSES + HOUR)])
  const { state } = await room.draw()
  const isPassed = state !== 'closed'
  await Promise.all([room.runAt(CLOSES + 2 * HOUR), room.runAt(CLOSES + 2 * HOUR)])
  expect((await room.standing()).holders).toEqual(isPassed ? ORDER.slice(0, 2) : [])
})
