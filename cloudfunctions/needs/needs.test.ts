import { roleFor, unionOf } from '#shared/access/role'
import type { Input } from '#shared/api'
import type { Guide } from '#shared/guides/guide'
import { answered } from '../testing/answered'
import { aFullStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { aMember, anEvent, anOfficer, aPerson, asking, askingMember, DAY, NOON } from '../testing/factories'
import { forgetNeeds, leaveNeeds, ownNeeds } from './ownNeeds'

const LIN = anOfficer('Lin')
const NAMES = ['Li', 'Wang', 'Zhao', 'Chen', 'Sun', 'Qian']

const aGuide = (id: string, over: Partial<Guide> = {}): Guide => ({
  ...{
    id,
    title: `事项 ${id}`,
    group: 'help',
    forWhom: '会员',
    materials: [],
    limit: '当场',
    where: '服务站',
    questions: [],
  },
  ...{ state: 'shown', changedBy: '林', changedAt: NOON, rev: 1 },
  ...over,
})

/** Members of two unions in one building, a catalogue, and events. */
async function aStreet() {
  const members = NAMES.map((name) => aMember(name, { unionId: 'noodle-union', enterpriseId: 'noodles' }))
  const { store } = await aFullStore({
    members: [...members, aMember('Ma', { unionId: 'steel', enterpriseId: 'mill' })],
    people: [LIN],
  })
  await store.unions.addMany(
    ['noodle-union', 'steel'].map((id) => ({
      id,
      name: `${id} 工会`,
      enterprises: 1,
      members: 9,
      grams: [],
      pageKey: id,
    })) as never
  )
  await store.enterprises.addMany(
    ['noodles', 'mill'].map((id) => ({
      id,
      name: id,
      buildingId: 'tower',
      unionId: '',
      grams: [],
      pageKey: id,
    })) as never
  )
  await store.buildings.add({ id: 'tower', name: '六部口商务楼' } as never)
  await store.guides.addMany([
    aGuide('g-play', { needs: ['summer', 'rest'] }),
    aGuide('g-law', { needs: ['law'] }),
    aGuide('g-hidden', { needs: ['summer'], state: 'hidden' }),
    aGuide('g-plain'),
  ])
  const time = { now: NOON }
  const as = (name: string) => askingMember(store, name, time.now)
  return {
    ...{ store, time, as },
    say: async (name: string, tags: Input<'needs.say'>['tags'], over: Partial<Input<'needs.say'>> = {}) =>
      answered(await atTheDoor('needs.say', { tags, from: 'season', ...over }, as(name))),
    mine: async (name: string) => answered(await atTheDoor('needs.mine', {}, as(name))),
    count: async (season?: string) => atTheDoor('needs.count', season ? { season } : {}, asking(store, LIN, time.now)),
  }
}

describe('what a member says', () => {
  test('brings services and open events that answer it, each with the reason, what answers most first', async () => {
    const { store, say } = await aStreet()
    const open = { opensAt: NOON - DAY, closesAt: NOON + DAY }
    await store.events.addMany([
      anEvent({ id: 'class', kind: 'family', ...open }),
      anEvent({ id: 'later', kind: 'family', opensAt: NOON + 1 }),
      anEvent({ id: 'over', kind: 'family', opensAt: NOON - DAY, closesAt: NOON }),
      anEvent({ id: 'draft', kind: 'family', state: 'draft', ...open }),
      anEvent({ id: 'others', kind: 'family', openTo: { kind: 'unions', unionIds: ['steel'] }, ...open }),
      anEvent({ id: 'invited', kind: 'family', openTo: { kind: 'invited', memberIds: ['m-Ma'] }, ...open }),
      anEvent({ id: 'chess', kind: 'chess', ...open }),
    ])
    const { guides, events, season } = await say('Li', ['law', 'summer', 'rest'])
    expect(guides.map(({ id, because }) => [id, because])).toEqual([
      ['g-play', ['summer', 'rest']],
      ['g-law', ['law']],
    ])
    expect(events.map(({ id, because }) => [id, because])).toEqual([['class', ['summer']]])
    expect(season.name).toBe('2026 年 10–12 月')
  })

  test('takes the place of what was said before; what stays keeps when and where it was said first', async () => {
    const { store, say, mine, time } = await aStreet()
    await store.events.add(anEvent({ id: 'cup' }))
    await say('Li', ['law', 'summer'], { from: 'event', eventId: 'cup' })
    time.now += DAY
    await say('Li', ['summer', 'books'], { from: 'visit' })
    await say('Li', ['summer', 'books'])
    expect((await mine('Li')).said).toEqual([
      { tag: 'summer', at: NOON, from: 'event', eventId: 'cup' },
      { tag: 'books', at: NOON + DAY, from: 'visit' },
    ])
    expect(await store.needs.count()).toBe(1)
  })

  test('is taken back as if nothing had been said, twice too', async () => {
    const { store, say, as } = await aStreet()
    await say('Li', ['law'])
    for (let turn = 0; turn < 2; turn++)
      expect(answered(await atTheDoor('needs.takeBack', {}, as('Li')))).toMatchObject({
        said: [],
        guides: [],
        events: [],
      })
    expect(await store.needs.count()).toBe(0)
  })

  test('holds for the season and is asked again in the next', async () => {
    const { store, say, mine, time } = await aStreet()
    await say('Li', ['law'])
    time.now += 60 * DAY
    expect(await mine('Li')).toMatchObject({ season: { key: '2027-1' }, said: [] })
    await say('Li', ['books'])
    expect(await store.needs.count()).toBe(2)
  })

  test.each<[string, object]>([
    ['nothing', { tags: [] }],
    ['more than six', { tags: ['law', 'mind', 'housing', 'summer', 'dating', 'lunch', 'rest'] }],
    ['one twice', { tags: ['law', 'law'] }],
    ['one that nobody knows', { tags: ['constructor'] }],
    ['a place that nobody knows', { tags: ['law'], from: 'bus' }],
  ])('is refused and changes nothing: %s', async (_what, over) => {
    const { store, as } = await aStreet()
    await expect(atTheDoor('needs.say', { from: 'season', ...over } as never, as('Li'))).rejects.toThrow('bad_request')
    expect(await store.needs.count()).toBe(0)
  })

  test('after an event that is not there is said of nothing', async () => {
    const { store, say } = await aStreet()
    await expect(say('Li', ['law'], { from: 'event', eventId: 'gone' })).rejects.toThrow('not_found')
    expect(await store.needs.count()).toBe(0)
  })
})

describe('what officers read', () => {
  test('is counts of five or more, by tag, union and building, of this season and of the one before', async () => {
    const { say, count, time } = await aStreet()
    for (const name of NAMES) await say(name, ['summer'])
    time.now += 60 * DAY
    expect(answered(await count())).toMatchObject({ season: { key: '2027-1' }, tags: [] })
    for (const name of NAMES.slice(0, 5)) await say(name, ['summer', 'law'])
    time.now += 2 * 60_000
    const counted = answered(await count())
    expect(counted.people).toBe(5)
    expect(counted.tags).toEqual([
      { tag: 'law', people: 5 },
      { tag: 'summer', people: 5, before: 6 },
    ])
    const tags = [
      { tag: 'law', people: 5 },
      { tag: 'summer', people: 5 },
    ]
    expect(counted.unions).toEqual([{ id: 'noodle-union', name: 'noodle-union 工会', people: 5, tags }])
    expect(counted.buildings).toEqual([{ id: 'tower', name: '六部口商务楼', people: 5, tags }])
    expect(answered(await count('2026-4'))).toMatchObject({ people: 6, tags: [{ tag: 'summer', people: 6 }] })
    expect(await count('2020-1')).toMatchObject({ reason: 'season_gone' })
  })

  test('has nobody in it who is on the roster no more, and whoever moved where they are now', async () => {
    const { store, say, count } = await aStreet()
    for (const name of NAMES) await say(name, ['summer'])
    await store.members.change({ _id: 'm-Li' }, { standing: 'left' })
    for (const name of NAMES.slice(1)) await store.members.change({ _id: `m-${name}` }, { unionId: 'steel' })
    expect(answered(await count())).toMatchObject({ people: 5, unions: [{ id: 'steel', people: 5 }] })
  })

  test('stands on the card of an enterprise for its chair and officers, with the same floor', async () => {
    const { store, say } = await aStreet()
    const chair = aPerson('Zhou', { roles: [roleFor('chair', unionOf('noodle-union'))] })
    await store.enterprises.change({ _id: 'noodles' }, { unionId: 'noodle-union' })
    for (const name of NAMES.slice(0, 4)) await say(name, ['summer'])
    const card = async (now: number, person = chair) =>
      answered(await atTheDoor('needs.ofEnterprise', { enterpriseId: 'noodles' }, asking(store, person, now))).tags
    expect(await card(NOON)).toEqual([])
    await say('Sun', ['summer'])
    expect(await card(NOON + 59_000)).toEqual([])
    for (const person of [chair, LIN]) expect(await card(NOON + 60_000, person)).toEqual([{ tag: 'summer', people: 5 }])
    await say('Ma', ['summer'])
    expect(await card(NOON + 120_000)).toEqual([])
  })
})

test('whoever said it finds it among their own data, and takes it along when they leave; after its time it goes', async () => {
  const { store, say, as } = await aStreet()
  await say('Li', ['law', 'summer'])
  await say('Wang', ['law'])
  const items = await ownNeeds.list(as('Li'))
  expect(items.map(({ title }) => title)).toEqual(['法律帮助、孩子暑假'])
  await leaveNeeds.forGood?.(store, as('Li').person)
  expect(await store.needs.listAll({ where: { season: '2026-4' } })).toMatchObject([{ personId: 'p-Wang' }])
  expect(await forgetNeeds.forget(store, NOON, NOON)).toBe(0)
  expect(await forgetNeeds.forget(store, NOON + 1, NOON)).toBe(1)
})
