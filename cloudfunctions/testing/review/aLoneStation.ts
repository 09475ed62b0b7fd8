import type { Person } from '#shared/identity/person'
import { everybody } from '#shared/pushes/audience'
import type { Push } from '#shared/pushes/push'
import { ALONE_AFTER_MS } from '#shared/review/alone'
import { marksOf } from '../../pushes/contentMark'
import { answered } from '../answered'
import { aStore } from '../aStore'
import { atTheDoor } from '../atTheDoor'
import { aMember, anArticle, aPerson, asking, NOON } from '../factories'

export const boss = aPerson('Hao', {
  roles: [
    { kind: 'officer', of: { kind: 'street', id: 'street' } },
    { kind: 'federation', of: { kind: 'street', id: 'street' } },
  ],
})
export const HOUR_LATER = NOON + ALONE_AFTER_MS
export const why = '站里只有我一位，今天要发'
const review = { askedBy: 'p-Hao', askedByName: 'Hao', askedAt: NOON }

/** A station with one person in it, whose article and words wait. */
export async function aLoneStation({ also = [] as Person[], reach = 3, audience = everybody } = {}) {
  const store = await aStore({
    people: [boss, aPerson('Li'), ...also],
    members: [aMember('Hao', { phone: '19900000009' }), aMember('Li', { phone: '19900000008' })],
  })
  await store.articles.add(anArticle('a', { state: 'review', review }))
  await store.wordChecks.add({
    ...{ id: '0'.repeat(40), text: '下雨改期', place: '活动', why: '', state: 'waiting', pageKey: 'k' },
    ...{ askedBy: 'p-Hao', askedByName: 'Hao', askedAt: NOON },
  })
  const article = anArticle('b')
  await store.articles.add(article)
  const push: Push = {
    ...marksOf(article),
    ...{ id: 'push-a-1', kind: 'article', subjectId: 'b', title: '健步行', topic: 'work', audience },
    ...{ state: 'asked', askedBy: { id: 'p-Hao', name: 'Hao' }, askedAt: NOON, leasedUntil: 0, pageKey: 'k' },
    reach: { total: reach, had: 0, byRoute: {}, reasons: {} } as unknown as NonNullable<Push['reach']>,
  }
  await store.pushes.add(push)
  const at = (person: Person, now = NOON) => asking(store, person, now)
  return {
    store,
    ways: async (now = NOON, person = boss) =>
      answered(await atTheDoor('review.ways', { kind: 'article', id: 'a' }, at(person, now))),
    approve: (alone?: string, now = HOUR_LATER, person = boss) =>
      atTheDoor('news.approve', { articleId: 'a', rev: 1, ...(alone && { alone }) }, at(person, now)),
    passWords: (alone?: string, now = HOUR_LATER) =>
      atTheDoor('checks.decide', { checkId: '0'.repeat(40), decision: 'pass', ...(alone && { alone }) }, at(boss, now)),
    letOut: (alone?: string, now = HOUR_LATER) =>
      atTheDoor('pushes.approve', { pushId: 'push-a-1', expected: reach, ...(alone && { alone }) }, at(boss, now)),
    remarks: async () => (await store.log.list({ limit: 9 })).map(({ remark }) => remark),
    name: (memberId = 'm-Li', by = boss) => atTheDoor('review.nameReader', { memberId }, at(by)),
    at,
  }
}
