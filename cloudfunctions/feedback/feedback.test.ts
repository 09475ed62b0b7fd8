import type { Face } from '#shared/feedback/face'
import { OPEN_FOR_MS } from '#shared/feedback/feedback'
import { answered } from '../testing/answered'
import { atTheDoor } from '../testing/atTheDoor'
import { anEvent, asking, HOUR } from '../testing/factories'
import { aDoor } from '../testing/places/aDoor'
import { askThoseWhoCame } from './askThoseWhoCame'
import { feedbackSubject } from './feedbackSubject'

const NAMES = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun']

/** An event that is over: five came, Zhou had a place and did not. */
async function anAfternoon() {
  const door = await aDoor(anEvent({ capacity: 6 }))
  const { store, time } = door
  for (const name of [...NAMES, 'Zhou']) await door.register(name)
  door.opens()
  for (const name of NAMES) await door.enter(name)
  const { endsAt } = await store.events.get('cup')
  time.now = endsAt
  const give = (name: string, face: Face, words?: string) =>
    atTheDoor(
      'feedback.give',
      { eventId: 'cup', face, ...(words && { words }) },
      { ...door.member(name), now: time.now, asksConsent: false }
    )
  const own = async (name: string) =>
    answered(await atTheDoor('feedback.mine', {}, { ...door.member(name), now: time.now }))
  const sum = async () =>
    answered(await atTheDoor('feedback.sum', { eventId: 'cup' }, asking(store, door.officer, time.now)))
  const asked = async (now: number) => {
    await askThoseWhoCame.run({ store, clock: () => now, until: now + HOUR } as never)
    return store.pushes.listAll({ where: { kind: 'event_feedback' } })
  }
  return { ...door, endsAt, give, own, sum, asked }
}

test('only who was checked in judges, not before the end, and not two weeks after it', async () => {
  const { give, endsAt, time, undo } = await anAfternoon()
  expect(await give('Zhou', 'bad')).toMatchObject({ ok: false, reason: 'feedback_absent' })
  time.now = endsAt - 1
  expect(await give('Li', 'good')).toMatchObject({ ok: false, reason: 'feedback_early' })
  await undo('Wang')
  time.now = endsAt + OPEN_FOR_MS - 1
  expect(await give('Li', 'good')).toEqual({ ok: true, value: { given: true } })
  expect(await give('Wang', 'good')).toMatchObject({ ok: false, reason: 'feedback_absent' })
  time.now = endsAt + OPEN_FOR_MS
  expect(await give('Li', 'bad')).toMatchObject({ ok: false, reason: 'feedback_over' })
})

test('another judgement takes the place of the first, and what waits for one is listed until then', async () => {
  const { give, own, store } = await anAfternoon()
  expect(await own('Li')).toMatchObject({ given: [], open: [{ id: 'cup' }] })
  await give('Li', 'bad', '等太久')
  await give('Li', 'fair')
  expect(await own('Li')).toEqual({ given: [{ eventId: 'cup', face: 'fair' }], open: [] })
  expect(await store.feedback.listAll({})).toMatchObject([{ face: 'fair', words: '' }])
})

test('those who run the event read faces and words from the fifth answer on, and never a name', async () => {
  const { give, sum } = await anAfternoon()
  for (const name of ['Li', 'Wang', 'Zhao', 'Chen']) await give(name, 'good', '还想来')
  expect(await sum()).toEqual({ title: expect.any(String), came: 5, answered: 4 })
  await give('Sun', 'bad', '等太久')
  const whole = await sum()
  expect(whole).toMatchObject({ answered: 5, shown: { faces: { good: 4, fair: 0, bad: 1 } } })
  expect(whole.shown?.words).toHaveLength(5)
  expect(JSON.stringify(whole)).not.toMatch(/m-|p-|Li|Sun/)
})

test('who came is asked once, an hour after the end; who stayed away is not', async () => {
  const { asked, endsAt, store } = await anAfternoon()
  expect(await asked(endsAt + HOUR - 1)).toEqual([])
  await asked(endsAt + 16 * HOUR)
  const [push, another] = await asked(endsAt + 17 * HOUR)
  expect([push?.subjectId, another]).toEqual(['cup', undefined])
  const whom: string[] = []
  for await (const part of feedbackSubject.listPersons?.(store, 'cup') ?? []) whom.push(...part)
  expect(whom.sort()).toEqual(NAMES.map((name) => `p-${name}`).sort())
  if (!push) throw new Error('no push')
  expect(await feedbackSubject.findCard(store, push, endsAt)).toMatchObject({
    card: { path: 'features/feedback/pages/give?id=cup' },
  })
})

test('an event at which nobody was checked in asks nobody', async () => {
  const { asked, endsAt, store } = await anAfternoon()
  await store.checkins.remove({ eventId: 'cup' })
  expect(await asked(endsAt + 16 * HOUR)).toEqual([])
})
