import { inBrowser } from '../../browser/inBrowser'
import { takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

inBrowser(
  'what is tapped without a network waits on the phone, survives a reload, can be taken back, and is sent on return',
  async () => {
    const url = product.url()
    const token = await signIn(url, 'p00001')
    const news = await call(url, token, 'news.list', {})
    if (!news.ok) throw new Error(news.text)
    // A title that begins with a quotation is set on two lines, where its words cannot be found as one.
    const [first, second] = news.value.items.filter(({ title }) => !title.startsWith('“'))
    if (!first || !second) throw new Error('no articles')
    await call(url, token, 'news.favourite', { articleId: first.id, on: false })
    await call(url, token, 'news.favourite', { articleId: second.id, on: false })

    const { page, open, see, tap } = await openPhone(product.browser(), url, 'p00001')
    for (const { id } of [first, second]) {
      await open(`features/news/pages/article?id=${id}`)
      // The list behind shows the title as well; what was read is what the phone keeps.
      await page.waitForFunction((key) => Object.keys(localStorage).some((name) => name.endsWith(key)), `article:${id}`)
    }
    await page.route('**/api', (route) => route.abort())
    for (const { id, title } of [first, second]) {
      await open(`features/news/pages/article?id=${id}`)
      await see(title)
      await tap('收藏')
      await see('已保存，联网后提交。')
      await see('已收藏')
      await takePicture(page, 'kept-deed')
    }
    await page.reload()
    await open('tabs/mine')
    await see('等联网提交的')
    await see(new RegExp(`${second.title.slice(0, 6)}.*联网后提交`))
    await takePicture(page, 'kept-list')

    await tap(new RegExp(`${second.title.slice(0, 6)}.*联网后提交`))
    await tap('不提交了')
    await page.waitForFunction(() => document.querySelectorAll('.overlay').length === 0)
    expect(await isFavourite(second.id)).toBe(false)

    await page.unroute('**/api')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.getByRole('alert').getByText('刚才存下的 1 件已提交').waitFor()
    expect(await isFavourite(first.id)).toBe(true)
    expect(await isFavourite(second.id)).toBe(false)
    expect(await page.getByText('等联网提交的').filter({ visible: true }).count()).toBe(0)

    async function isFavourite(articleId: string) {
      const read = await call(url, token, 'news.read', { articleId })
      if (!read.ok) throw new Error(read.text)
      return read.value.isFavourite
    }
  }
)
