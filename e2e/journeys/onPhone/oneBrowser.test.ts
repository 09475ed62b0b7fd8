import type { Page } from 'playwright-core'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'

const product = withProduct()
const FILL_IN = '换了号码，或想自己填'
const NAME = 'input[placeholder="和单位登记的一样"]'

/** Opens a page in this browser as somebody, or as whoever is signed in. */
async function openAs(page: Page, person: string | undefined, path: string) {
  const token = person && (await signIn(product.url(), person))
  await page.goto('about:blank')
  await page.goto(`${product.url()}/m/#${token ? `token=${token}` : `/${path}`}`)
  if (!token) return
  await page.getByText('最新消息').waitFor()
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#/${path}`)
}

const visible = (page: Page, words: string) => page.getByText(words).filter({ visible: true }).last()

inBrowser(
  'nothing that one person typed or saw is there for the next in the same browser, and signing out takes it along',
  async () => {
    const page = await openPage(product.browser(), 'phone')
    await openAs(page, 'worker', 'features/membership/pages/bind')
    await visible(page, FILL_IN).tap()
    await page.locator(NAME).fill('只有我知道')
    await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('只有我知道'))

    await openAs(page, 'officer-1', 'features/membership/pages/bind')
    await visible(page, FILL_IN).tap()
    await page.locator(NAME).waitFor()
    expect(await page.locator(NAME).inputValue()).toBe('')

    await openAs(page, 'worker', 'features/membership/pages/bind')
    await visible(page, FILL_IN).tap()
    await page.waitForFunction(
      (selector) => document.querySelector<HTMLInputElement>(selector)?.value === '只有我知道',
      NAME
    )
    await openAs(page, undefined, 'features/identity/pages/devices')
    const own = page.locator('.cell').filter({ hasText: '就是这里' })
    await own.getByText('退出').tap()
    await page.getByRole('dialog').getByText('退出', { exact: true }).tap()
    await visible(page, '还不知道您是谁').waitFor()
    await takePicture(page, 'signed-out')
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('只有我知道')
  }
)

inBrowser(
  'who opens a link without being signed in comes back to it, and a link that leads nowhere says so',
  async () => {
    const page = await openPage(product.browser(), 'phone')
    await openAs(page, undefined, 'features/events/pages/mine')
    await visible(page, '请先登录').waitFor()
    await takePicture(page, 'signed-out-link')
    await visible(page, '去登录').tap()
    await page.waitForURL(`${product.url()}/`)
    await page.goto(`${product.url()}/m/#token=${await signIn(product.url(), 'p00001')}`)
    // The first page shows the next event too, for the moment before one is led back.
    await page.waitForFunction(() => window.location.hash.includes('features/events/pages/mine'))
    await visible(page, '北檐广场集合').waitFor()

    await page.evaluate(() => {
      window.location.hash = '#/nosuch/page'
    })
    await visible(page, '这个链接打不开了').waitFor()
    await visible(page, '回首页').tap()
    await visible(page, '最新消息').waitFor()
    await openAs(page, undefined, 'features/events/pages/detail')
    await visible(page, '这个链接不完整').waitFor()
    expect(page.complaints.filter((words) => !words.includes('400'))).toEqual([])
  }
)
