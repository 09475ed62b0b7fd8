import { openPage, takePicture } from '../browser/openBrowser'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

const TITLE = '高温津贴怎么领，新办法来了'

test('a policy is written, read by a second officer on the phone, found by a member, kept and commented', async () => {
  const url = product.url()
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/#token=${await signIn(url, 'officer-1')}`)
  await desk.getByRole('link', { name: '写消息' }).first().click()
  await desk.getByRole('textbox', { name: '标题' }).fill(TITLE)
  await desk.getByText('政策解读', { exact: true }).first().click()
  await desk.locator('.ProseMirror').click()
  await desk.keyboard.type('室外作业的职工按月领取，劳模也一样。')
  await desk.getByRole('button', { name: '加一张政策卡' }).click()
  await desk.getByRole('textbox', { name: '和谁有关' }).fill('室外作业的职工')
  await desk.getByText(/已保存 \d+:\d+/).waitFor()
  await desk.getByRole('button', { name: '送审', exact: true }).click()
  await desk.getByRole('dialog').getByRole('button', { name: '送审', exact: true }).click()
  await desk.getByText('这是您送审的').waitFor()

  const second = await openPhone(product.browser(), url, 'officer-2')
  await second.open('features/officer/pages/today')
  await second.tap(TITLE)
  await second.see('通过后马上')
  await takePicture(second.page, 'review-1-second')
  await second.tap('通过，发布')
  await second.see('已通过')

  const reader = await openPhone(product.browser(), url, 'p00001')
  await reader.tap('搜消息：标题、正文、标签')
  await reader.page.locator('input').filter({ visible: true }).last().fill('劳模')
  await reader.tap(/高温津贴怎么领/)
  await reader.see('现行有效')
  await reader.tap('收藏')
  await reader.see('已收藏')
  await takePicture(reader.page, 'review-2-read')

  const officer = await signIn(url, 'officer-1')
  const news = await call(url, officer, 'news.manage', { state: 'published' })
  const article = news.ok ? news.value.items.find(({ title }) => title === TITLE) : undefined
  const readers = await call(url, officer, 'news.readers', { articleId: article?.id ?? '' })
  expect(readers).toMatchObject({ value: { total: 1, others: 1, byUnion: [], via: { search: 1 } } })
  expect([...desk.complaints, ...second.complaints, ...reader.complaints]).toEqual([])
}, 180_000)
