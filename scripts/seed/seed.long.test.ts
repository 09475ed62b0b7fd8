import { eventPhase } from '#shared/events/event'
import { membersOf } from '#shared/events/places/guests'
import { placesOf } from '#shared/events/places/placesOf'
import { CHANNELS } from '#shared/news/article'
import { standingOf } from '#shared/news/explainer'
import { faultOfCreditCode } from '#shared/register/creditCode'
import type { Store } from '../../cloudfunctions/server/store'
import { _ } from '../../cloudfunctions/server/store/command'
import { answered } from '../../cloudfunctions/testing/answered'
import { aStore } from '../../cloudfunctions/testing/aStore'
import { atTheDoor } from '../../cloudfunctions/testing/atTheDoor'
import { anOfficer, asking } from '../../cloudfunctions/testing/factories'
import { whoIsIn } from '../../cloudfunctions/testing/places/whoIsIn'
import { whatWaits } from '../../cloudfunctions/testing/whatWaits'
import { SIGNED_IN } from './followers'
import pastEvents from './past/pastEvents.json'
import { seed } from './seed'

const NOON = Date.UTC(2026, 10, 22, 4)

let store: Store
beforeAll(async () => {
  store = await seeded()
})

async function seeded(): Promise<Store> {
  const fresh = await aStore()
  await seed(fresh, NOON, () => {})
  return fresh
}

