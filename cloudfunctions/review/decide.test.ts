import type { Store } from '#server/store'
import { everybody } from '#shared/pushes/audience'
import { refusalText } from '#shared/refusalText'
import { done } from '#shared/result'
import type { Decided, Decision } from '#shared/review/review'
import { wordReview } from '../checks/wordReview'
import { commentReview } from '../comments/commentReview'
import { bindingReview } from '../membership/bindingReview'
import { articleReview } from '../news/checking/articleReview'
import { pushReview } from '../pushes/pushReview'
import { aStore } from '../testing/aStore'
import { anArticle, anOfficer, asking, NOON } from '../testing/factories'
import { whatWaits } from '../testing/whatWaits'
import { decide, type ReviewCard } from './feature'

const asked = { askedBy: 'p-Lin', askedByName: 'Lin', askedAt: NOON }
const firm = { enterpriseId: 'e', enterpriseName: '面馆' }
const waiting = { state: 'waiting' as const, pageKey: 'k' }
const lin = { id: 'p-Lin', name: 'Lin' }
const aim = { subjectId: 'a', title: '', topic: 'work' as const, audience: everybody, leasedUntil: 0, pageKey: 'k' }

/** One thing of each kind that Lin has asked for, stored and with its review card. */
const things = {
  words: thing(wordReview, { id: 'w', text: '下雨', place: '', why: '', ...waiting, ...asked }, async (store, row) =>
    store.wordChecks.add(row)
  ),
  comment: thing(
    commentReview,
    {
      ...{ id: 'c', articleId: 'a', articleTitle: '', name: 'Lin', unionName: '', text: '好', at: NOON, ...waiting },
      personId: lin.id,
    },
    async (store, row) => store.comments.add(row)
  ),
  binding: thing(
    bindingReview,
    { id: 'b', name: 'Lin', phone: '1', personId: lin.id, askedAt: NOON, ...firm, ...waiting },
    async (store, row) => store.bindings.add(row)
  ),
  push: thing(
    pushReview,
    { id: 'p', kind: 'article', state: 'asked', askedBy: lin, askedAt: NOON, ...aim },
    async (store, row) => store.pushes.add(row)
  ),
  article: thing(articleReview, anArticle('a', { state: 'review', review: asked }), async (store, row) =>
    store.articles.add(row)
  ),
}
type Kind = keyof typeof things
const kinds = Object.keys(things) as Kind[]

/** A store with one thing; the first decision changes its row, and `heard` collects the decisions for the test. */
function thing<Row extends { id: string; state: string }>(
  card: ReviewCard<Row>,
  row: Row,
  add: (store: Store, row: Row) => Promise<unknown>
) {
  return async () => {
    const store = await aStore()
    await add(store, row)
    await card.tasks.note(store, row.id)
    const heard: Decided[] = []
    const by = (name: string, decision: Decision, word?: string) =>
      decide(
        card,
        {
          ...{ row, decision, late: 'decided_already' as const, ...(word !== undefined && { word }) },
          move: (decided) => {
            heard.push(decided)
            const next = { state: decision === 'pass' ? 'published' : 'withdrawn' } as never
            return done({ where: { _id: row.id, state: row.state } as never, changes: next })
          },
        },
        asking(store, anOfficer(name))
      )
    return { store, heard, by }
  }
}

test('one refusal says that something is one’s own, whatever it is, and names it', () => {
  expect(Object.keys(refusalText).filter((reason) => reason.startsWith('own_'))).toEqual(['own_work'])
})

describe.each(kinds)('what somebody else looks at: %s', (kind) => {
  test('is never passed by who asked for it, and nothing is touched', async () => {
    const { store, heard, by } = await things[kind]()
    const before = await whatWaits(store)
    const refusal = await by('Lin', 'pass')
    expect(refusal).toEqual({ ok: false, reason: 'own_work', about: expect.stringMatching(/^这/) })
    expect([heard, await whatWaits(store)]).toEqual([[], before])
  })

  test('is decided once of two at once, and then waits no longer', async () => {
    const { store, by } = await things[kind]()
    expect(Object.values(await whatWaits(store))).toEqual([1])
    const outcomes = await Promise.all([by('Guo', 'pass'), by('Cheng', 'sendBack', '改时间')])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes).toContainEqual({ ok: false, reason: 'decided_already' })
    expect(await whatWaits(store)).toEqual({})
  })

  test('says who decided, when, and with which word', async () => {
    const { heard, by } = await things[kind]()
    const decided = { decidedBy: 'p-Guo', decidedByName: 'Guo', decidedAt: NOON, word: '改时间' }
    expect(await by('Guo', 'sendBack', '改时间')).toEqual({ ok: true, value: decided })
    expect(heard).toEqual([decided])
  })
})

test.each([
  ['words', false],
  ['comment', true],
  ['binding', true],
  ['push', true],
  ['article', true],
] as const)('who asked may take it back, only not where a no is a ruling: %s', async (kind, may) => {
  const { by } = await things[kind]()
  expect(await by('Lin', 'sendBack')).toMatchObject(may ? { ok: true } : { ok: false, reason: 'own_work' })
})
