import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { post, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

const TITLE = '活动室添了四张棋桌'
const ALT = '四张新棋桌，靠窗摆成一排'

inBrowser('an officer puts a photo and a table into an article, WeChat looks at it, and readers see both', async () => {
  const url = product.url()
  await post(`${url}/weixin/demo/verdicts`, { held: true })
  const desk = await openPage(product.browser(), 'desk')
  const photo = { name: '棋桌.png', mimeType: 'image/png', buffer: await desk.screenshot() }
  await desk.goto(`${url}/workbench/#token=${await signIn(url, 'officer-1')}`)
  await desk.getByRole('link', { name: '写消息' }).first().click()
  await desk.getByRole('textbox', { name: '标题' }).fill(TITLE)
  await desk.locator('.ProseMirror').click()
  await desk.keyboard.type('下棋的朋友，现在不用等位了。')
  await desk.locator('.body-editor input[type=file]').setInputFiles(photo)
  await desk.getByRole('textbox', { name: '图片说明' }).fill(ALT)
  await desk.getByRole('button', { name: '插入图片' }).click()
  await desk.getByText(`说明：${ALT}`).waitFor()
  await desk.getByRole('button', { name: '表格', exact: true }).click()
  for (const word of ['时间', '地点', '负责人']) {
    await desk.keyboard.type(word)
    await desk.keyboard.press('Tab')
  }
  await desk.getByText(/已保存 \d+:\d+/).waitFor()
  await takePicture(desk, 'picture-1-write')
  await desk.getByRole('button', { name: '发布', exact: true }).click()
  await desk.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
  await desk.getByText('图片正在由微信检查，一般几分钟。').waitFor()
  await takePicture(desk, 'picture-2-checking')
  const early = await openPhone(product.browser(), url, 'p00001')
  await early.see('搜消息、活动、工会、企业')
  expect(await early.page.getByText(TITLE).count()).toBe(0)
  await post(`${url}/weixin/demo/verdicts`, { held: false })
  await desk.getByText('准备推送').waitFor()

  const reader = await openPhone(product.browser(), url, 'p00001')
  await reader.tap(TITLE)
  const picture = reader.page.getByRole('button', { name: ALT }).locator('img')
  await picture.waitFor()
  expect(await picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(1000)
  await reader.see('负责人')
  await takePicture(reader.page, 'picture-3-read')
  expect([...desk.complaints, ...early.complaints, ...reader.complaints]).toEqual([])
})
