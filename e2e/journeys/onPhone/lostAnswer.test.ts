import type { Page } from 'playwright-core'
import { inBrowser } from '../../browser/inBrowser'
import { takePicture } from '../../browser/openBrowser'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

/** Loses one answer to this action after the cloud has done it, or one call before it arrives. */
async function loseOne(page: Page, action: string, what: 'answer' | 'call') {
  let isLost = false
  await page.route('**/api', async (route) => {
    if (isLost || route.request().postDataJSON()?.action !== action) return route.fallback()
    isLost = true
    if (what === 'answer') await route.fetch()
    await route.abort()
  })
}

inBrowser(
  'a sign-up and a withdrawal whose answers were lost are shown as done, and a lost call as not done',
  async () => {
    const { page, open, see, tap } = await openPhone(product.browser(), product.url(), 'p00005')
    await see('最新消息')
    await open('features/events/pages/detail?id=event-fire')

    await loseOne(page, 'events.register', 'answer')
    await tap(/^报名，占第 \d+ 个名额$/)
    await tap('允许')
    await see('报上了')
    await takePicture(page, 'lost-answer-registered')
    expect(await page.getByText('网络断开了').filter({ visible: true }).count()).toBe(0)
    await tap('回到活动')

    await loseOne(page, 'events.withdraw', 'answer')
    await tap('来不了，取消报名')
    await tap('取消报名')
    await see('已取消报名')
    await tap('回到活动')

    await loseOne(page, 'events.register', 'call')
    await tap(/^报名，占第 \d+ 个名额$/)
    await tap('允许')
    await see('没有报上，请再点一次。')
    await takePicture(page, 'lost-call')
    expect(await page.getByText('填的内容').filter({ visible: true }).count()).toBe(0)
    await tap(/^报名，占第 \d+ 个名额$/)
    await tap('允许')
    await see('报上了')
  }
)
