import type { Push, PushBatch } from '#shared/news/push'
import { pageKey } from '#shared/page'
import { refused } from '#shared/result'
import { aStore } from '../testing/aStore'
import { anOfficer, asking, NOON } from '../testing/factories'
import { previewPush } from './previewPush'
import { pushArticle } from './pushArticle'

const batch = (state: PushBatch['state']): PushBatch => ({ clientId: state, from: 'a', to: 'b', count: 1, state })

/** An article, two followers, and a push of it that has ended so. */
async function afterPush(state: Push['state'], batches: PushBatch[]) {
  const store = await aStore()
  const words = { title: '通知', channel: 'work' as const, summary: '', body: '<p>正文</p>', author: '林示例' }
  const times = { createdAt: NOON, changedAt: NOON, publishedAt: NOON }
  await store.articles.add({ ...words, ...times, id: 'a1', state: 'published', pageKey: pageKey(NOON, 'a1'), rev: 1 })
  await store.followers.addMany(['o1', 'o2'].map((id) => ({ id, subscribed: true, seenAt: NOON })))
  const asked = { askedBy: '林示例', askedAt: NOON, expected: 2, leasedUntil: 0 }
  await store.pushes.add({ ...asked, id: 'push-a1', articleId: 'a1', title: '通知', state, batches })
  const officer = asking(store, anOfficer())
  return {
    pushAgain: () => pushArticle({ articleId: 'a1', expected: 2 }, officer),
    preview: () => previewPush({ articleId: 'a1' }, officer),
  }
}

test('a push that reached nobody may be tried again and does not count', async () => {
  const { pushAgain, preview } = await afterPush('failed', [batch('failed'), batch('waiting')])

  expect(await preview()).toMatchObject({ value: { sentThisMonth: 0 } })
  expect(await pushAgain()).toMatchObject({ ok: true, value: { state: 'waiting' } })
})

test.each([
  ['reached some', 'failed' as const, [batch('accepted'), batch('failed')]],
  ['may have reached some', 'unknown' as const, [batch('unknown')]],
  ['reached all', 'sent' as const, [batch('accepted')]],
])('one that %s counts, and is not repeated', async (_words, state, batches) => {
  const { pushAgain, preview } = await afterPush(state, batches)

  expect(await preview()).toMatchObject({ value: { sentThisMonth: 1 } })
  expect(await pushAgain()).toEqual(refused('pushed_already'))
})
