import { inBrowser } from '../../browser/inBrowser'
import { takePicture } from '../../browser/openBrowser'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

inBrowser('a page that does not come is said aloud, and what was open stays', async () => {
  const { page, see, tap } = await openPhone(product.browser(), product.url(), 'p00001')
  await see('最新消息')
  await page.context().setOffline(true)
  await tap('活动')
  await page.getByRole('alert').getByText('网络断开了').waitFor()
  await takePicture(page, 'lost-network')
  await see('最新消息')
  await page.context().setOffline(false)
  await tap('活动')
  await see('能报的')
  expect(await page.evaluate(() => window.location.hash)).toContain('tabs/events')
})
