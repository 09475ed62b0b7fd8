import type { Union } from '#shared/directory/directory'
import { type Audience, everybody } from '#shared/pushes/audience'
import { answered } from '../../testing/answered'
import { aPressRoom } from '../../testing/aPressRoom'
import { aMember } from '../../testing/factories'
import { listReached } from './listReached'
import { getReach } from './reach'

let room: Awaited<ReturnType<typeof aPressRoom>>
beforeEach(async () => {
  room = await aPressRoom()
  const firm = (id: string, unionId: string, over: object = {}) => ({
    ...{ id, unionId, name: id, unionName: '', industry: '餐饮', address: '', members: 1, grams: [], pageKey: id },
    ...{ size: 'micro' as const, ownership: 'private' as const, gridId: 'grid-01', ...over },
  })
  const union = (id: string, kind: Union['kind']) => ({
    ...{ id, kind, name: id, chair: '', officer: '', enterprises: 1, members: 1, grams: [], pageKey: id },
  })
  await room.store.unions.addMany([union('u-gate', 'community'), union('u-bank', 'enterprise')])
  await room.store.enterprises.addMany([
    firm('noodles', 'u-gate'),
    firm('books', 'u-gate', { size: 'large', industry: '文化', gridId: 'grid-02' }),
    firm('bank', 'u-bank', { size: 'large', ownership: 'public' }),
  ])
  const at = (name: string, enterpriseId: string, over: object = {}) =>
    aMember(name, { enterpriseId, unionId: enterpriseId === 'bank' ? 'u-bank' : 'u-gate', ...over })
  const { personId: _nobody, ...unbound } = at('Sun', 'noodles')
  await room.store.members.addMany([
    at('Li', 'noodles', { positions: ['chair'], tags: ['woman'] }),
    at('Wang', 'books', { tags: ['woman', 'young'] }),
    at('Zhao', 'bank'),
    at('Chen', 'bank', { standing: 'worker' }),
    unbound,
  ])
})
afterEach(() => room.weixin.close())

const reach = async (over: Partial<Audience>, safety = false) =>
  answered(await getReach({ articleId: 'a0', audience: { ...everybody, ...over }, safety }, room.desk()))

describe('the people', () => {
  test.each<[string, Partial<Audience>, number]>([
    ['of a kind of union', { unionKinds: ['community'] }, 3],
    ['of a union', { unionIds: ['u-bank'] }, 1],
    ['of large enterprises', { sizes: ['large'] }, 2],
    ['of large enterprises in a community', { sizes: ['large'], unionKinds: ['community'] }, 1],
    ['of two kinds, either of them', { sizes: ['large', 'micro'] }, 4],
    ['of an ownership', { ownerships: ['public'] }, 1],
    ['of an industry', { industries: ['文化'] }, 1],
    ['of a grid', { gridIds: ['grid-02'] }, 1],
    ['in a position', { positions: ['chair'] }, 1],
    ['with a tag', { tags: ['woman'] }, 2],
    ['with a tag in an enterprise of a size', { tags: ['woman'], sizes: ['large'] }, 1],
    ['whom nothing fits', { tags: ['woman'], unionIds: ['u-bank'] }, 0],
  ])('%s', async (_who, audience, total) => expect((await reach(audience)).total).toBe(total))

  test('of more small enterprises than the database tells at once are met, every one', async () => {
    const plain = {
      unionId: 'u-gate',
      unionName: '',
      industry: '餐饮',
      address: '',
      members: 1,
      grams: [],
      pageKey: 'k',
    }
    const many = Array.from({ length: 2300 }, (_firm, number) => `firm-${String(number).padStart(4, '0')}`)
    await room.store.enterprises.addMany(
      many.map((id) => ({ ...plain, id, name: id, size: 'micro', ownership: 'private', gridId: 'grid-09' }))
    )
    const rows = many.map((firm) => aMember(firm, { enterpriseId: firm, unionId: 'u-gate' }))
    await room.store.members.addMany(rows.map(({ personId: _nobody, ...unbound }) => unbound))
    expect((await reach({ gridIds: ['grid-09'] })).total).toBe(2300)
  })

  test('who registered for an event, workers too, without who has withdrawn', async () => {
    const place = { enterpriseId: '', unionId: '', turn: 't', rev: 1, at: 0, answers: {}, eventId: 'cup' }
    const of = (name: string, status: 'confirmed' | 'waitlisted' | 'withdrawn') => ({
      ...{ ...place, id: `cup:m-${name}`, memberId: `m-${name}`, personId: `p-${name}`, name, status },
    })
    await room.store.registrations.addMany([of('Li', 'confirmed'), of('Chen', 'waitlisted'), of('Zhao', 'withdrawn')])

    expect((await reach({ eventIds: ['cup'] })).total).toBe(2)
    expect((await reach({ eventIds: ['cup'], tags: ['woman'] })).total).toBe(1)
  })

  test('are everybody when nothing is chosen: who follows, and who uses the mini-program', async () => {
    await room.store.followers.addMany([{ id: 'stranger@union', subscribed: true, seenAt: 0 }])
    await room.store.followers.change({ _id: 'Li@union' }, { subscribed: false })
    expect(await reach({})).toMatchObject({ total: 5, routes: { mass: 4, inbox: 1 }, whys: { not_subscribed: 1 } })
  })
})

