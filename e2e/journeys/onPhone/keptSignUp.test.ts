import { inBrowser } from '../../browser/inBrowser'
import { takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()
const eventId = 'event-fire'

inBrowser(
  'a sign-up and a withdrawal tapped without a network say that they are not done yet, and are done on return',
  async () => {
    const url = product.url()
    const token = await signIn(url, 'p00005')
    await call(url, token, 'events.withdraw', { eventId })
    const { page, open, see, tap } = await openPhone(product.browser(), url, 'p00005')
    await open(`features/events/pages/detail?id=${eventId}`)
    await see(/^报名，占第/)

    await cut()
    await tap(/^报名，占第/)
    await tap('允许')
    await see('已保存，联网后提交，还没有占到名额')
    await takePicture(page, 'kept-sign-up')
    await tap('先不报了')
    await see(/^报名，占第/)
    await tap(/^报名，占第/)
    await tap('允许')
    await see('已保存，联网后提交，还没有占到名额')
    expect(await standing()).toBeUndefined()

    await mend()
    await see('来不了，取消报名')
    expect(await standing()).toBe('confirmed')

    await cut()
    await tap('来不了，取消报名')
    await tap(/^取消报名$/)
    await see('取消已保存，联网后提交；提交以前名额还是您的')
    expect(await standing()).toBe('confirmed')
    await mend()
    await see(/^报名，占第/)
    expect(await standing()).toBeUndefined()

    async function standing() {
      const read = await call(url, token, 'events.get', { eventId })
      if (!read.ok) throw new Error(read.text)
      return read.value.mine?.status
    }

    async function cut() {
      await page.route('**/api', (route) => route.abort())
    }

    async function mend() {
      await page.unroute('**/api')
      await page.evaluate(() => window.dispatchEvent(new Event('online')))
    }
  }
)