describe('the demonstration adds up', () => {
  test('199 unions are 185, 13 and 1; 768 enterprises belong to one each; 12,060 members', async () => {
    const unions = await store.unions.list({ limit: 1000 })
    const enterprises = await store.enterprises.list({ where: { unionId: _.gt('') }, limit: 1000 })
    const kinds = (kind: string) => unions.filter((union) => union.kind === kind).length

    expect([unions.length, kinds('enterprise'), kinds('community'), kinds('industry')]).toEqual([199, 185, 13, 1])
    expect(enterprises).toHaveLength(768)
    expect(new Set(enterprises.map(({ name }) => name)).size).toBe(768)
    for (const union of unions) {
      const own = enterprises.filter(({ unionId }) => unionId === union.id)
      expect(own).toHaveLength(union.enterprises)
      expect(own.reduce((sum, { members }) => sum + members, 0)).toBe(union.members)
    }
    expect(await store.members.count({ standing: 'member' })).toBe(12_060)
  })

  test('sizes and ownership are as counted', async () => {
    const count = (where: object) => store.enterprises.count({ unionId: _.gt(''), ...where })
    const sizes = await Promise.all(['large', 'middle', 'small', 'micro'].map((size) => count({ size })))
    const owners = await Promise.all(
      ['private', 'public', 'foreign', 'social'].map((ownership) => count({ ownership }))
    )

    expect(sizes).toEqual([41, 118, 237, 372])
    expect(owners).toEqual([612, 96, 34, 26])
  })

  test('beside them stand 38 without a union, the foreign ones of the stories among them, and 22 outside the district', async () => {
    const unfounded = await store.enterprises.list({ where: { unionId: '' }, limit: 1000 })
    const inside = unfounded.filter(({ isOutside }) => !isOutside)
    expect([inside.length, unfounded.length - inside.length]).toEqual([38, 22])
    expect(inside.filter(({ ownership }) => ownership === 'foreign').map(({ name }) => name)).toEqual([
      '维尔纳（法）百货（中国）（示例）',
      '港亚（港）商业管理（示例）',
    ])
    expect(await store.members.count({ enterpriseId: _.in(unfounded.map(({ id }) => id)) })).toBe(0)
  })

  test('71 grids hold all enterprises, and no grid lies in two communities', async () => {
    const enterprises = await store.enterprises.list({ limit: 1000 })
    const communitiesOf = (grid: string) => {
      const there = enterprises.filter(({ gridId, unionId }) => gridId === grid && unionId.startsWith('union-c'))
      return new Set(there.map(({ unionId }) => unionId)).size
    }

    expect(new Set(enterprises.map(({ gridId }) => gridId)).size).toBe(71)
    expect([...new Set(enterprises.map(({ gridId }) => gridId))].filter((grid) => communitiesOf(grid) !== 1)).toEqual(
      []
    )
  })

  test('13 communities hold the 71 grids, each with an officer; buildings lie in grids and inside the bounds', async () => {
    const { bounds = { south: 0, west: 0, north: 0, east: 0 } } = await store.territory.get('street')
    const areas = await store.areas.listAll()
    const grids = areas.filter(({ level }) => level === 1)
    const communities = areas.filter(({ level }) => level === 0)
    expect([communities.length, grids.length, grids.every(({ officerId }) => officerId)]).toEqual([13, 71, true])
    expect(new Set(grids.map(({ parentId }) => parentId))).toEqual(new Set(communities.map(({ id }) => id)))

    const buildings = await store.buildings.listAll()
    expect(buildings.length).toBeGreaterThanOrEqual(40)
    expect(buildings.length).toBeLessThanOrEqual(60)
    expect(new Set(buildings.map(({ name }) => name)).size).toBe(buildings.length)
    for (const { areaId, place = { lat: 0, lng: 0 } } of buildings) {
      expect(grids.some(({ id }) => id === areaId)).toBe(true)
      expect(place.lat > bounds.south && place.lat < bounds.north).toBe(true)
      expect(place.lng > bounds.west && place.lng < bounds.east).toBe(true)
    }
  })

  test('whoever is in a building is in its grid; codes are right and none is there twice', async () => {
    const grids = new Map((await store.buildings.listAll()).map(({ id, areaId }) => [id, areaId]))
    const enterprises = await store.enterprises.listAll()
    const housed = enterprises.filter(({ buildingId }) => buildingId)
    expect(housed.length).toBeGreaterThan(450)
    expect(housed.filter(({ gridId, buildingId = '' }) => grids.get(buildingId) !== gridId)).toEqual([])
    const codes = enterprises.flatMap(({ code }) => code ?? [])
    expect(codes.map(faultOfCreditCode).filter(Boolean)).toEqual([])
    expect(codes.length).toBeGreaterThan(700)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('every union has one chair on the roster, and forty have an auditor', async () => {
    const chairs = await store.members.listAll({ where: { positions: 'chair' } })
    const named = new Map(chairs.map(({ unionId, name }) => [unionId, name]))
    const unions = await store.unions.listAll()
    expect(unions.map(({ id }) => named.get(id))).toEqual(unions.map(({ chair }) => chair))
    expect(chairs).toHaveLength(199)
    expect(await store.members.count({ positions: 'audit' })).toBe(40)
    expect(await store.members.count({ tags: 'modelWorker' })).toBeGreaterThan(60)
  })

  test('nine officers serve, and every union has one of them', async () => {
    const officers = await store.people.list({ where: { 'roles.kind': 'officer' }, limit: 100 })
    const station = officers.filter(({ roles }) => roles.every(({ kind }) => kind === 'officer' || kind === 'counsel'))
    const names = new Set(station.map(({ name }) => name))

    expect(station).toHaveLength(9)
    const unions = await store.unions.list({ limit: 1000 })
    const enterprises = await store.enterprises.list({ limit: 1000 })
    expect([...unions, ...enterprises].every(({ officer = '' }) => names.has(officer))).toBe(true)
    const shares = station.map(({ id }) => enterprises.filter(({ officerId }) => officerId === id).length)
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(30)
  })

  test('the desk says the same sums: in its head, in what is covered, on the roster and of the ground', async () => {
    const officer = anOfficer()
    const ask = asking(store, officer, NOON)
    const summary = answered(await atTheDoor('directory.summary', {}, ask))
    expect(summary).toMatchObject({ enterprises: 768, members: 12_060, withoutUnion: 38 })
    expect(summary.unions).toEqual({ enterprise: 185, community: 13, industry: 1 })
    const coverage = answered(await atTheDoor('register.coverage', {}, ask))
    expect(coverage).toMatchObject({ unions: 199, enterprises: 768, others: 60, grids: 71 })
    expect(coverage.gaps).toEqual({ unions: 0, enterprises: 0, others: 0, grids: 0 })
    expect(coverage.officers).toHaveLength(9)
    const loads = (of: 'unions' | 'enterprises') => coverage.officers.reduce((sum, load) => sum + load[of], 0)
    expect([loads('unions'), loads('enterprises')]).toEqual([199, 768])
    expect(answered(await atTheDoor('membership.count', {}, ask))).toEqual({ members: 12_060, workers: 241 })
    const street = answered(await atTheDoor('directory.areas', {}, ask))
    expect([street.squareKm, street.bounds === undefined]).toEqual([4.24, false])
  })

  test('sixty articles in four channels, some pinned, waiting, expired and withdrawn', async () => {
    const articles = await store.articles.list({ limit: 100 })
    const inState = (state: string) => articles.filter((article) => article.state === state).length

    expect(CHANNELS.map((channel) => articles.filter((article) => article.channel === channel).length)).toEqual([
      12, 14, 20, 14,
    ])
    expect([inState('scheduled'), inState('expired'), inState('withdrawn')]).toEqual([2, 2, 1])
    expect(articles.filter(({ pinnedUntil }) => pinnedUntil)).toHaveLength(3)
    const linked = articles.flatMap(({ eventId }) => eventId ?? [])
    expect(await store.events.listByIds(linked)).toHaveLength(4)
  })

  test('a notice was sent to one community, and a part of it has confirmed', async () => {
    const [push] = await store.pushes.list({ limit: 9 })
    const article = await store.articles.get(push?.subjectId ?? '')
    const [asked = 0] = await store.pushChunks.sum({ pushId: push?.id ?? '' }, ['tally.delivered'])
    const confirmed = await store.receipts.count({ articleId: article.id })

    expect(article).toMatchObject({ state: 'published', receipt: { dueAt: expect.any(Number) } })
    expect(push?.reach?.total).toBe(await store.members.count({ unionId: 'union-c07', standing: 'member' }))
    expect(push?.releasedAt).toBeGreaterThan(article.publishedAt ?? Number.POSITIVE_INFINITY)
    expect(confirmed).toBeGreaterThan(asked / 2)
    expect(confirmed).toBeLessThan(asked)
  })

  test('policies hold, are over or are to come; members say something, and an officer has yet to read some of it', async () => {
    const policies = await store.articles.list({ where: { explainer: _.exists(true) }, limit: 20 })
    const standings = policies.flatMap(({ explainer }) => (explainer ? standingOf(explainer, NOON) : []))
    expect(new Set(standings)).toEqual(new Set(['in_force', 'over', 'coming']))
    const said = await store.comments.list({ limit: 20 })
    const talking = await store.articles.listByIds(said.map(({ articleId }) => articleId))
    expect(talking.map(({ commentsOn }) => commentsOn)).toEqual([true, true])
    expect(said.filter(({ state }) => state === 'waiting')).toHaveLength(2)
    expect(said.every(({ personId, unionName }) => personId && unionName)).toBe(true)
  })

  test('twenty-five events of this season stand in their different states, each of all with a place book that adds up', async () => {
    const events = await store.events.list({ limit: 100 })
    const books = new Map((await store.places.list({ limit: 100 })).map((book) => [book.id, book]))
    const phases = events.map((event) => {
      const { free: left = 0, waiting = [] } = books.get(event.id) ?? {}
      return eventPhase(event, { left, waiting: waiting.length }, NOON)
    })

    expect(events.filter(({ title }) => !/^20\d\d 年/.test(title))).toHaveLength(25)
    expect(events).toHaveLength(25 + 3 * pastEvents.length)
    expect(new Set(phases)).toEqual(
      new Set(['draft', 'upcoming', 'open', 'full', 'closed', 'running', 'finished', 'cancelled'])
    )
    for (const book of books.values()) {
      const { held, waiting } = whoIsIn(book)
      const taken = Object.values(book.turns).filter(({ state }) => state === 'held')
      expect(book.free).toBe(book.capacity - taken.reduce((sum, turn) => sum + placesOf(turn), 0))
      expect(await store.registrations.count({ eventId: book.id })).toBe(
        membersOf({ people: [...held, ...waiting] }).length
      )
    }
    expect(books.get('event-karaoke')?.waiting).toHaveLength(15)
  })

  test('what waits is noted from the first moment', async () => {
    expect(await whatWaits(store, NOON)).toMatchObject({ comments: 2, waitingPeople: expect.any(Number) })
  })

  test('whoever can sign in is known to WeChat, so that what they write can be checked', async () => {
    const where = { 'roles.kind': _.in(['officer', 'federation', 'chair']) }
    const people = await store.people.list({ where, limit: 1000, fields: ['name'] })
    expect(people.length).toBeGreaterThan(200)
    expect(people.filter(({ id }) => !SIGNED_IN.includes(id))).toEqual([])
    expect(new Set(SIGNED_IN).size).toBe(SIGNED_IN.length)
  })

  test('everything invented says so', async () => {
    const enterprises = await store.enterprises.list({ limit: 1000 })
    const events = await store.events.list({ limit: 100 })
    expect(
      [...enterprises.map(({ name }) => name), ...events.map(({ title }) => title)].filter(
        (name) => !name.includes('示例')
      )
    ).toEqual([])
  })

  test('the same seed makes the same demonstration', async () => {
    const again = await seeded()
    expect(await everythingIn(again)).toEqual(await everythingIn(store))
  })
})

function everythingIn({ people, articles, events, places, enterprises }: Store) {
  return Promise.all([people.listAll(), articles.listAll(), events.listAll(), places.listAll(), enterprises.listAll()])
}
