import type { Context } from '#server/context'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aRoster, aRow } from '../../testing/roster/aRoster'

const steel = { enterpriseId: 'steel-works', unionId: 'steel-union' }

async function aStreet() {
  const roster = await aRoster(
    aRow('Shan', { name: '单晓明', phone: '19900001234' }),
    aRow('Ai', { name: '艾示例', phone: '19911111234', personId: 'p-ai' }),
    aRow('Wang', { name: '王明晓', phone: '19922220000', ...steel }),
    aRow('Zhu', { name: '朱示例', phone: '19922225678', standing: 'worker' }),
    aRow('Gone', { name: '顾离开', phone: '19922229999', standing: 'left' })
  )
  const list = async (asked: Parameters<typeof atTheDoor<'membership.list'>>[1] = {}, by: Context = roster.officer()) =>
    answered(await atTheDoor('membership.list', asked, by))
  const count = async (
    asked: Parameters<typeof atTheDoor<'membership.count'>>[1] = {},
    by: Context = roster.officer()
  ) => answered(await atTheDoor('membership.count', asked, by))
  const names = async (...given: Parameters<typeof list>) => (await list(...given)).items.map(({ name }) => name)
  return { ...roster, list, count, names }
}

describe('the list of members', () => {
  test('is sorted by pinyin, masks every phone, and leaves out who has left', async () => {
    const { list, count, names } = await aStreet()
    expect(await names()).toEqual(['艾示例', '单晓明', '王明晓', '朱示例'])
    const { items } = await list()
    expect(items[0]).toMatchObject({ maskedPhone: '199****1234', isBound: true, unionName: '面馆工会' })
    expect(JSON.stringify(items)).not.toMatch(/1990000|1991111|grams|spelt/)
    expect(await count()).toEqual({ members: 3, workers: 1 })
    expect(await names({ standing: 'left' })).toEqual(['顾离开'])
  })

  test.each([
    ['晓明', ['单晓明']],
    ['shan', ['单晓明']],
    ['sxm', ['单晓明']],
    ['单 明', ['单晓明']],
    ['shili', ['艾示例', '朱示例']],
    ['w', ['王明晓']],
    ['x 单', ['单晓明']],
    ['1234', ['艾示例', '单晓明']],
    ['0001234', ['艾示例', '单晓明']],
    ['199-2222-5678', ['朱示例']],
    ['+86 199 2222 5678', ['朱示例']],
    ['123', []],
    ['·', []],
    ['离开', []],
  ])('finds by %s', async (text, found) => {
    const { names } = await aStreet()
    expect(await names({ text })).toEqual(found)
  })

  test('shows who holds a post, and counts them alone', async () => {
    const { names, count, store } = await aStreet()
    await store.members.change({ _id: 'm-Wang' }, { positions: ['audit', 'women'] })
    await store.members.change({ _id: 'm-Gone' }, { positions: ['audit'] })
    expect(await names({ post: 'audit' })).toEqual(['王明晓'])
    expect(await names({ post: 'audit', unionId: 'noodle-union' })).toEqual([])
    expect(await count({ post: 'women' })).toEqual({ members: 1, workers: 0 })
  })

  test('compares of a phone what it shows, so that the hidden digits cannot be tried out', async () => {
    const { names, committee } = await aStreet()
    for (const text of ['99991234', '00001234', '19977771234'])
      expect(await names({ text }, committee())).toEqual(await names({ text: '1234' }, committee()))
    expect(await names({ text: '18800001234' }, committee())).toEqual([])
  })

  test('is narrowed by union, enterprise, standing and binding, and its counts with it', async () => {
    const { count, names } = await aStreet()
    expect(await names({ unionId: 'steel-union' })).toEqual(['王明晓'])
    expect(await names({ enterpriseId: 'noodle-house', bound: 'no' })).toEqual(['单晓明', '朱示例'])
    expect(await count({ bound: 'no' })).toEqual({ members: 2, workers: 1 })
    expect(await count({ bound: 'yes' })).toEqual({ members: 1, workers: 0 })
    expect(await count({ enterpriseId: 'steel-works' })).toEqual({ members: 1, workers: 0 })
  })

  test('shows a chair and a committee their own union, and no other', async () => {
    const { count, names, chair, committee } = await aStreet()
    expect(await names({}, chair('steel-union'))).toEqual(['王明晓'])
    expect(await names({}, committee())).toEqual(['艾示例', '单晓明', '朱示例'])
    expect(await names({ enterpriseId: 'steel-works' }, chair())).toEqual([])
    expect(await count({}, chair())).toEqual({ members: 2, workers: 1 })
    await expect(names({ unionId: 'steel-union' }, chair())).rejects.toThrow('forbidden')
  })

  test('comes in pages of fifty, each by an index and in four looks at most', async () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      aRow(`n${at}`, { name: `王${String(at).padStart(3, '0')}`, phone: `1990000${String(at).padStart(4, '0')}` })
    )
    const { officer, database, queries } = await aRoster(...many)
    const pages: number[] = []
    for (let cursor: string | undefined, first = true; first || cursor; first = false) {
      const before = { ...database.counters(), queries: queries() }
      const page = answered(await atTheDoor('membership.list', { ...(cursor && { cursor }) }, officer()))
      const { scans, examined } = database.counters()
      expect(scans - before.scans).toBe(0)
      expect(queries() - before.queries).toBeLessThanOrEqual(4)
      expect(examined - before.examined).toBeLessThan(70)
      pages.push(page.items.length)
      cursor = page.cursor
    }
    expect(pages).toEqual([50, 50, 20])
  })

  test('takes a sought text with signs of any kind for words and no more', async () => {
    const { names } = await aStreet()
    expect(await names({ text: '<script>alert(1)</script>' })).toEqual([])
    expect(await names({ text: '.*' })).toEqual([])
  })
})
