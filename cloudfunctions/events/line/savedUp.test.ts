import type { UnionEvent } from '#shared/events/event'
import { sealFamily } from '../../family/sealedFamily'
import { anOpening } from '../../testing/anOpening'
import { dyingAfter, survive } from '../../testing/dying'
import { anEvent, aSealing, HOUR, NOON } from '../../testing/factories'
import { interruptedBy } from '../../testing/interruptedBy'
import { expectWhole } from '../../testing/places/expectWhole'
import { expectWritten } from '../../testing/places/expectWritten'
import { giveBack } from '../places/giveBack'
import { readPlace } from '../places/standing'
import { seeIdle } from './idle'
import { lineDeed } from './lineDeed'
import { promoteWaiting } from './promoteWaiting'

const FAMILY = ['00000000000000aa', '00000000000000bb']

/** Three places that three have; Zhao and two of the family wait, and Chen alone behind them. */
async function aFullClass(over: Partial<UnionEvent> = {}) {
  const event = anEvent({
    ...{ capacity: 3, family: { youngest: 0, oldest: 120, least: 0, most: 2 }, savesUp: { hours: 4 } },
    ...over,
  })
  const names = ['Li', 'Wang', 'Sun', 'Zhao', 'Chen', 'Zhou'].map((name) => ({ name }))
  const opening = await anOpening(event, names)
  const relatives = FAMILY.map((id, index) => ({ id, name: `家人${index}`, birthYear: 1990 }))
  await opening.store.families.put({ id: 'p-Zhao', sealed: sealFamily(aSealing, 'p-Zhao', relatives), rev: 1 })
  for (const name of ['Li', 'Wang', 'Sun']) await opening.register(name)
  const party = FAMILY.map((id) => ({ id }))
  await opening.register('Zhao', opening.store, {}, undefined, party)
  await opening.register('Chen')
  const place = (name: string) => readPlace(opening.store, 'cup', `m-${name}`)
  const dueLine = () => lineDeed.run({ store: opening.store, clock: () => opening.time.now } as never, 'cup')
  const idle = async () => ((await seeIdle(opening.store, event, opening.time.now)).idleMs ?? 0) / HOUR
  const isWhole = async () => {
    await opening.repair()
    const book = await opening.book()
    expectWhole(book)
    await expectWritten(opening.store, book)
    return book
  }
  return { ...opening, place, dueLine, idle, isWhole }
}

test('what comes free is kept for the family that is next, and goes to it once it is enough', async () => {
  const { withdraw, place, book, register, isWhole } = await aFullClass()
  await withdraw('Li')
  expect(await place('Zhao')).toMatchObject({ position: 1, saves: { many: 1, until: NOON + 4 * HOUR } })
  expect((await book()).free).toBe(1)
  expect(await register('Zhou')).toMatchObject({ value: { status: 'waitlisted', position: 3 } })
  await withdraw('Wang')
  expect(await place('Zhao')).toMatchObject({ saves: { many: 2 } })
  await withdraw('Sun')
  expect(await place('Zhao')).toMatchObject({ status: 'confirmed', people: 3 })
  expect(await place('Chen')).toMatchObject({ status: 'waitlisted', position: 1 })
  await isWhole()
})

test('goes to whoever behind fits once the time is over, by the agenda, and is kept for that family no more', async () => {
  const { withdraw, place, time, dueLine, isWhole } = await aFullClass()
  await withdraw('Li')
  time.now = NOON + 4 * HOUR - 1
  expect(await dueLine()).toBe(NOON + 4 * HOUR)
  expect(await place('Chen')).toMatchObject({ status: 'waitlisted' })
  time.now += 1
  expect(await dueLine()).toBeUndefined()
  expect(await place('Chen')).toMatchObject({ status: 'confirmed' })
  expect(await place('Zhao')).toMatchObject({ status: 'waitlisted', position: 1, passed: 'party' })
  expect(await place('Zhao')).not.toHaveProperty('saves')
  await isWhole()
  await withdraw('Wang')
  expect(await place('Zhao')).not.toHaveProperty('saves')
})

