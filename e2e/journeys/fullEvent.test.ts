import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { openEvent } from '../places/rush'
import { signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

inBrowser('a member meets a full event, waits, and gets the place that somebody gives back', async () => {
  const url = product.url()
  const eventId = await openEvent({ url, officer: await signIn(url, 'officer-1') }, 1)
  const event = `features/events/pages/detail?id=${eventId}`

  const first = await openPhone(product.browser(), url, 'p00003')
  await first.open(event)
  await first.tap(/报名，占/)
  await first.tap('允许')
  await first.see(/报名成功|报上了|已报名/)

  const second = await openPhone(product.browser(), url, 'p00004')
  await second.open(event)
  await second.tap(/加入候补，排第 1 位/)
  await second.tap('允许')
  await second.see(/第 1 位/)
  await takePicture(second.page, 'j2-1-waiting')

  await first.open('tabs/home')
  await first.open(event)
  await first.tap(/取消报名/)
  await takePicture(first.page, 'j2-2-withdraw')
  await first.tap(/^取消报名$/)
  await first.see(/已取消|取消好了|名额让/)

  await second.open('features/messages/pages/inbox')
  await second.see('候补补上了')
  await takePicture(second.page, 'j2-3-promoted')
  const follower = await openPage(product.browser(), 'phone')
  await follower.goto(`${url}/follower/?openid=o-follow-p00004`)
  await follower.getByText('递补成功').first().waitFor()
  await takePicture(follower, 'j2-4-follower')
  expect([...first.complaints, ...second.complaints]).toEqual([])
})
