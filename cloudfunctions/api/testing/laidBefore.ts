import { hashOf } from '#server/session'
import type { Store } from '#server/store'
import { STATEMENT_VERSION } from '#shared/privacy/statementVersion'
import { everybody } from '#shared/pushes/audience'
import type { Push } from '#shared/pushes/push'
import { marksOf } from '../../pushes/contentMark'
import { aChunk } from '../../testing/aChunk'
import { anArticle, DAY, NOON } from '../../testing/factories'

/** Asked for by the officer Hao, at noon. */
export const asked = { askedBy: 'p-Hao', askedByName: 'Hao', askedAt: NOON }
/** An article that waits for a second reader. */
export const inReview = (store: Store) => store.articles.add(anArticle('a', { state: 'review', review: asked }))
export const aDraft = (store: Store) => store.articles.add(anArticle('a', { state: 'draft' }))
export const anEventAsked = (store: Store) => store.events.change({ _id: 'cup' }, { review: { state: 'asked', asked } })
export const aNotice = async (store: Store) => {
  await store.articles.change({ _id: 'news-03' }, { receipt: {} })
  await store.pushChunks.add(aChunk(['p-Ma', 'm-Li'], { subjectId: 'news-03' }))
}
export const aSignIn = (store: Store) =>
  store.signIns.add({
    ...{ id: 'K7QM2DXP', number: 47, secretHash: 'hash', browser: 'Edge', address: '', askedAt: NOON },
    state: 'waiting',
  })
export const agreed = (store: Store) =>
  store.people.change({ _id: 'p-Ma' }, { agreed: { version: STATEMENT_VERSION, at: NOON } })
export const aPush =
  (state: Push['state'], over: Partial<Push> = {}) =>
  (store: Store) =>
    store.pushes.add({
      ...{ id: 'push-a-1', kind: 'article', subjectId: 'news-03', title: '健步行', topic: 'work', audience: everybody },
      ...{ state, askedBy: { id: 'p-Hao', name: 'Hao' }, askedAt: NOON, leasedUntil: 0, pageKey: 'k' },
      ...marksOf(anArticle('news-03')),
      reach: {
        total: 3,
        had: 0,
        routes: { mass: 0, mini: 0, template: 0, inbox: 3 },
        reasons: {},
      } as unknown as NonNullable<Push['reach']>,
      ...over,
    })

/** An answer to what Li has said. */
export const anAnswer = (store: Store) =>
  store.cases.change({ _id: 'case-1' }, { state: 'answered', shelf: 'done', answeredAt: NOON })

/** A device on which Li is signed in. */
export const aSession = (store: Store, id: string) => {
  const session = { hash: 'h', device: 'Edge', address: '', startedAt: NOON, expiresAt: NOON + DAY }
  return store.people.change({ _id: 'p-Li' }, { sessions: [{ id, ...session }] })
}

/** Words that wait for somebody to look at them. */
export const aWordCheck = (store: Store, id: string) =>
  store.wordChecks.add({
    ...{ ...asked, id, text: '下雨改期', place: '活动', why: '', state: 'waiting', pageKey: 'k' },
  })

/** A code that was handed to somebody. */
export const anInvitation = (store: Store, code: string) =>
  store.invitations.add({
    ...{ id: hashOf(code), name: '郑示例', roles: [], invitedBy: 'p-Cheng', invitedAt: NOON },
    expiresAt: NOON + DAY,
  })
