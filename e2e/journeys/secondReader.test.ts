import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

const TITLE = '高温津贴怎么领，新办法来了'

inBrowser(
  'a policy is written, read by a second officer on the phone, found by a member, kept and commented',
  async () => {
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
    await desk.getByText('这是您自己送审的').waitFor()

    const second = await openPhone(product.browser(), url, 'officer-2')
    await second.open('features/officer/pages/today')
    await second.tap(TITLE)
    await second.see('通过后马上')
    await takePicture(second.page, 'review-1-second')
    await second.tap('通过，发布')
    await second.see('全文看过了吗？')
    await takePicture(second.page, 'review-1b-read-first')
    await second.tap('看过了，通过')
    await second.see('已通过')

    const reader = await openPhone(product.browser(), url, 'p00001')
    await reader.tap('搜消息、活动、工会、企业')
    await reader.fill('搜消息、活动、工会、企业', '高温津贴')
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
  }
)

inBrowser('a change of a public policy reaches readers when a second officer has read it, and not before', async () => {
  const url = product.url()
  const token = await signIn(url, 'officer-1')
  const policies = await call(url, token, 'news.manage', { state: 'published' })
  const older = policies.ok ? policies.value.items.filter(({ title }) => title !== TITLE) : []
  const policy = older.find(({ channel }) => channel === 'policy')
  const { id: articleId = '', title = '' } = policy ?? {}
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/#token=${token}`)
  await desk.getByRole('link', { name: '写消息' }).first().waitFor()
  await desk.goto(`${url}/workbench/news/${articleId}/write`)
  await desk.locator('.ProseMirror').click()
  await desk.keyboard.press('Control+End')
  await desk.keyboard.type('明年一月起改为每月十号前发放。')
  // Once in the editor, once in the reader's phone beside it: the form has taken the words.
  await desk.getByText('每月十号前发放').nth(1).waitFor()
  await desk.getByRole('button', { name: '更新给读者' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: '送审' }).click()
  await desk.getByText('读者现在看到的还是原来的').waitFor()
  await desk.getByRole('heading', { name: '改了什么' }).waitFor()
  await takePicture(desk, 'review-3-proposal')

  const reader = await openPhone(product.browser(), url, 'p00001')
  await reader.open(`features/news/pages/article?id=${articleId}`)
  await reader.see('相关消息')
  expect(await reader.page.getByText('每月十号前').count()).toBe(0)

  const second = await openPhone(product.browser(), url, 'officer-2')
  await second.open('features/officer/pages/today')
  await second.see(/已发布消息的改动/)
  await second.tap(title)
  await second.see('大家现在看到的还是原来的')
  await second.tap(title)
  await second.see(/每月十号前发放/)
  await takePicture(second.page, 'review-4-proposed')
  await second.open(`features/officer/pages/review?id=${articleId}`)
  await second.tap('通过，发布')
  await second.see('已通过')

  const later = await openPhone(product.browser(), url, 'p00002')
  await later.open(`features/news/pages/article?id=${articleId}`)
  await later.see(/每月十号前发放/)
  expect([...desk.complaints, ...reader.complaints, ...second.complaints, ...later.complaints]).toEqual([])
})

inBrowser('a word that WeChat is not sure of waits at the desk for another officer, and then goes out', async () => {
  const url = product.url()
  const [writer, other] = [await signIn(url, 'officer-1'), await signIn(url, 'officer-2')]
  const events = await call(url, writer, 'events.manage', {})
  const event = events.ok ? events.value.items.find(({ phase }) => phase === 'open') : undefined
  const tell = () =>
    call(url, writer, 'events.tell', { eventId: event?.id ?? '', word: '进门请加微信群，群里发座位。' })
  expect(await tell()).toMatchObject({ ok: false, reason: 'words_unsure' })

  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/#token=${other}`)
  await desk.getByRole('link', { name: /内容检查/ }).click()
  await desk.getByText('进门请加微信群，群里发座位。').waitFor()
  await desk.getByText('微信的自动检查拿不准，或没有查成。').waitFor()
  await takePicture(desk, 'review-5-queue')
  await desk.getByRole('button', { name: '可以公开' }).click()
  await desk.getByText('没有话在等').waitFor()
  expect(await tell()).toMatchObject({ ok: true })
  expect(desk.complaints).toEqual([])
})
