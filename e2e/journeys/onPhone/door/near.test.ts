import { answered } from '../../../../cloudfunctions/testing/answered'
import { shift } from '../../../../src/shared/events/venue/wgs84'
import { inBrowser } from '../../../browser/inBrowser'
import { takePicture } from '../../../browser/openBrowser'
import { call, signIn } from '../../../product/startProduct'
import { withProduct } from '../../../product/withProduct'
import { openPhone } from '../../phone'

const product = withProduct()

/** Runs today in the demonstration; who checks in by themselves must be within 300 metres of its point. */
const EVENT = 'event-pearl'
const MEMBER = 'p00130'

inBrowser('a phone that is far away reads how far, and is let in once it is near', async () => {
  const url = product.url()
  const officer = await signIn(url, 'officer-1')
  const { memberId, name } = answered(await call(url, await signIn(url, MEMBER), 'checkin.card', {}))
  await call(url, officer, 'checkin.undo', { eventId: EVENT, memberId, reason: '重新来过' })
  const { point = { lat: 0, lng: 0 } } = answered(await call(url, officer, 'events.open', { eventId: EVENT })).event
  const gate = { latitude: point.lat - shift(point).lat, longitude: point.lng - shift(point).lng }
  const [shown] = answered(await call(url, officer, 'checkin.hallCode', { eventId: EVENT })).codes

  const phone = await openPhone(product.browser(), url, MEMBER)
  const context = phone.page.context()
  await phone.open(`features/checkin/pages/self?event=${EVENT}&code=${shown?.code}`)
  await phone.see('还差一步')
  await phone.see(/要在会场 300 米以内才能自己签到/)
  await phone.tap('说我在哪儿，签到')
  await phone.see(/没有拿到位置/)
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ ...gate, latitude: gate.latitude + 0.02 })
  await phone.tap('说我在哪儿，签到')
  await phone.see(/您离会场大约 2.2 公里/)
  await takePicture(phone.page, 'near-1-far')
  await context.setGeolocation(gate)
  await phone.tap('说我在哪儿，签到')
  await phone.see('签到成功')
  await phone.see(new RegExp(name))
  await takePicture(phone.page, 'near-2-in')
  const again = await call(url, officer, 'checkin.undo', { eventId: EVENT, memberId, reason: '确实签上了' })
  expect(again.ok).toBe(true)
})
