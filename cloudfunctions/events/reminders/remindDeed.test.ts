import { anOpening } from '../../testing/anOpening'
import { anEvent, aPerson, asking, DAY, HOUR, NOON } from '../../testing/factories'
import { cancelEvent } from '../changes/cancelEvent'
import { postponeEvent } from '../changes/postponeEvent'
import { reminderSubject } from './reminderSubject'

const chair = aPerson('Zhou', { roles: [{ kind: 'officer' }] })
const BEFORE = 100_000

/** An event in three days with two places, of which Li and Wang have one each and Zhao waits; time is moved with the agenda run. */
async function anEvening(over = {}) {
  const opening = await anOpening(anEvent({ capacity: 2, changedAt: NOON - DAY, ...over }))
  const { store, time, repair } = opening
  const at = async (moment: number) => {
    time.now = moment - BEFORE
    await repair()
  }
  const pushes = async () => store.pushes.listAll({ where: { kind: 'event_reminder' } })
  const stages = async () => (await pushes()).map(({ reminder }) => reminder?.stage).sort()
  const toldBy = async (stage: string) => {
    const push = (await pushes()).find(({ reminder }) => reminder?.stage === stage)
    const whom: string[] = []
    for await (const part of reminderSubject.listPersons?.(store, 'cup', push) ?? []) whom.push(...part)
    return whom.sort()
  }
  const card = async (stage: string, now: number) => {
    const push = (await pushes()).find(({ reminder }) => reminder?.stage === stage)
    if (!push) throw new Error('no push')
    return reminderSubject.findCard(store, push, now)
  }
  return { ...opening, at, stages, pushes, toldBy, card }
}

const START = anEvent().startsAt

test('whoever has a place is reminded once at each time, and nobody who waits', async () => {
  const { register, at, stages, toldBy } = await anEvening()
  for (const name of ['Li', 'Wang', 'Zhao']) await register(name)
  await at(START - DAY)
  await at(START - DAY + HOUR)
  expect(await stages()).toEqual(['d1'])
  expect(await toldBy('d1')).toEqual(['p-Li', 'p-Wang'])
  await at(START - 2 * HOUR)
  await at(START + HOUR)
  expect(await stages()).toEqual(['d1', 'h2'])
})

test('the word says when, where and what to do', async () => {
  const { register, at, card } = await anEvening({ bring: '水杯' })
  await register('Li')
  await at(START - DAY)
  const found = await card('d1', START - DAY)
  expect(found).toMatchObject({
    card: { kind: 'event_reminder', text: expect.stringContaining('请带：水杯。来不了，请现在点开取消') },
  })
  expect(await card('d1', START)).toEqual({ obsolete: '活动已经开始，不再提醒。' })
})

test('a cancelled event reminds nobody', async () => {
  const { store, time, at, stages, register } = await anEvening()
  await register('Li')
  await cancelEvent({ eventId: 'cup', reason: '下雨' }, asking(store, chair, time.now))
  await at(START - DAY)
  expect(await stages()).toEqual([])
})

test('a moved event reminds by its new time, and what was about the old one is not sent', async () => {
  const { store, time, at, pushes, register, card } = await anEvening()
  await register('Li')
  await at(START - DAY)
  const { opensAt, closesAt, endsAt, venue } = anEvent()
  const move = { eventId: 'cup', opensAt, closesAt, venue, startsAt: START + DAY, endsAt: endsAt + DAY }
  await postponeEvent(move, asking(store, chair, time.now))
  expect(await card('d1', time.now)).toMatchObject({ obsolete: expect.stringContaining('按新的时间') })
  await at(START)
  expect((await pushes()).map(({ reminder }) => reminder?.startsAt).sort()).toEqual([START, START + DAY])
})

test('each session is reminded of its own beginning', async () => {
  const sessions = ['s1', 's2'].map((id, index) => ({ id, name: id, capacity: 1, startsAt: START + index * DAY }))
  const { register, store, at, toldBy } = await anEvening({ sessions })
  await register('Li', store, {}, 's1')
  await register('Wang', store, {}, 's2')
  await at(START - DAY)
  expect(await toldBy('d1')).toEqual(['p-Li'])
})

test('once all is said the agenda is asked for no more of the event', async () => {
  const { store, at } = await anEvening()
  await at(START - HOUR)
  expect((await store.events.get('cup')).remindedAll).toBe(START)
})
