import type { Face } from '#shared/feedback/face'
import { answered } from '../testing/answered'
import { atTheDoor } from '../testing/atTheDoor'
import { anEvent, asking } from '../testing/factories'
import { aDoor } from '../testing/places/aDoor'

const NAMES = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun']
const KEY = 'aecabaecabaecab0'

/** Six signed up, one of whom gave the place back; five came, of whom `judged` said how it was. */
async function anAfternoon(judged: Face[]) {
  const door = await aDoor(anEvent({ capacity: 6 }))
  const { store, time, officer } = door
  for (const name of [...NAMES, 'Zhou']) await door.register(name)
  await door.withdraw('Zhou')
  door.opens()
  for (const name of NAMES) await door.enter(name)
  const { endsAt } = await store.events.get('cup')
  const end = () => {
    time.now = endsAt
  }
  end()
  for (const [index, face] of judged.entries())
    await atTheDoor(
      'feedback.give',
      { eventId: 'cup', face },
      { ...door.member(NAMES[index] as string), now: endsAt, asksConsent: false }
    )
  const as = () => asking(store, officer, time.now)
  const see = async () => answered(await atTheDoor('recap.see', { eventId: 'cup' }, as()))
  const draft = (newKey = KEY) => atTheDoor('recap.draft', { eventId: 'cup', newKey }, as())
  return { ...door, endsAt, see, draft }
}

test('everybody is counted once at each step, and what fewer than five said is not told', async () => {
  const { see } = await anAfternoon(['good', 'good', 'bad', 'good'])
  const seen = await see()
  expect(seen).toMatchObject({ isOver: true, signedUp: 6, withdrawn: 1, came: 5, judged: 4, results: [] })
  expect(seen).not.toHaveProperty('pleased')
  expect(seen).not.toHaveProperty('told')
  expect(await (await anAfternoon(['good', 'good', 'bad', 'good', 'fair'])).see()).toMatchObject({
    judged: 5,
    pleased: 3,
  })
})

test('pushes and readers of its articles stand at the beginning of the way', async () => {
  const { store, see, endsAt } = await anAfternoon([])
  const article = { id: 'news-cup', title: '开赛', channel: 'work', summary: '', body: '', author: '程示例' } as const
  const moments = { createdAt: endsAt, changedAt: endsAt, pageKey: 'k', rev: 1 }
  await store.articles.add({ ...article, ...moments, state: 'published', eventId: 'cup' })
  await store.readers.add({ id: 'news-cup', total: 7, unions: {}, via: {} })
  expect(await see()).toMatchObject({ read: 7 })
})

test('what was cancelled never took place: there is nothing to report', async () => {
  const { store, draft, see } = await anAfternoon([])
  await store.events.change({ _id: 'cup' }, { state: 'cancelled' })
  expect(await see()).toMatchObject({ isOver: false })
  expect(await draft()).toMatchObject({ ok: false, reason: 'recap_early' })
})

test('a report is a draft about the event, begun once however often it is asked for, and not before the end', async () => {
  const { store, time, endsAt, draft } = await anAfternoon([])
  time.now = endsAt - 1
  expect(await draft()).toMatchObject({ ok: false, reason: 'recap_early' })
  expect(await store.articles.count({})).toBe(0)
  time.now = endsAt
  const { articleId } = answered(await draft())
  expect(answered(await draft())).toEqual({ articleId, photos: 0 })
  expect(await store.articles.listAll({})).toMatchObject([
    { id: articleId, state: 'draft', eventId: 'cup', body: expect.stringContaining('6 人报名，5 人到场') },
  ])
})
