import type { Union, UnionKind } from '#shared/directory/directory'
import { gramsOf } from '#shared/directory/grams'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { aMember, anOfficer, asking } from '../testing/factories'
import { getEnterprise } from './getEnterprise'
import { getUnion } from './getUnion'
import { searchEnterprises } from './searchEnterprises'
import { searchUnions } from './searchUnions'
import { summarise } from './summarise'

function aUnion(name: string, index: number, kind: UnionKind = 'enterprise'): Union & { pageKey: string } {
  const pageKey = `u${String(index).padStart(3, '0')}`
  const numbers = { enterprises: 1, members: 9 }
  return { ...numbers, id: pageKey, pageKey, name, kind, chair: 'Zhou', officer: 'Lin', grams: gramsOf(name) }
}

async function aDirectory(names: string[], kind?: UnionKind) {
  const store = await aStore()
  await store.unions.addMany(names.map((name, index) => aUnion(name, index, kind)))
  await store.enterprises.addMany(
    names.map((name, index) => ({
      ...{ id: `f${index}`, pageKey: `f${String(index).padStart(3, '0')}`, name, grams: gramsOf(name), members: 9 },
      ...{
        unionId: `u${index % 2}`,
        unionName: '',
        size: 'micro',
        ownership: 'private',
        gridId: 'grid-01',
        industry: '',
        address: '',
      },
    }))
  )
  const desk = asking(store, anOfficer())
  const find = async (text?: string, more = {}) => {
    const page = answered(await searchUnions({ ...(text !== undefined && { text }), ...more }, desk))
    return { names: page.items.map(({ name }) => name), cursor: page.cursor, page }
  }
  return { store, find, desk }
}

const NAMES = [
  '长安商场工会',
  '西单社区联合工会',
  'C++ (中国) 工会',
  '.*餐饮[工会]',
  '<script>工会',
  '😀笑脸工会',
  '𠮷野家工会',
]

describe('finding a union by its name', () => {
  test.each([
    ['长安', ['长安商场工会']],
    ['安', ['长安商场工会']],
    ['c++(', ['C++ (中国) 工会', '<script>工会']],
    ['Ｃ（中国）', ['C++ (中国) 工会']],
    ['.*', []],
    ['(.+)+$', []],
    ['[工会]', NAMES],
    ['$gt', []],
    ['<script>', ['<script>工会']],
    ['😀', []],
    ['笑脸', ['😀笑脸工会']],
    ['𠮷野', ['𠮷野家工会']],
    ['安长', []],
    ['没有的', []],
    ['', NAMES],
  ])('%j is text and never a pattern', async (text, found) => {
    const { find } = await aDirectory(NAMES)
    expect((await find(text)).names).toEqual(found)
  })

  test('goes on past pages that hold its pairs of characters, but not its words', async () => {
    const apart = Array.from({ length: 50 }, (_, index) => `安全工安会${index}`)
    const { find } = await aDirectory([...apart, '工会安全'])

    expect((await find('会安全')).names).toEqual(['工会安全'])
    expect(await find('工安全')).toMatchObject({ names: [], cursor: undefined })
  })

  test('shows every union once over the pages', async () => {
    const { find } = await aDirectory(Array.from({ length: 45 }, (_, index) => `工会${index}`))
    const first = await find('工会')
    const second = await find('工会', { cursor: first.cursor })
    const third = await find('工会', { cursor: second.cursor })

    expect([first, second, third].map(({ names }) => names.length)).toEqual([20, 20, 5])
    expect(new Set([first, second, third].flatMap(({ names }) => names)).size).toBe(45)
    expect(third.cursor).toBeUndefined()
  })

  test('can be kept to one kind, and keeps the search keys to itself', async () => {
    const { find, store } = await aDirectory(['甲工会'])
    await store.unions.add(aUnion('乙工会', 7, 'community'))
    const { names, page } = await find('工会', { kind: 'community' })

    expect(names).toEqual(['乙工会'])
    expect(page.items[0]).not.toHaveProperty('grams')
    expect(page.items[0]).not.toHaveProperty('pageKey')
  })
})

test('enterprises are found by name within one union', async () => {
  const { desk } = await aDirectory(['长安面馆', '长安茶馆', '长安书店'])
  const page = answered(await searchEnterprises({ text: '长安', unionId: 'u0' }, desk))

  expect(page.items.map(({ name }) => name)).toEqual(['长安面馆', '长安书店'])
})

test('cards and numbers come from the lists themselves', async () => {
  const { desk, store } = await aDirectory(['甲', '乙'], 'industry')
  await store.members.addMany([aMember('Li'), aMember('Wang', { standing: 'worker' })])

  expect(answered(await summarise({}, desk))).toEqual({
    unions: { enterprise: 0, community: 0, industry: 2 },
    enterprises: 2,
    withoutUnion: 0,
    members: 1,
  })
  expect(answered(await getUnion({ unionId: 'u000' }, desk))).not.toHaveProperty('grams')
  expect(answered(await getEnterprise({ enterpriseId: 'f1' }, desk))).toMatchObject({ name: '乙' })
  await expect(getUnion({ unionId: 'none' }, desk)).rejects.toMatchObject({ fault: 'not_found' })
})
