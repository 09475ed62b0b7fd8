import { inBrowser } from '../../../browser/inBrowser'
import { openPage, takePicture } from '../../../browser/openBrowser'
import { signIn } from '../../../product/startProduct'
import { withProduct } from '../../../product/withProduct'
import { openPhone } from '../../phone'

const product = withProduct()
const EVENT = 'event-brush'
const WALL = `features/photos/pages/wall?id=${EVENT}`

inBrowser('a photo is brought, passed, seen by another, and gone at a tap', async () => {
  const url = product.url()
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/photos/${EVENT}#token=${await signIn(url, 'officer-1')}`)
  await desk.getByRole('heading', { name: /照片：职工书法体验课/ }).waitFor()
  await takePicture(desk, 'wall-1-desk')
  const shot = { name: '=合影<b>.jpg', mimeType: 'image/jpeg', buffer: await desk.screenshot({ type: 'jpeg' }) }

  const phone = await openPhone(product.browser(), url, 'p00001')
  await phone.open(`features/events/pages/detail?id=${EVENT}`)
  await phone.tap('照片墙')
  await phone.see('大家拍的')
  await takePicture(phone.page, 'wall-2-phone')
  await phone.tap('传照片')
  await takePicture(phone.page, 'wall-3-agree')
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.tap('同意，去选照片')
  await (await chooser).setFiles([shot])
  const agree = phone.page.getByRole('button', { name: '同意', exact: true }).filter({ visible: true })
  const brought = phone.page.getByText('传上去 1 张').filter({ visible: true })
  await agree.or(brought).first().waitFor()
  if (await agree.count()) await agree.click()
  await brought.waitFor()
  await phone.see('等着看')
  await takePicture(phone.page, 'wall-4-brought')

  const other = await openPhone(product.browser(), url, 'p00002')
  await other.open(WALL)
  await other.see('大家拍的')
  const onWall = other.page.locator('.wall-grid__one').filter({ visible: true })
  await onWall.first().waitFor()
  const before = await onWall.count()

  await desk.reload()
  const card = desk.locator('.wall-photo', { hasText: '董示甲' })
  const show = card.getByRole('button', { name: /放上墙/ })
  await show.waitFor()
  // WeChat may not have looked at it yet.
  while (await show.isDisabled()) {
    await desk.reload()
    await show.waitFor()
  }
  await show.click()
  await desk.getByText('放上墙了').waitFor()

  await other.page.reload()
  await onWall.nth(before).waitFor()
  await onWall.first().tap()
  await other.see('请删掉我')
  await takePicture(other.page, 'wall-5-one')
  await other.page.getByRole('button', { name: '请删掉我' }).filter({ visible: true }).tap()
  await other.see(/收起来了，谁都看不到了/)
  while ((await onWall.count()) !== before) await other.page.waitForTimeout(100)

  await desk.getByRole('button', { name: /请删的/ }).click()
  const objected = desk.locator('.wall-photo', { hasText: '董示甲' })
  await objected.waitFor()
  await takePicture(desk, 'wall-6-objected')
  await objected.getByRole('button', { name: /删掉/ }).click()
  await desk.getByRole('dialog').getByRole('button', { name: '删掉' }).click()
  await desk.getByText('删掉了，请删的人会收到消息').waitFor()
  await other.open('features/messages/pages/inbox')
  await other.see(/照片删掉了/)
  expect([...desk.complaints, ...phone.complaints, ...other.complaints]).toEqual([])
})
