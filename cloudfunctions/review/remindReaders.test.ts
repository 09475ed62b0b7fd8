import { REMIND_EVERY_MS } from '#shared/review/ways'
import { submitArticle } from '../news/checking/submitArticle'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { anArticle, anOfficer, asking, NOON } from '../testing/factories'

async function aWaitingArticle() {
  const store = await aStore({ people: [anOfficer('Lin'), anOfficer('Guo'), anOfficer('Hao')] })
  await store.articles.add(anArticle('a', { state: 'draft', channel: 'policy', title: '新办法' }))
  const lin = (now = NOON) => asking(store, anOfficer('Lin'), now)
  answered(await submitArticle({ articleId: 'a' }, lin()))
  const remind = (now = NOON) => atTheDoor('review.remind', { kind: 'article', id: 'a' }, lin(now))
  const told = async () => (await store.messages.list({ where: { kind: 'review_asked' }, limit: 99 })).map((m) => m)
  return { store, remind, told }
}

describe('whoever may look at what waits', () => {
  test('is reminded by name of the thing, with the way to it, but whoever asked is not', async () => {
    const { remind, told } = await aWaitingArticle()
    expect(answered(await remind())).toEqual({ told: 2 })
    const reminded = (await told()).filter(({ title }) => title === '“新办法”还在等您审核')
    expect(reminded.map(({ personId }) => personId).sort()).toEqual(['p-Guo', 'p-Hao'])
    expect(reminded[0]).toMatchObject({ path: 'features/officer/pages/review?id=a', delivery: { state: 'waiting' } })
  })

  test('is reminded once an hour', async () => {
    const { remind } = await aWaitingArticle()
    await remind()
    expect(await remind(NOON + REMIND_EVERY_MS - 1)).toMatchObject({ ok: false, reason: 'reminded_already' })
    expect(await remind(NOON + REMIND_EVERY_MS)).toMatchObject({ ok: true })
  })

  test('is left alone once it waits no more', async () => {
    const { store, remind } = await aWaitingArticle()
    await store.tasks.remove({ subject: 'a' })
    expect(await remind()).toMatchObject({ ok: false, reason: 'not_waiting' })
  })

  test('is nobody where nobody else holds the post', async () => {
    const { store, remind } = await aWaitingArticle()
    await store.people.remove({ _id: 'p-Guo' })
    await store.people.remove({ _id: 'p-Hao' })
    expect(await remind()).toMatchObject({ ok: false, reason: 'nobody_else' })
  })
})
