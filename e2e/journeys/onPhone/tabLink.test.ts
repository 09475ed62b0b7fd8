import { inBrowser } from '../../browser/inBrowser'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

inBrowser('a link to the events of one kind shows that kind chosen', async () => {
  const { page, open, see } = await openPhone(product.browser(), product.url(), 'p00001')
  await see('最新消息')
  await open('tabs/events?kind=training')
  const chosen = (name: string | RegExp) => page.getByRole('tab', { name, selected: true }).filter({ visible: true })
  await chosen('培训').waitFor()
  expect(await chosen('全部').count()).toBe(0)
  await chosen(/^培训 [1-9]\d*$/).waitFor()
  const [, count] = ((await chosen('培训').textContent()) ?? '').split(' ')
  expect(await page.locator('.event-card').filter({ visible: true }).count()).toBe(Number(count))
})
