import type { Enterprise } from '#shared/directory/directory'
import type { Person } from '#shared/identity/person'
import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anOfficer, aPerson, asking } from '../../testing/factories'
import { aBuilding, anArea } from '../../testing/roster/aGround'

const firm = (id: string, over: Partial<Enterprise> = {}): Enterprise & { pageKey: string } => ({
  ...{ id, name: id, pageKey: id, unionId: '', unionName: '', size: 'micro', ownership: 'private' },
  ...{ industry: '', gridId: 'g1', address: '', members: 0, grams: [], ...over },
})
const HERE = { lat: 39.911, lng: 116.381 }

/** Two grids of one community, and a third that lies nowhere; three buildings, of which one has no place. */
async function aStreet() {
  const { store, queries, contents } = await aFullStore()
  const phone = { officerId: 'p-Lin', officer: '林小雨', phone: '010-66000001', hours: '工作日' }
  await store.areas.addMany([
    anArea('c1', { name: '六部口社区', level: 0, phone: phone.phone, hours: phone.hours }),
    anArea('g1', { name: '第 1 网格', parentId: 'c1', officerId: 'p-Lin', officer: phone.officer }),
    anArea('g2', { name: '第 2 网格', parentId: 'c1', order: 2 }),
    anArea('g3', { name: '第 3 网格', order: 3 }),
    anArea('g4', { name: '第 4 网格', closedAt: 1 }),
  ])
  await store.buildings.addMany([
    aBuilding('b1', { name: '六部口商务楼', place: { lat: 39.912, lng: 116.381 } }),
    aBuilding('b2', { name: '明澜广场', areaId: 'g2', place: { lat: 39.911, lng: 116.381 } }),
    aBuilding('b3', { name: '北檐商务楼', areaId: 'g3' }),
    aBuilding('b4', { name: '拆了的楼', closedAt: 1, place: HERE }),
  ])
  const union = { chair: '', officer: '', enterprises: 1, members: 0, grams: [] }
  await store.unions.addMany([
    { ...union, id: 'u1', name: '面馆工会', kind: 'enterprise', pageKey: 'u1' },
    { ...union, id: 'u2', name: '社区工会', kind: 'community', pageKey: 'u2' },
  ])
  const in1 = { buildingId: 'b1' }
  await store.enterprises.addMany([
    firm('own', { ...in1, unionId: 'u1', unionName: '面馆工会', floor: '8 层' }),
    firm('in', { ...in1, unionId: 'u2', unionName: '社区工会', floor: '8F' }),
    firm('none', { ...in1, floor: 'B1' }),
    firm('nowhere', in1),
    firm('too-high', { ...in1, floor: '9 层' }),
    firm('outside', { ...in1, floor: '1 层', isOutside: true }),
    firm('gone', { ...in1, floor: '1 层', closedAt: 1 }),
    firm('street', { gridId: 'g2' }),
  ])
  const as = (person?: Person) => ({ ...asking(store, anOfficer()), person })
  return { store, queries, contents, as }
}

describe('the areas of the street', () => {
  test('are counted with all that lies below them', async () => {
    const { as } = await aStreet()
    const { areas, levels } = answered(await atTheDoor('directory.areas', {}, as()))
    expect(levels).toEqual(['社区', '网格'])
    expect(areas.map((area) => [area.id, area.buildings, area.enterprises, area.withoutUnion])).toEqual([
      ['c1', 2, 6, 4],
      ['g1', 1, 5, 3],
      ['g2', 1, 1, 1],
      ['g3', 1, 0, 0],
    ])
  })

  test('tell who looks after them to the desk alone', async () => {
    const { as } = await aStreet()
    const told = async (person?: Person) => JSON.stringify(await atTheDoor('directory.areas', {}, as(person)))
    expect(await told(anOfficer())).toContain('林小雨')
    expect((await told(aPerson('Li'))) + (await told())).not.toContain('林小雨')
  })

  test('take five questions, however many there are', async () => {
    const { as, queries } = await aStreet()
    const before = queries()
    await atTheDoor('directory.areas', {}, as())
    expect(queries() - before).toBe(5)
  })
})

