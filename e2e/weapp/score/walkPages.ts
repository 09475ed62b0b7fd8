import { post, signIn } from '../../product/startProduct'
import { type OpenPage, startMiniprogram } from '../miniprogram'
import { hasText, textOf } from '../pageData'
import { addressesIn, countTree, type TreeCount } from './countTree'
import { findVisits, type Visit } from './findVisits'
import { listPicturesIn } from './listPictures'

/** What one page has cost from its opening to the end of its lists. */
export interface PageCount extends TreeCount {
  path: string
  /** Hand-overs to the view and their largest, in bytes, while the page opens. */
  times: number
  largest: number
  /** Most hand-overs at one more page of a list. */
  timesAtMore: number
  calls: number
  text: string
  /** What it shows after the last page of its lists. */
  end: string
  errors: string[]
  addresses: string[]
  /** Addresses of photos in its lists. */
  listPictures: string[]
  called: string[]
}

const QUIET_LOOKS = 6
const A_LOOK_MS = 25
const MANY = 80

/** Opens every page of the built mini-program against a served product, and goes to the end of its lists. */
export async function walkPages(url: string): Promise<PageCount[]> {
  const counts: PageCount[] = []
  for (const visit of await findVisits(url)) counts.push(await countPage(url, visit))
  return counts
}

async function countPage(url: string, { path, person, query = {}, act }: Visit): Promise<PageCount> {
  const token = await signIn(url, person)
  let waiting = 0
  const errors: string[] = []
  const phone = startMiniprogram({
    say: (...words) => errors.push(words.map(String).join(' ')),
    ask: async (asked) => {
      waiting++
      const { body } = await post(`${url}/api`, asked, token).finally(() => waiting--)
      return body
    },
  })
  const page = phone.open(path, query)
  const quiet = () => untilQuiet(() => `${waiting} ${page.sizes.length}`)
  await quiet()
  act?.(page)
  if (act) await quiet()
  const opened = { times: page.sizes.length, calls: phone.wechat.asked.length, text: textOf(page.root()) }
  let tree = countTree(page.root())
  const addresses = new Set(addressesIn(page.root()))
  const listPictures = new Set(listPicturesIn(page.root()))
  let timesAtMore = 0
  for (let turn = 0; turn < MANY; turn++) {
    const before = { times: page.sizes.length, calls: phone.wechat.asked.length }
    await goOn(page)
    await quiet()
    if (phone.wechat.asked.length === before.calls && page.sizes.length === before.times) break
    timesAtMore = Math.max(timesAtMore, page.sizes.length - before.times)
    tree = larger(tree, countTree(page.root()))
    for (const address of addressesIn(page.root())) addresses.add(address)
    for (const address of listPicturesIn(page.root())) listPictures.add(address)
  }
  return {
    path: [path, ...Object.values(query)].join(' '),
    ...tree,
    ...opened,
    largest: Math.max(...page.sizes),
    timesAtMore,
    end: textOf(page.root()),
    errors,
    addresses: [...addresses],
    listPictures: [...listPictures],
    called: [...phone.wechat.called],
  }
}

/** Reaches the end of the page, and taps on what stands there: more rows, or the ones behind a full list. */
async function goOn(page: OpenPage): Promise<void> {
  page.run('onReachBottom')
  for (const words of ['看更多', '看后面的']) if (page.find(hasText(words))) return page.tap(hasText(words))
}

/** Waits until no answer is on its way and nothing more is handed to the view. */
async function untilQuiet(state: () => string): Promise<void> {
  let [before, looks] = ['', 0]
  while (looks < QUIET_LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, A_LOOK_MS))
    const now = state()
    looks = now === before && now.startsWith('0 ') ? looks + 1 : 0
    before = now
  }
}

function larger(one: TreeCount, other: TreeCount): TreeCount {
  return {
    nodes: Math.max(one.nodes, other.nodes),
    depth: Math.max(one.depth, other.depth),
    children: Math.max(one.children, other.children),
  }
}
