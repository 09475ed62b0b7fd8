import payloads from '../../cloudfunctions/testing/crossSiteScripting.json'
import { expectQuiet, listenTo } from '../browser/expectQuiet'
import { inBrowser } from '../browser/inBrowser'
import { openPage } from '../browser/openBrowser'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()
const TOGETHER = 4
/** Writes every payload into title, summary, tag and text of a published article that takes comments. */
async function writeAll(url: string, officer: string, member: string): Promise<string[]> {
  const ids: string[] = []
  for (let at = 0; at < payloads.length; at += TOGETHER) {
    const some = payloads.slice(at, at + TOGETHER)
    const plain = (text: string, most: number) =>
      text
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .slice(0, most)
        .trim() || '空'
    const written = await call(url, officer, 'news.write', {
      title: plain(some[0] ?? '', 64),
      channel: 'work',
      summary: plain(some[1] ?? '', 120),
      tags: [plain(some[2] ?? '', 10)],
      body: `<p>正文</p>${some.join('')}`,
      video: { url: 'https://v.example/', title: plain(some[3] ?? '', 40) },
    })
    if (!written.ok) throw new Error(`${written.reason}: ${some.join(' ')}`)
    const { articleId } = written.value
    await call(url, officer, 'news.publish', { articleId })
    await call(url, officer, 'news.allowComments', { articleId, on: true })
    ids.push(articleId)
    if (ids.length > 5) continue
    const newKey = String(at).padStart(16, '0')
    await call(url, member, 'comments.write', { articleId, newKey, text: plain(some.join(' '), 200) })
  }
  return ids
}

inBrowser('script in title, summary, tag, text, comment and search stays text on phone and desk', async () => {
  const url = product.url()
  const officer = await signIn(url, 'officer-1')
  const ids = await writeAll(url, officer, await signIn(url, 'p00001'))
  const phone = await openPhone(product.browser(), url, 'p00001')
  const desk = await openPage(product.browser(), 'desk')
  const heard = listenTo([phone.page, desk])

  await phone.see('最新消息')
  await expectQuiet(phone.page)
  for (const id of ids.slice(0, 8)) {
    await phone.open(`features/news/pages/article?id=${id}`)
    await phone.see('正文')
    await expectQuiet(phone.page)
  }
  await phone.open('features/search/pages/find?show=news')
  for (const payload of payloads.slice(0, 12)) {
    await phone.fill('搜标题、正文、标签', payload.slice(0, 40))
    await phone.page.waitForTimeout(400)
    await expectQuiet(phone.page)
  }

  await desk.goto(`${url}/workbench/#token=${officer}`)
  for (const path of ['news', ...ids.slice(0, 6).map((id) => `news/${id}`), `news/${ids[0]}/write`, 'comments']) {
    await desk.goto(`${url}/workbench/${path}`)
    await desk.locator('main h1').first().waitFor()
    await desk.waitForTimeout(300)
    await expectQuiet(desk)
  }
  expect(heard).toEqual({ dialogs: [], foreign: [] })
})
