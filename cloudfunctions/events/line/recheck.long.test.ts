import type { UnionEvent } from '#shared/events/event'
import { promiseWork } from '../../agenda/feature'
import { anOpening } from '../../testing/anOpening'
import { answered } from '../../testing/answered'
import { anEvent, anOfficer, aPerson, asking, DAY, HOUR, NOON } from '../../testing/factories'
import { anEventBefore, heldBefore } from '../../testing/places/heldBefore'
import { getEvent } from '../getEvent'
import { listRegistrations } from '../signedUp/listRegistrations'
import { releasePlaces } from './releasePlaces'

const HOMES = ['Li', 'Wang', 'Zhao', 'Chen'].map((name) => ({ name, tags: ['activist' as const] }))
const forUnion: Partial<UnionEvent> = { openTo: { kind: 'unions', unionIds: ['noodle-union'] } }
const forActivists: Partial<UnionEvent> = { only: { tags: ['activist'] } }

/** Li has the only place; Wang, Zhao and Chen wait for it. */
async function aLine(rules: Partial<UnionEvent>) {
  const opening = await anOpening(anEvent({ capacity: 1, ...rules }), HOMES)
  for (const { name } of HOMES) await opening.register(name)
  const { store } = opening
  const seen = async (name: string) =>
    answered(await getEvent({ eventId: 'cup' }, asking(store, aPerson(name), opening.time.now))).mine
  return { ...opening, seen }
}

describe('who is next is looked at again before they come up', () => {
  test.each([
    ['has moved to another union', forUnion, { unionId: 'bank-union' }],
    ['has left the union', { openTo: { kind: 'members' as const } }, { standing: 'left' as const }],
    ['has the tag no more', forActivists, { tags: [] }],
  ])('whoever %s is passed over, in words, and keeps the position', async (_how, rules, change) => {
    const { store, withdraw, standing, seen } = await aLine(rules)
    await store.members.change({ _id: 'm-Wang' }, change)
    await withdraw('Li')

    expect(await standing()).toMatchObject({ holders: ['Zhao'], waiting: ['Wang', 'Chen'] })
    expect(await seen('Wang')).toMatchObject({ status: 'waitlisted', position: 1, passed: 'unfit' })
    expect(await seen('Chen')).not.toHaveProperty('passed')
  })

  test('the organiser reads why, beside the position', async () => {
    const { store, withdraw } = await aLine(forActivists)
    await store.members.change({ _id: 'm-Wang' }, { tags: [] })
    await withdraw('Li')
    const rows = answered(await listRegistrations({ eventId: 'cup', status: 'waitlisted' }, asking(store, anOfficer())))
    expect(Object.fromEntries(rows.items.map(({ name, passed }) => [name, passed]))).toEqual({ Wang: 'unfit' })
  })

  test('it is written down also where nobody behind can take the place, once', async () => {
    const { store, withdraw, seen, book, repair } = await aLine(forActivists)
    for (const name of ['Wang', 'Zhao', 'Chen']) await store.members.change({ _id: `m-${name}` }, { tags: [] })
    await withdraw('Li')
    expect(await seen('Chen')).toMatchObject({ position: 3, passed: 'unfit' })
    await repair()
    const { rev } = await book()
    await repair()
    expect((await book()).rev).toBe(rev)
  })

  test('whoever meets it again is next again, and a newcomer who fits does not wait behind those who do not', async () => {
    const { store, withdraw, register, standing, repair } = await aLine(forActivists)
    for (const name of ['Wang', 'Zhao', 'Chen']) await store.members.change({ _id: `m-${name}` }, { tags: [] })
    await withdraw('Li')
    expect(await register('Li')).toMatchObject({ value: { status: 'confirmed' } })
    await store.members.change({ _id: 'm-Zhao' }, { tags: ['activist'] })
    await withdraw('Li')
    await repair()
    expect(await standing()).toMatchObject({ holders: ['Zhao'], waiting: ['Wang', 'Chen'] })
  })

  test('whoever meets it again comes up within an hour, though nobody touches the event', async () => {
    const { store, withdraw, standing, repair, time } = await aLine(forActivists)
    for (const name of ['Wang', 'Zhao', 'Chen']) await store.members.change({ _id: `m-${name}` }, { tags: [] })
    await withdraw('Li')
    await repair()
    await store.members.change({ _id: 'm-Zhao' }, { tags: ['activist'] })
    await repair()
    expect(await standing()).toMatchObject({ left: 1, waiting: ['Wang', 'Zhao', 'Chen'] })
    time.now += HOUR
    await repair()
    expect(await standing()).toMatchObject({ holders: ['Zhao'], waiting: ['Wang', 'Chen'] })
  })

  test('whoever has a place keeps it, wherever they move', async () => {
    const { store, standing, repair } = await aLine(forUnion)
    await store.members.change({ _id: 'm-Li' }, { unionId: 'bank-union' })
    await repair()
    expect((await standing()).holders).toEqual(['Li'])
  })

  test('an event of this kind that ended while they waited counts', async () => {
    const { store, withdraw, standing } = await aLine({ fairness: { onceAYear: true } })
    await heldBefore(store, 'Wang', anEventBefore(1))
    await withdraw('Li')
    expect(await standing()).toMatchObject({ holders: ['Zhao'], waiting: ['Wang', 'Chen'] })
  })

  test('those far behind who fit come up past two hundred who do not', async () => {
    const many = Array.from({ length: 210 }, (_, index) => ({ name: `N${index}`, tags: ['activist' as const] }))
    const { store, register, withdraw, standing } = await anOpening(
      anEvent({ capacity: 1, waitingMost: 300, ...forActivists }),
      many
    )
    for (const { name } of many) await register(name)
    await store.members.change({}, { tags: [] })
    await store.members.change({ _id: 'm-N209' }, { tags: ['activist'] })
    await withdraw('N0')
    expect((await standing()).holders).toEqual(['N209'])
  })
})

test('an event whose reserves are released, or that is over, is not looked at again by any repair', async () => {
  const reserves = [
    { id: 'r1', name: '骨干', of: { kind: 'tag' as const, tag: 'woman' as const }, places: 1, until: NOON + DAY },
  ]
  const { store, time, repair } = await anOpening(anEvent({ reserves }))
  expect(await releasePlaces.all(store)).toEqual([{ subject: 'cup', at: NOON + DAY }])
  time.now = NOON + DAY
  await repair()
  expect(await releasePlaces.all(store)).toEqual([])
  await store.events.addMissing([anEventBefore(9, { reserves })])
  const [due] = await releasePlaces.all(store)
  await promiseWork(store, { name: 'events.release', subject: due?.subject ?? '', at: time.now, now: time.now })
  await repair()
  expect(await releasePlaces.all(store)).toEqual([])
})
