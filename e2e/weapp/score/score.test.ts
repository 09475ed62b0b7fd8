import { type Running, startProduct } from '../../product/startProduct'
import { allPages, appJson } from '../miniprogram'
import type { Node } from '../pageData'
import { addressesIn, countTree } from './countTree'
import { deprecatedApis } from './deprecatedApis'
import { pointsOf, pointsOfFrame } from './listPictures'
import { type PageCount, walkPages } from './walkPages'

const KB = 1024

/** Thresholds of WeChat's 体验评分 (docs/wechat.md 6); `times` is what it allows within one second. */
const LIMITS = { nodes: 999, depth: 29, children: 60, largest: 256 * KB, times: 20, timesAtMore: 20, calls: 10 }

let product: Running
let pages: PageCount[]
beforeAll(async () => {
  product = await startProduct()
  pages = await walkPages(product.url)
})
afterAll(() => product?.stop())

/** Pages, with what each of them has of something. */
function having<Found>(find: (page: PageCount) => Found[]): [string, Found[]][] {
  return pages.map((page): [string, Found[]] => [page.path, find(page)]).filter(([, found]) => found.length > 0)
}

describe('every page with everything that there is to show, to the end of its lists', () => {
  test('is visited', () => {
    const visited = new Set(pages.map(({ path }) => path.split(' ')[0]))
    expect([...visited].sort()).toEqual(allPages(appJson()).sort())
    const small = pages.filter(({ text }) => text.length < 20)
    expect(small).toEqual([])
  })

  test('and a list of any length comes to its end', () => {
    const long = pages.filter(({ text }) => text.includes('看更多'))
    expect(long.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'tabs/home',
        'features/messages/pages/inbox',
        'features/directory/pages/search enterprises',
      ])
    )
    expect(long.filter(({ end }) => !/已经到底了/.test(end)).map(({ path }) => path)).toEqual([])
    expect(pages.find(({ path }) => path.endsWith(' enterprises'))?.end).toContain('回到开头')
  })

  test.each(Object.entries(LIMITS))('has no more %s than %i', (what, most) => {
    const counts = pages.map((page): [string, number] => [page.path, page[what as keyof typeof LIMITS]])
    expect(counts.filter(([, count]) => !(count <= most))).toEqual([])
  })

  test('reports no error', () => {
    expect(having(({ errors }) => errors)).toEqual([])
  })

  test('asks nothing of WeChat that WeChat calls deprecated', () => {
    const deprecated = deprecatedApis()
    expect(deprecated.size).toBeGreaterThan(20)
    expect([...deprecated]).toEqual(expect.arrayContaining(['getSystemInfoSync', 'getUserProfile', 'chooseImage']))
    expect(having(({ called }) => called.filter((name) => deprecated.has(name)))).toEqual([])
  })

  test('names no address that is not https, but those of the machine it runs on', () => {
    const plain = (address: string) => address.startsWith('http:') && !address.startsWith(product.url)
    expect(having(({ addresses }) => addresses.filter(plain))).toEqual([])
  })

  test('asks one place for no more than 20 pictures', () => {
    const pictures = ({ addresses }: PageCount) => (addresses.length > 20 ? addresses : [])
    expect(having(pictures)).toEqual([])
  })

  test('shows no photo in a list that has more points than its frame', async () => {
    const shown = pages.filter(({ listPictures }) => listPictures.length > 0)
    expect(shown.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['tabs/home', 'features/news/pages/channel work', 'features/news/pages/favourites'])
    )
    const addresses = [...new Set(shown.flatMap(({ listPictures }) => listPictures))]
    const points = await Promise.all(addresses.map(pointsOf))
    expect(points.filter((count) => !(count <= pointsOfFrame()))).toEqual([])
  })
})

test('what is counted can be too much', () => {
  const row = { sid: '2', cn: [{ v: '行' }] }
  const list = { sid: '1', cn: Array.from({ length: 61 }, () => row) }
  expect(countTree({ cn: [list] })).toEqual({ nodes: 124, depth: 4, children: 61 })
  const deep = Array.from({ length: 30 }).reduce<Node>((below) => ({ cn: [below] }), { v: '底' })
  expect(countTree(deep).depth).toBe(32)
  expect(addressesIn({ cn: [{ st: 'background:url("http://a.example/1.png")' }] })).toEqual(['http://a.example/1.png'])
})
