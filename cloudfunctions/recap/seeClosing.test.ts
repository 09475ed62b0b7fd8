import { answered } from '../testing/answered'
import { atTheDoor } from '../testing/atTheDoor'
import { anEvent, asking } from '../testing/factories'
import { aDoor } from '../testing/places/aDoor'

/** Two have a place and one comes; the event is over. */
async function anEvening() {
  const door = await aDoor(anEvent({ capacity: 2 }))
  const { store, time, officer } = door
  for (const name of ['Li', 'Wang']) await door.register(name)
  door.opens()
  await door.enter('Li')
  const { endsAt } = await store.events.get('cup')
  time.now = endsAt
  const as = () => asking(store, officer, time.now)
  const see = async () => {
    const lines = answered(await atTheDoor('recap.closing', { eventId: 'cup' }, as()))
    return Object.fromEntries(lines.map(({ step, state, count }) => [step, [state, count]]))
  }
  return { ...door, as, see, endsAt }
}

test('each step ticks itself as soon as it is done', async () => {
  const { store, as, see, endsAt } = await anEvening()
  expect(await see()).toEqual({
    ...{ came: ['done', 1], absent: ['open', 0], results: ['none', 0], thanks: ['open', 0] },
    ...{ photos: ['none', 0], takeaways: ['open', 0], report: ['open', 0] },
  })
  answered(await atTheDoor('checkin.markMissing', { eventId: 'cup' }, as()))
  await store.events.change({ _id: 'cup' }, { takeaways: [{ name: '照片', url: 'https://a.example/1' }] })
  const article = { id: 'news-cup', title: '回顾', channel: 'work', summary: '', body: '', author: '程示例' } as const
  const moments = { createdAt: endsAt, changedAt: endsAt, pageKey: 'k', rev: 1 }
  await store.articles.add({ ...article, ...moments, state: 'draft', eventId: 'cup' })
  expect(await see()).toMatchObject({ absent: ['done', 1], takeaways: ['done', 1], report: ['open', 0] })
  await store.articles.change({ _id: 'news-cup' }, { state: 'published', publishedAt: endsAt })
  expect(await see()).toMatchObject({ report: ['done', 1] })
})

test('a message from before the event is no report of it', async () => {
  const { store, see, endsAt } = await anEvening()
  const article = { id: 'news-cup', title: '开赛', channel: 'work', summary: '', body: '', author: '程示例' } as const
  const moments = { createdAt: 0, changedAt: 0, publishedAt: endsAt - 1, pageKey: 'k', rev: 1 }
  await store.articles.add({ ...article, ...moments, state: 'published', eventId: 'cup' })
  expect(await see()).toMatchObject({ report: ['open', 0] })
})
