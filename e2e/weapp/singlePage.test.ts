import { appJson, startMiniprogram } from './miniprogram'
import type { Node } from './pageData'

const IN_MOMENTS = 1154

const PAGES = [
  ['features/news/pages/article', '和平门社区', '正文第一段', 'id=flowers&via=share'],
  ['features/events/pages/detail', '插花体验课', '插花体验课', 'id=flowers'],
] as const

type Sharing = { onShareTimeline: () => { title: string; query: string } }

describe.each(PAGES)('%s opened in 朋友圈', (path, title, words, query) => {
  async function opened(scene = IN_MOMENTS) {
    const phone = startMiniprogram({ scene })
    const page = phone.open(path, { id: 'flowers' })
    return { phone, page, text: await page.shows(scene === IN_MOMENTS ? '前往小程序' : title) }
  }

  test('shows its words, and how to get at the rest', async () => {
    const { page, text } = await opened()
    expect(JSON.stringify(page.root())).toContain(words)
    expect(text).toContain('前往小程序')
  })

  test('has nothing that needs somebody to be signed in, or leads to another page', async () => {
    const { phone, page, text } = await opened()
    expect(phone.wechat.asked.map(({ action }) => action)).not.toContain('me.get')
    expect(phone.wechat.asked.map(({ action }) => action)).not.toContain('comments.list')
    expect(text).not.toMatch(/收藏|转给工友|写一句评论|登录|名额$|相关消息$/)
    for (const node of allIn(page.root())) if (node.nn !== '8') await page.tap((other) => other === node)
    expect(phone.wechat.opened).toEqual([])
  })

  test('has no bar of its own beneath WeChat’s', async () => {
    expect((await opened()).page.find(isBack)).toBeUndefined()
    expect((await opened(1001)).page.find(isBack)).toBeDefined()
    expect(appJson().singlePage).toEqual({ navigationBarFit: 'squeezed' })
  })

  test('came there by its title and its own address', async () => {
    const { page } = await opened(1001)
    expect((page.instance as unknown as Sharing).onShareTimeline()).toEqual({
      title: expect.stringContaining(title),
      query,
    })
  })
})

test('an article that was withdrawn promises no text in 朋友圈', async () => {
  const withdrawn = {
    id: 'n1',
    title: '这一条已经撤下',
    channel: 'work',
    state: 'withdrawn',
    body: '',
    correction: '正确的是周三',
  }
  const read = { ...withdrawn, author: '', attachments: [], related: [] }
  const phone = startMiniprogram({
    scene: IN_MOMENTS,
    ask: async ({ action }) =>
      action === 'news.read' ? { ok: true, value: read } : { ok: false, reason: 'signed_out', text: '' },
  })
  expect(await phone.open(PAGES[0][0], { id: 'n1' }).shows('正确的是周三')).not.toContain('这里看得到正文')
})

test('other pages are not put into 朋友圈', () => {
  const { pages } = startMiniprogram().registered
  const shared = Object.entries(pages).filter(([, page]) => page.onShareTimeline)
  expect(shared.map(([path]) => path).sort()).toEqual(PAGES.map(([path]) => path).sort())
})

function isBack(node: Node): boolean {
  return String(node.cl ?? '').includes('app-bar__back')
}

function allIn(node: Node): Node[] {
  return [node, ...Object.values(node.cn ?? {}).flatMap(allIn)]
}
