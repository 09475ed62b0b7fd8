import type { Page } from 'playwright-core'
import { inBrowser } from '../../browser/inBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

inBrowser(
  'the way back closes a sheet and leaves the page where it is; a sheet closed otherwise leaves no step behind',
  async () => {
    const url = product.url()
    const token = await signIn(url, 'p00001')
    const news = await call(url, token, 'news.list', {})
    if (!news.ok) throw new Error(news.text)
    const reads = await Promise.all(news.value.items.map(({ id }) => call(url, token, 'news.read', { articleId: id })))
    const article = reads.flatMap((read) => (read.ok && read.value.commentsOn ? read.value : []))[0]
    if (!article) throw new Error('no article takes comments')

    const { page, see, tap, open, complaints } = await openPhone(product.browser(), url, 'p00001')
    await see('最新消息')
    await open(`features/news/pages/article?id=${article.id}`)
    for (const way of [() => page.goBack(), () => page.keyboard.press('Escape'), () => closeByButton(page)]) {
      await tap('写一句评论')
      await see('交给服务站审核')
      await way()
      await page.waitForFunction(() => document.querySelectorAll('.overlay').length === 0)
      await see(article.title)
      expect(await page.evaluate(() => window.location.hash)).toContain(article.id)
      await page.waitForFunction(() => !window.history.state?.panel)
    }
    await page.goBack()
    await see('最新消息')

    await open(`features/news/pages/article?id=${article.id}`)
    await tap('写一句评论')
    await see('交给服务站审核')
    await page.reload()
    await see(article.title)
    await page.waitForFunction(() => !window.history.state?.panel)
    await page.goBack()
    await see('最新消息')
    expect(complaints).toEqual([])
  }
)

async function closeByButton(page: Page) {
  await page.locator('.sheet__close').filter({ visible: true }).tap()
}
