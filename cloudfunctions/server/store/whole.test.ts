import type { Registration } from '#shared/events/registration'
import type { StoredFile } from '#shared/files/file'
import type { Person } from '#shared/identity/person'
import { boundMember } from '#shared/membership/member'
import type { Article } from '#shared/news/article'
import { everybody } from '#shared/pushes/audience'
import type { PushChunk } from '#shared/pushes/chunk'
import type { Push } from '#shared/pushes/push'
import { noReach } from '#shared/pushes/reach'
import { emptyTally } from '#shared/pushes/tally'
import type { StoredEvent } from '../../events/storedEvent'
import { aChunk } from '../../testing/aChunk'
import { aStore } from '../../testing/aStore'
import { aMember, anArticle, anEvent, aPerson, NOON } from '../../testing/factories'

const ASKED = { askedBy: 'p-Lin', askedByName: 'Lin', askedAt: NOON }
const BACK = { by: 'Cheng', at: NOON, word: '换个标题' }

/** Objects that had more parts before than they are given: none of those parts may stay. */
describe('an object takes the place of what stood there', () => {
  test.each<[string, Partial<Article>, Partial<Article>]>([
    ['review', { review: { ...ASKED, why: '第 2 张', approvedBy: 'p-Cheng' } }, { review: ASKED }],
    ['sentBack', { sentBack: Object.assign({ more: 1 }, BACK) }, { sentBack: BACK }],
    [
      'proposal',
      { proposal: { words: anArticle(), state: 'sent_back', review: ASKED, sentBack: BACK } },
      { proposal: later() },
    ],
    ['receipt', { receipt: { dueAt: NOON } }, { receipt: {} }],
    [
      'explainer',
      { explainer: { forWhom: '职工', effectiveFrom: NOON, questions: [] } },
      { explainer: { forWhom: '会员', questions: [] } },
    ],
    [
      'video',
      { video: Object.assign({ more: 1 }, { url: 'https://a', title: 'a' }) },
      { video: { url: 'https://b', title: 'b' } },
    ],
  ])('of an article: %s', async (_field, before, after) => {
    const { articles } = await aStore()
    await articles.add(anArticle('a', before))
    await articles.change({ _id: 'a' }, after)
    expect(await articles.get('a')).toEqual(anArticle('a', after))
  })

  test.each<[string, Partial<StoredEvent>, Partial<StoredEvent>]>([
    ['openTo', { openTo: { kind: 'unions', unionIds: ['union-c07'] } }, { openTo: { kind: 'everyone' } }],
    ['unfinished', { unfinished: turn('r2', 1) }, { unfinished: turn('end') }],
  ])('of an event: %s', async (_field, before, after) => {
    const { events } = await aStore({ events: [{ ...anEvent(), ...before }] })
    await events.change({ _id: 'cup' }, after)
    expect(await events.get('cup')).toEqual({ ...anEvent(), ...after })
  })

  test.each<[string, Partial<Person>, Partial<Person>]>([
    [
      'member',
      { member: Object.assign({ more: 1 }, boundMember(aMember('Li'))) },
      { member: boundMember(aMember('Li', { standing: 'worker' })) },
    ],
    [
      'bindingTries',
      { bindingTries: Object.assign({ more: 1 }, { day: '2026-11-21', count: 5 }) },
      { bindingTries: { day: '2026-11-22', count: 0 } },
    ],
    ['grants', { grants: { notice: 2, change: 1 } }, { grants: { notice: 1 } }],
  ])('of a person: %s', async (_field, before, after) => {
    const { people } = await aStore({ people: [aPerson('Li', before)] })
    await people.change({ _id: 'p-Li' }, after)
    expect(await people.get('p-Li')).toEqual(aPerson('Li', after))
  })

  test.each<[string, Partial<Push>, Partial<Push>]>([
    ['reach', { reach: { ...noReach(), whys: { not_bound: 2 } } }, { reach: noReach() }],
    [
      'card',
      { card: { kind: 'article_pushed', title: 'a', text: 'a', fields: {}, path: '/a' } },
      { card: { kind: 'article_pushed', title: 'b', text: 'b', fields: {} } },
    ],
    [
      'counted',
      { counted: { opened: 1, acted: 1, receipts: { asked: 1, confirmed: 1 } } },
      { counted: { opened: 2, acted: 2 } },
    ],
    [
      'decidedBy',
      { decidedBy: Object.assign({ more: 1 }, { id: 'a', name: 'a' }) },
      { decidedBy: { id: 'b', name: 'b' } },
    ],
  ])('of a push: %s', async (_field, before, after) => {
    const { pushes } = await aStore()
    await pushes.add({ ...aPush, ...before })
    await pushes.change({ _id: aPush.id }, after)
    expect(await pushes.get(aPush.id)).toEqual({ ...aPush, ...after })
  })

  test.each<[string, Partial<PushChunk>, Partial<PushChunk>]>([
    ['tally', { tally: Object.assign({ more: 1 }, emptyTally) }, { tally: emptyTally }],
    [
      'trying',
      { trying: Object.assign({ more: 1 }, { from: 0, to: 9, at: 1 }) },
      { trying: { from: 10, to: 19, at: 2 } },
    ],
  ])('of a chunk: %s', async (_field, before, after) => {
    const { pushChunks } = await aStore()
    await pushChunks.add(aChunk(['p-Li'], before))
    await pushChunks.change({ _id: 'push-a:0' }, after)
    expect(await pushChunks.get('push-a:0')).toEqual(aChunk(['p-Li'], after))
  })

  test('of a registration: the answers', async () => {
    const { registrations } = await aStore()
    await registrations.add({ ...aRegistration, answers: { size: 'L', lunch: '要' } })
    await registrations.change({ _id: 'cup:m-Li' }, { answers: { size: 'M' } })
    expect(await registrations.get('cup:m-Li')).toEqual({ ...aRegistration, answers: { size: 'M' } })
  })

  test('of a picture: the check', async () => {
    const { files } = await aStore()
    await files.add({ ...aPicture, check: { state: 'due', by: 'p-Lin', tries: 3, notBefore: NOON } })
    await files.change({ _id: 'f' }, { check: { state: 'failed', at: NOON } })
    expect(await files.get('f')).toEqual({ ...aPicture, check: { state: 'failed', at: NOON } })
  })

  test('also where only one part of a field is given, and what stands beside it stays', async () => {
    const { articles, pushChunks } = await aStore()
    const proposal = { words: anArticle(), state: 'review' as const, review: { ...ASKED, why: '第 2 张' } }
    await articles.add(anArticle('a', { proposal }))
    await articles.change({ _id: 'a' }, { 'proposal.review': ASKED, 'proposal.sentBack': BACK })
    expect((await articles.get('a')).proposal).toEqual({ ...proposal, review: ASKED, sentBack: BACK })

    const counts = { total: 1, sent: 1, filtered: 0, failed: 0 }
    await pushChunks.add(
      aChunk(['p-Li'], { call: { outcome: 'accepted', counts: Object.assign({ more: 1 }, counts) } })
    )
    await pushChunks.change({ _id: 'push-a:0' }, { 'call.counts': counts })
    expect((await pushChunks.get('push-a:0')).call).toEqual({ outcome: 'accepted', counts })
  })
})

const aPush: Push = {
  ...{ id: 'push-a-1', kind: 'article', subjectId: 'a', title: '健步行', topic: 'work', audience: everybody },
  ...{ state: 'sent', askedBy: { id: 'p-Lin', name: 'Lin' }, askedAt: NOON, leasedUntil: 0, pageKey: 'k' },
}

const aRegistration: Omit<Registration, 'answers'> = {
  ...{ id: 'cup:m-Li', eventId: 'cup', memberId: 'm-Li', personId: 'p-Li', name: 'Li', enterpriseId: 'noodle-house' },
  ...{ unionId: 'noodle-union', status: 'confirmed', turn: 't', rev: 1, at: NOON },
}

const aPicture: StoredFile = {
  ...{ id: 'f', fileId: 'cloud://f.png', kind: 'picture', name: 'f.png', bytes: 9, keptBy: 'p-Lin', keptAt: NOON },
}

function later(): NonNullable<Article['proposal']> {
  return { words: { ...anArticle(), title: '改过的' }, state: 'review', review: ASKED }
}

function turn(name: string, more?: number): NonNullable<StoredEvent['unfinished']> {
  return Object.assign(more ? { more } : {}, { kind: 'event_changed' as const, turn: name })
}
