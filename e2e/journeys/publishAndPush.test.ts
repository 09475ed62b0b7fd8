import { openPage, takePicture } from '../browser/openBrowser'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

const TITLE = '周六象棋角开放，带上老伙伴'

test('an officer writes, previews, publishes and pushes, and the followers’ phones show it', async () => {
  const url = product.url()
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/#token=${await signIn(url, 'officer-1')}`)
  await desk
    .getByRole('link', { name: '写消息' })
    .or(desk.getByRole('button', { name: '写消息' }))
    .first()
    .click()
  await desk.getByRole('textbox', { name: '标题' }).fill(TITLE)
  await desk.getByText('会员服务', { exact: true }).first().click()
  await desk.getByRole('textbox', { name: '摘要' }).fill('职工活动中心三层，下午两点')
  await desk.locator('.ProseMirror').click()
  await desk.keyboard.type('周六下午两点到五点，象棋角开放，谁都能来。')
  await desk.getByText(/已保存 \d+:\d+/).waitFor()
  await takePicture(desk, 'j9-1-write')

  await desk.getByRole('button', { name: '发布', exact: true }).click()
  await desk.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
  await desk.getByText('准备推送').waitFor()
  await desk.getByText('准备推送').click()
  await desk.getByRole('button', { name: '发给 12,000 位关注者' }).click()
  await takePicture(desk, 'j9-2-confirm')
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('button', { name: /发给 12,000 位关注者/ }).click()
  await desk
    .getByText(/已交给微信/)
    .first()
    .waitFor({ timeout: 40_000 })
  await takePicture(desk, 'j9-3-sent')

  const follower = await openPage(product.browser(), 'phone')
  await follower.goto(`${url}/follower/?openid=o-follow-p00001`)
  await follower.getByText(TITLE).first().waitFor()
  await takePicture(follower, 'j9-4-follower')

  const reader = await openPhone(product.browser(), url, 'p00001')
  await reader.tap(TITLE)
  await reader.see('周六下午两点到五点')
  await takePicture(reader.page, 'j9-5-read')

  const officer = await signIn(url, 'officer-1')
  const news = await call(url, officer, 'news.manage', {})
  const article = news.ok ? news.value.items.find(({ title }) => title === TITLE) : undefined
  const preview = await call(url, officer, 'news.previewPush', { articleId: article?.id ?? '' })
  expect(preview).toMatchObject({ value: { lastPush: { state: 'sent', expected: 12_000 }, sentThisMonth: 1 } })
  expect([...desk.complaints, ...reader.complaints]).toEqual([])
}, 180_000)
