import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anArticle, anOfficer, asking } from '../../testing/factories'

test('a version keeps every word of a draft, and is opened whoever wrote it', async () => {
  const store = await aStore()
  await store.articles.add(anArticle('a', { state: 'draft' }))
  const desk = asking(store, { ...anOfficer(), id: 'officer-of-the-street-1' })
  const words = { title: '健步行', channel: 'member' as const, summary: '六公里', body: '<p>四个打卡点</p>' }
  const more = { cover: 'wall', tags: ['健步行'], receipt: {}, video: { url: 'https://v.example/1', title: '路线' } }
  await atTheDoor('news.write', { articleId: 'a', rev: 1, ...words, ...more }, desk)

  const [row] = answered(await atTheDoor('news.versions', { articleId: 'a' }, desk))
  const version = answered(await atTheDoor('news.version', { versionId: row?.id ?? '' }, desk))
  const { channel, ...texts } = words
  expect(version).toMatchObject({ ...texts, rest: { channel, ...more } })
})