describe('buildings', () => {
  test('are found by any part of their name and by their area, with what is in them', async () => {
    const { as } = await aStreet()
    const find = async (input: object) =>
      answered(await atTheDoor('directory.buildings', input, as())).items.map(({ name }) => name)
    expect(await find({ text: 'shangwu' })).toEqual(['北檐商务楼', '六部口商务楼'])
    expect(await find({ areaId: 'c1' })).toEqual(['六部口商务楼', '明澜广场'])
    expect(await find({ text: '拆了' })).toEqual([])
    const [row] = answered(await atTheDoor('directory.buildings', { text: '六部口' }, as())).items
    expect(row).toMatchObject({ areaName: '第 1 网格', enterprises: 5, withUnion: 2, withoutUnion: 3 })
    expect(row).not.toHaveProperty('metres')
  })

  test('come from the nearest on to whoever says where they are, and the place is kept nowhere', async () => {
    const { as, contents } = await aStreet()
    const before = await contents()
    const near = { lat: HERE.lat, lng: 116.38123 }
    const { items } = answered(await atTheDoor('directory.buildings', { near }, as()))
    expect(items.map(({ id, metres }) => [id, metres])).toEqual([
      ['b2', 20],
      ['b1', 113],
    ])
    expect(await contents()).toBe(before)
    expect(before).not.toContain('116.38123')
  })

  test.each([{ lat: 91, lng: 0 }, { lat: Number.NaN, lng: 0 }, { lat: 1 }])('%j is no place', async (near) => {
    const { as } = await aStreet()
    const asked = atTheDoor('directory.buildings', { near: near as never }, as())
    await expect(asked).rejects.toMatchObject({ fault: 'bad_request' })
  })

  test('go on from the nearest page to the next, each once', async () => {
    const { as, store } = await aStreet()
    const many = Array.from({ length: 45 }, (_, at) =>
      aBuilding(`n${at}`, { place: { lat: 39.92 + at / 10_000, lng: 116.381 } })
    )
    await store.buildings.addMany(many)
    const seen: string[] = []
    for (let cursor: string | undefined, page = 0; page < 3; page++) {
      const answer = answered(await atTheDoor('directory.buildings', { near: HERE, cursor }, as()))
      seen.push(...answer.items.map(({ id }) => id))
      cursor = answer.cursor
    }
    expect(seen.slice(0, 4)).toEqual(['b2', 'b1', 'n0', 'n1'])
    expect([seen.length, new Set(seen).size]).toEqual([47, 47])
  })
})

describe('one building', () => {
  test('is drawn floor by floor, with those at the end whose floor is not there', async () => {
    const { as } = await aStreet()
    const view = answered(await atTheDoor('directory.building', { buildingId: 'b1' }, as(aPerson('Li'))))
    expect(view.areaNames).toEqual(['六部口社区', '第 1 网格'])
    expect(view.floors.map(({ label, enterprises }) => [label, enterprises.map(({ id }) => id)])).toEqual([
      ['8 层', ['in', 'own']],
      ...[7, 6, 5, 4, 3, 2].map((floor) => [`${floor} 层`, []]),
      ['1 层', ['outside']],
      ['地下 1 层', ['none']],
      ['楼层不详', ['nowhere', 'too-high']],
    ])
    expect(view.counts).toEqual({ own: 1, in: 1, none: 3 })
    expect(view.officer).toEqual({ name: '林小雨', phone: '010-66000001', hours: '工作日' })
    expect(view.building).not.toHaveProperty('grams')
  })

  test('tells a stranger how the name of its officer begins', async () => {
    const { as } = await aStreet()
    const { officer } = answered(await atTheDoor('directory.building', { buildingId: 'b1' }, as()))
    expect(officer).toEqual({ name: '林**', phone: '010-66000001', hours: '工作日' })
  })

  test('that nobody knows is not found', async () => {
    const { as } = await aStreet()
    const asked = atTheDoor('directory.building', { buildingId: 'none' }, as())
    await expect(asked).rejects.toMatchObject({ fault: 'not_found' })
  })
})

describe('the list of enterprises', () => {
  test('is narrowed to a community, a grid or a building for the desk; to anybody else it is the whole list', async () => {
    const { as } = await aStreet()
    const list = async (input: object, person?: Person) =>
      answered(await atTheDoor('directory.enterprises', input, as(person))).items.map(({ id }) => id)
    expect(await list({ areaId: 'g2' }, anOfficer())).toEqual(['street'])
    expect(await list({ areaId: 'c1', only: 'withoutUnion' }, anOfficer())).toHaveLength(4)
    expect(await list({ buildingId: 'b1' }, anOfficer())).toHaveLength(6)
    expect(await list({ buildingId: 'b2' }, anOfficer())).toEqual([])
    expect(await list({ areaId: 'g2' }, aPerson('Li'))).toHaveLength(7)
  })
})