describe('the way to each', () => {
  test('adds up, and says why not a better one', async () => {
    await room.store.people.change({ _id: 'p-Wang' }, { topicsOff: ['work'] })
    await room.store.followers.change({ _id: 'Zhao@union' }, { subscribed: false })
    await room.store.people.change({ _id: 'p-Zhao' }, { grants: { notice: 1 } })
    await room.store.members.add(aMember('Gu', { enterpriseId: 'bank', unionId: 'u-bank', personId: 'p-Chen' }))

    expect(await reach({ unionKinds: ['community', 'enterprise'] })).toMatchObject({
      total: 5,
      routes: { mass: 2, subscribe: 1, template: 0, inbox: 2 },
      whys: { topic_off: 1, not_bound: 1, not_following: 1 },
    })
  })

  test('counts what each has had this week, safety apart', async () => {
    for (const article of ['a1', 'a2', 'a3']) {
      await room.push(article)
      await room.send()
    }
    expect(await reach({})).toMatchObject({ routes: { mass: 0, inbox: 4 }, whys: { weekly_cap: 4 } })
    expect(await reach({}, true)).toMatchObject({ routes: { mass: 4 } })
  })

  test('counts four mass messages a month for each follower, not for the account', async () => {
    const DAY = 86_400_000
    room.weixin.time.now = Date.UTC(2026, 10, 1, 4)
    for (const article of ['a1', 'a2', 'a3', 'a4']) {
      await room.push(article)
      await room.send()
      room.weixin.time.now += 7 * DAY
    }
    await room.store.followers.addMany([
      { id: 'new1@union', subscribed: true, seenAt: 0 },
      { id: 'new2@union', subscribed: true, seenAt: 0 },
    ])
    expect(await reach({})).toMatchObject({ routes: { mass: 2, inbox: 4 }, whys: { monthly_limit: 4 } })
    room.weixin.time.now = Date.UTC(2026, 10, 30, 17)
    expect(await reach({})).toMatchObject({ routes: { mass: 6 } })
  })

  test('counts a mass message in the month in which it went out', async () => {
    const DAY = 86_400_000
    room.weixin.time.now = Date.UTC(2026, 10, 30, 14)
    await room.push('a1')
    room.weixin.time.now = Date.UTC(2026, 11, 1, 0)
    await room.send()
    for (const article of ['a2', 'a3', 'a4']) {
      room.weixin.time.now += 7 * DAY
      await room.push(article)
      await room.send()
    }
    expect(room.shown()).toEqual([4, 4, 4, 4])
    room.weixin.time.now = Date.UTC(2026, 11, 31, 4)
    expect(await reach({})).toMatchObject({ routes: { mass: 0, inbox: 4 }, whys: { monthly_limit: 4 } })
  })

  test('counts what waits for its time as had, so that two pushes at once stay within the four', async () => {
    await room.push('a1')
    expect(room.shown()).toEqual([0, 0, 0, 0])
    for (const article of ['a2', 'a3']) await room.push(article)
    expect(await reach({})).toMatchObject({ whys: { weekly_cap: 4 } })
  })
})

describe('the list before anything is sent', () => {
  const list = async (over: { route?: 'mass' | 'inbox'; cursor?: string } = {}, audience = everybody) =>
    answered(await listReached({ articleId: 'a0', audience, safety: false, ...over }, room.desk()))

  test('says of everybody on which way, and why on no better one, without full names', async () => {
    await room.store.followers.change({ _id: 'Li@union' }, { subscribed: false })
    const { items } = await list({}, { ...everybody, sizes: ['large', 'micro'] })
    expect(items.map(({ name, route, reason }) => [name, route, reason]).sort()).toEqual([
      ['L*', 'inbox', '没有关注公众号，也没有订阅小程序消息。'],
      ['S**', 'inbox', '还没用过小程序，核对身份后在站内看到。'],
      ['W***', 'mass', ''],
      ['Z***', 'mass', ''],
    ])
    expect(JSON.stringify(items)).not.toContain('@union')
    expect((await list({ route: 'inbox' })).items).toHaveLength(1)
  })

  test('goes on where the page ended, and names nobody twice', async () => {
    const { items: first, cursor = '' } = await withStrangers(130)
    const second = await list({ cursor })
    const third = await list({ cursor: second.cursor ?? '' })
    const readers = [...first, ...second.items, ...third.items].map(({ reader }) => reader)
    expect([readers.length, new Set(readers).size, third.cursor]).toEqual([134, 134, undefined])
  })

  async function withStrangers(count: number) {
    await room.store.followers.addMany(
      Array.from({ length: count }, (_, index) => ({ id: `s${index}@union`, subscribed: true, seenAt: 0 }))
    )
    return list()
  }

  test('of an article that is not in the feed is refused', async () => {
    await room.store.articles.change({ _id: 'a0' }, { state: 'withdrawn' })
    const asked = listReached({ articleId: 'a0', audience: everybody, safety: false }, room.desk())
    expect(await asked).toEqual({ ok: false, reason: 'not_in_feed' })
  })
})
