import { inBrowser } from '../browser/inBrowser'
import { takePicture } from '../browser/openBrowser'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

inBrowser('a member finds the building nearby, floor by floor, and whom to ring up there', async () => {
  const { page, tap, see, open, complaints } = await openPhone(product.browser(), product.url(), 'p00001')
  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation({ latitude: 39.915, longitude: 116.38 })

  await open('tabs/services')
  await tap('找楼宇和企业')
  await tap('离我近的')
  await see(/^\d+ 米$/)
  await see('您的位置只用来排这一次，不留下。')
  await takePicture(page, 'buildings-near')
  await tap('不按远近')

  await page.locator('input[placeholder="楼名、拼音、首字母"]').filter({ visible: true }).fill('shiliu')
  await tap(/^石榴商务楼/)
  await see('我的单位')
  await see('没有登记企业')
  await takePicture(page, 'buildings-one')
  await tap('朔风书店（示例）')
  await see('所属工会')
  await see('西交民巷社区联合工会')
  expect(complaints).toEqual([])
})

inBrowser('where the phone does not say where it is, buildings are found by community', async () => {
  const { page, tap, see, open } = await openPhone(product.browser(), product.url(), 'p00001')
  await page.context().clearPermissions()
  await open('tabs/services')
  await tap('找楼宇和企业')
  await tap('离我近的')
  await see(/手机没有说您在哪里/)
  await tap('全街道')
  await tap('六部口社区')
  await tap(/^六部口商务楼/)
  await see('自己建会')
})
