import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { comesTrue, dist, startMiniprogram } from './miniprogram'
import { hasText } from './pageData'

const URL = 'https://mp.weixin.qq.com/s/AbC_d-123'

type Asked = { url: string; success: (told?: { cancel: boolean }) => void; fail: (error: object) => void }

/** The home page with one article that is read in the official account, in a WeChat that opens such articles, or not. */
async function aFeed(open?: (asked: Asked) => void) {
  const card = { id: 'n1', title: '去公众号看', channel: 'work', summary: '三句话', pinned: false, accountUrl: URL }
  const values: Record<string, unknown> = {
    'news.list': { items: [card] },
    'news.read': { ...card, inAccount: true, body: '', state: 'published', author: '', attachments: [], related: [] },
    'news.countReader': { counted: true },
  }
  const phone = startMiniprogram({
    ask: async ({ action }) =>
      values[action] ? { ok: true, value: values[action] } : { ok: false, reason: 'signed_out', text: '' },
  })
  if (open) Object.assign(phone.wechat.wx, { openOfficialAccountArticle: open })
  return { phone, asked: () => phone.wechat.asked.map(({ action }) => action) }
}

describe('an article of a channel that leads to the official account', () => {
  test('opens there, in the tap itself, and is counted as read', async () => {
    const opened: string[] = []
    const { phone, asked } = await aFeed(({ url, success }) => {
      opened.push(url)
      success()
    })
    const page = phone.open('tabs/home')
    await page.shows('去公众号看')
    await page.tap(hasText('去公众号看'))
    expect(opened).toEqual([URL])
    expect(phone.wechat.opened).toEqual([])
    await comesTrue(() => expect(asked()).toContain('news.countReader'))
  })

  test('is left alone when somebody thinks better of it', async () => {
    const { phone, asked } = await aFeed(({ success }) => success({ cancel: true }))
    const page = phone.open('tabs/home')
    await page.shows('去公众号看')
    await page.tap(hasText('去公众号看'))
    expect(phone.wechat.opened).toEqual([])
    expect(asked()).not.toContain('news.countReader')
  })

  test.each([
    ['lacks that', undefined],
    [
      'throws',
      () => {
        throw new Error('no')
      },
    ],
    ['refuses', ({ fail }: Asked) => fail({ errMsg: 'openOfficialAccountArticle:fail' })],
  ])('is shown on our page where WeChat %s', async (_, open) => {
    const { phone } = await aFeed(open)
    const page = phone.open('tabs/home')
    await page.shows('去公众号看')
    await page.tap(hasText('去公众号看'))
    await comesTrue(() => expect(phone.wechat.opened).toEqual(['/features/news/pages/article?id=n1']))
    const own = phone.open('features/news/pages/article', { id: 'n1' })
    expect(await own.shows('看公众号全文')).toContain('三句话')
    await own.tap(hasText('看公众号全文'))
    const told = await own.shows('微信没有打开这篇文章')
    expect(told).toContain('微信没有打开这篇文章')
    expect(told).toContain('复制文章链接')
  })

  test('has its address to be held and copied by whoever does not let us copy', async () => {
    const { phone } = await aFeed()
    Object.assign(phone.wechat.wx, { setClipboardData: ({ fail }: Asked) => fail({ errMsg: 'setClipboardData:fail' }) })
    const page = phone.open('features/news/pages/article', { id: 'n1' })
    await page.shows('复制文章链接')
    await page.tap(hasText('复制文章链接'))
    expect(await page.shows('请长按这个网址')).toContain(URL)
    const held = page.find((node) => hasText('请长按')(node) && node.v === undefined)
    expect(held).toMatchObject({ [selectable()]: true })
  })
})

/** What the template calls the property by which WeChat lets people hold a text and copy it. */
function selectable(): string {
  const template = readFileSync(join(dist, 'base.wxml'), 'utf8')
  return /<text [^>]*user-select="\{\{xs\.b\(i\.(\w+),/.exec(template)?.[1] ?? 'none'
}
