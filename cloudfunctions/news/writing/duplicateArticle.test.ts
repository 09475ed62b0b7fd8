import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anArticle, anEvent, anOfficer, asking, DAY, NOON } from '../../testing/factories'

const newKey = '0123456789abcdef'
const copy = { ok: true, value: { articleId: `a${newKey}` } }

async function aDesk(over: Parameters<typeof anArticle>[1]) {
  const store = await aStore({ events: [anEvent()] })
  await store.articles.add(anArticle('a', over))
  return {
    store,
    duplicate: () => atTheDoor('news.duplicate', { articleId: 'a', newKey }, asking(store, anOfficer(), NOON + DAY)),
    copied: () => store.articles.get(`a${newKey}`),
  }
}

describe('a copy of an article', () => {
  test.each(['published', 'expired', 'withdrawn', 'draft'] as const)(
    'is a new draft, made of one %s',
    async (state) => {
      const { duplicate, copied } = await aDesk({
        ...{ state, publishedAt: NOON, pinnedUntil: NOON, expiresAt: NOON, commentsOn: true, correction: '写错了' },
        ...{ tags: ['健步行'], cover: 'wall', eventId: 'cup', receipt: { dueAt: NOON }, accountUrl: 'https://x' },
        explainer: { forWhom: '会员', effectiveFrom: NOON, questions: [{ question: '几点', answer: '两点' }] },
      })
      expect(await duplicate()).toEqual(copy)
      const { title, body } = anArticle('a')
      const { grams, titleKeys, titleSpelt, pageKey, ...draft } = await copied()
      expect(draft).toEqual({
        ...{ id: `a${newKey}`, title, body, summary: draft.summary, channel: draft.channel, state: 'draft', rev: 1 },
        ...{ tags: ['健步行'], cover: 'wall', eventId: 'cup', receipt: {}, author: 'Lin', authorId: 'p-Lin' },
        ...{ explainer: { forWhom: '会员', questions: [{ question: '几点', answer: '两点' }] } },
        ...{ createdAt: NOON + DAY, changedAt: NOON + DAY },
      })
      expect([grams?.length, titleKeys?.length, titleSpelt?.length, pageKey.length]).not.toContain(0)
    }
  )

  test('asked for again after a lost answer is the same draft, with what was written meanwhile', async () => {
    const { store, duplicate, copied } = await aDesk({})
    await duplicate()
    await store.articles.change({ _id: `a${newKey}` }, { title: '第五届' })
    expect(await duplicate()).toEqual(copy)
    expect(await copied()).toMatchObject({ title: '第五届' })
    expect([await store.articles.count(), await store.log.count()]).toEqual([2, 1])
  })

  test('leaves an event out that is not there any more', async () => {
    const { duplicate, copied } = await aDesk({ eventId: 'gone' })
    await duplicate()
    expect((await copied()).eventId).toBeUndefined()
  })
})