test('is for whoever is behind at once when the family leaves', async () => {
  const { withdraw, place, idle, time, isWhole } = await aFullClass()
  await withdraw('Li')
  time.now += HOUR
  await withdraw('Zhao')
  expect(await place('Chen')).toMatchObject({ status: 'confirmed' })
  expect(await idle()).toBe(1)
  await isWhole()
})

test('counts for so long as nobody has the places, each of them from when it came free', async () => {
  const { withdraw, idle, time, dueLine } = await aFullClass()
  await withdraw('Li')
  time.now += HOUR
  expect(await idle()).toBe(1)
  await withdraw('Wang')
  time.now += HOUR
  expect(await idle()).toBe(3)
  time.now += 5 * HOUR
  // Three hours of two places and no more: the time was over then, however late the agenda looks.
  expect(await idle()).toBe(7)
  await dueLine()
  expect(await idle()).toBe(7)
  time.now += HOUR
  expect(await idle()).toBe(7)
})

test('is offered as everything else is, where the next is asked', async () => {
  const { withdraw, place, time, dueLine } = await aFullClass({ offer: { hours: 4, lateHours: 1 } })
  await withdraw('Li')
  expect(await place('Zhao')).toMatchObject({ status: 'waitlisted', saves: { many: 1 } })
  time.now = NOON + 4 * HOUR
  await dueLine()
  expect(await place('Chen')).toMatchObject({ status: 'offered' })
})

/** As above, with nothing saved up, and a second family before Chen; Li has just gone, and nobody has looked at the line. */
async function twoFamilies() {
  const event = anEvent({ capacity: 3, family: { youngest: 0, oldest: 120, least: 0, most: 2 } })
  const opening = await anOpening(
    event,
    ['Li', 'Sun', 'Zhou', 'Zhao', 'Wang', 'Chen'].map((name) => ({ name }))
  )
  for (const name of ['Zhao', 'Wang']) {
    const relatives = FAMILY.map((id, index) => ({ id, name: `${name}${index}`, birthYear: 1990 }))
    await opening.store.families.put({ id: `p-${name}`, sealed: sealFamily(aSealing, `p-${name}`, relatives), rev: 1 })
  }
  const party = FAMILY.map((id) => ({ id }))
  for (const name of ['Li', 'Sun', 'Zhou']) await opening.register(name)
  for (const name of ['Zhao', 'Wang']) await opening.register(name, opening.store, {}, undefined, party)
  await opening.register('Chen')
  const leave = (name: string) =>
    giveBack(opening.store, { eventId: 'cup', member: `m-${name}`, now: opening.time.now })
  await leave('Li')
  return { ...opening, event, leave }
}

test('nothing is written down of a family that leaves while somebody behind it comes up', async () => {
  const { event, leave, store, time, book } = await twoFamilies()
  await promoteWaiting(
    interruptedBy(() => leave('Wang'), store),
    event,
    time.now
  )
  const { turns } = await book()
  expect(Object.keys(turns)).toHaveLength(4)
  expect(Object.values(turns).filter(({ turn }) => turn === undefined)).toEqual([])
  expectWhole(await book())
})

test.each([1, 2, 3])(
  'when its time is over and the agenda dies behind write %i, is still to be looked at',
  async (writes) => {
    const { withdraw, store, book, time, place, isWhole } = await aFullClass()
    await withdraw('Li')
    time.now = NOON + 5 * HOUR
    await survive(
      Promise.resolve(lineDeed.run({ store: dyingAfter(writes, store), clock: () => time.now } as never, 'cup'))
    )
    expectWhole(await book())
    await isWhole()
    expect(await place('Chen')).toMatchObject({ status: 'confirmed' })
  }
)

test.each([1, 2, 3, 4, 5, 6])('is kept or given on after a crash behind write %i and a repair', async (writes) => {
  const { withdraw, store, isWhole, place, time } = await aFullClass()
  await survive(withdraw('Li', dyingAfter(writes, store)))
  await isWhole()
  const isOut = !(await place('Li'))
  expect((await place('Zhao'))?.status === 'waitlisted' && 'saves' in ((await place('Zhao')) ?? {})).toBe(isOut)
  time.now = NOON + 5 * HOUR
  await isWhole()
  expect((await place('Chen'))?.status).toBe(isOut ? 'confirmed' : 'waitlisted')
})
