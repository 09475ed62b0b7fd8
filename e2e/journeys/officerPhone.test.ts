import { everybody } from '#shared/pushes/audience'
import { inBrowser } from '../browser/inBrowser'
import { takePicture } from '../browser/openBrowser'
import { newDraft } from '../product/newEvent'
import { call, post, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

const TITLE = '服务站周四上午停水<b>'
/** A picture of one red dot, as small as they come. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mP8z8BQz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC'

inBrowser('an officer tells of something on the phone, with a photo, and a member reads it', async () => {
  const url = product.url()
  await post(`${url}/weixin/demo/verdicts`, { held: true })
  const officer = await openPhone(product.browser(), url, 'officer-1')
  await officer.open('tabs/mine')
  await officer.tap('今天要办的')
  await officer.tap('发一条公告')
  await officer.tap('发布到小程序')
  await officer.see('写一个标题')
  await officer.fill('例如：周二下午暂停接待', TITLE)
  await officer.page
    .locator('textarea')
    .filter({ visible: true })
    .fill('周四 9:00 到 11:00 停水，请自带水杯。\n<script>alert(1)</script>')
  const chooser = officer.page.waitForEvent('filechooser')
  await officer.tap('拍一张，或从相册选')
  await (await chooser).setFiles({ name: 'tap.png', mimeType: 'image/png', buffer: Buffer.from(DOT, 'base64') })
  await officer.see('换一张')
  await officer.fill('看不见照片的人会听到这一句', '关着的水龙头')
  await takePicture(officer.page, 'officer-1-announce')
  await officer.tap('发布到小程序')
  await officer.see('照片正在由微信检查')
  await takePicture(officer.page, 'officer-2-announced')
  await post(`${url}/weixin/demo/verdicts`, { held: false })
  await listed(await signIn(url, 'officer-1'), 'published', TITLE)

  const reader = await openPhone(product.browser(), url, 'p00002')
  await reader.tap(TITLE)
  await reader.see('周四 9:00 到 11:00 停水，请自带水杯。')
  await reader.see('<script>alert(1)</script>')
  await reader.page.locator('img[alt="关着的水龙头"], [aria-label="关着的水龙头"]').first().waitFor()
  await takePicture(reader.page, 'officer-3-read')
  expect([...officer.complaints, ...reader.complaints]).toEqual([])
})

inBrowser(
  'a photo that WeChat forbids never reaches anybody, and the officer reads on the phone which one it is',
  async () => {
    const url = product.url()
    await post(`${url}/weixin/demo/verdicts`, { held: true })
    const officer = await openPhone(product.browser(), url, 'officer-1')
    await officer.open('features/officer/pages/announce')
    await officer.fill('例如：周二下午暂停接待', '棋牌室开放')
    await officer.page.locator('textarea').filter({ visible: true }).fill('周六开放。')
    const chooser = officer.page.waitForEvent('filechooser')
    await officer.tap('拍一张，或从相册选')
    await (await chooser).setFiles({
      name: 'cards.png',
      mimeType: 'image/png',
      buffer: await officer.page.screenshot(),
    })
    await officer.see('换一张')
    await officer.fill('看不见照片的人会听到这一句', '牌桌')
    await officer.tap('发布到小程序')
    await officer.see('照片正在由微信检查')
    await officer.open('features/officer/pages/today')
    await officer.see('图片正在由微信检查')

    const token = await signIn(url, 'officer-1')
    await verdictsKept(url)
    await post(`${url}/weixin/demo/verdicts`, { held: false, suggest: 'risky' })
    await listed(token, 'draft', '棋牌室开放')
    const again = await openPhone(product.browser(), url, 'officer-1')
    await again.open('features/officer/pages/today')
    await again.see('退回来要改的')
    await again.see(/第 1 张图（“牌桌”）微信不让公开/)
    await again.page.getByText('退回来要改的').filter({ visible: true }).scrollIntoViewIfNeeded()
    await takePicture(again.page, 'officer-5-forbidden')
    const news = await call(url, undefined, 'news.list', {})
    expect(news.ok && news.value.items.map(({ title }) => title)).not.toContain('棋牌室开放')
    expect([...officer.complaints, ...again.complaints]).toEqual([])
  }
)

inBrowser('a second officer sends back with a word, and nobody else can approve', async () => {
  const url = product.url()
  const token = await signIn(url, 'officer-1')
  const aim = { articleId: 'news-17', audience: { ...everybody, positions: ['chair' as const] }, safety: true }
  const reach = await call(url, token, 'pushes.reach', aim)
  const expected = reach.ok ? reach.value.total : 0
  const asked = await call(url, token, 'pushes.ask', { ...aim, sendAt: null, expected })
  const pushId = asked.ok ? asked.value.id : ''

  const asker = await openPhone(product.browser(), url, 'officer-1')
  await asker.open(`features/officer/pages/push?id=${pushId}`)
  await asker.see(/您自己送审的，要由另一位通过。现在有 \d+ 位能审/)
  const second = await openPhone(product.browser(), url, 'federation-vice')
  await second.open(`features/officer/pages/push?id=${pushId}`)
  await second.see(/^通过，.*(手机会响|大家的通知)$/)
  await second.tap('退回，请他改')
  await second.page.getByText('退回', { exact: true }).filter({ visible: true }).last().tap()
  await second.see('写一句要改什么')
  await second.page.locator('textarea').filter({ visible: true }).fill('标题写上时间 <img src=x onerror=alert(1)>')
  await second.page.getByText('退回', { exact: true }).filter({ visible: true }).last().tap()
  await second.see('已经退回')
  await second.see('标题写上时间 <img src=x onerror=alert(1)>')
  await takePicture(second.page, 'officer-4-back')
  expect(await call(url, token, 'pushes.open', { pushId })).toMatchObject({
    value: { state: 'sent_back', decidedBy: { id: 'federation-vice' } },
  })
  expect([...asker.complaints, ...second.complaints]).toEqual([])
})

inBrowser('an officer passes on the phone what a chair opens to all, and sends another back with a word', async () => {
  const url = product.url()
  const chair = await signIn(url, 'chair-union-e002')
  const submit = async (title: string, newKey: string) => {
    const eventId = await newDraft(url, chair, { title, newKey })
    expect(await call(url, chair, 'events.publish', { eventId })).toMatchObject({ value: { waits: true } })
    return eventId
  }
  const walk = await submit('春天一起走', 'abcdef0123456701')
  await submit('夜里去爬山', 'abcdef0123456702')
  const officer = await openPhone(product.browser(), url, 'officer-1')
  await officer.open('features/officer/pages/today')
  await officer.see('等审核的活动')
  await takePicture(officer.page, 'officer-6-events')
  await officer.tap('春天一起走')
  await officer.see('谁能报')
  await takePicture(officer.page, 'officer-7-event')
  await officer.tap('通过，发布')
  await officer.see('已通过')
  expect(await call(url, undefined, 'events.get', { eventId: walk })).toMatchObject({ ok: true })
  await officer.tap('回到今天要办的')
  await officer.tap('夜里去爬山')
  await officer.tap('退回，请他改')
  await officer.see('退回，请主席改')
  await officer.page.locator('textarea').filter({ visible: true }).fill('夜里不安全，改白天')
  await officer.page.getByText('退回', { exact: true }).filter({ visible: true }).last().tap()
  await officer.see('已退回')
  const told = await call(url, chair, 'messages.list', {})
  expect(told.ok && told.value.items.map(({ text }) => text).join()).toMatch(/夜里不安全，改白天/)
  expect(officer.complaints).toEqual([])
})

inBrowser('an officer away from the desk lets a comment out, takes that back, and says who somebody is', async () => {
  const url = product.url()
  const token = await signIn(url, 'officer-1')
  const states = async () => {
    const told = await call(url, token, 'comments.queue', { state: 'waiting' })
    return told.ok ? told.value.items.map(({ text }) => text) : []
  }
  const before = await states()
  const officer = await openPhone(product.browser(), url, 'officer-1')
  await officer.open('features/officer/pages/today')
  await officer.tap('等审的评论')
  await officer.see(before[0] ?? 'a comment waits')
  await officer.page.getByText('放出来', { exact: true }).filter({ visible: true }).first().tap()
  await officer.see('放出来了，大家能看到。')
  expect(await states()).toEqual(before.slice(1))
  await officer.tap('撤销')
  await officer.see('撤销了，回到原来的样子。')
  expect(await states()).toEqual(before)
  await takePicture(officer.page, 'officer-8-comments')

  await officer.open('features/officer/pages/bindings')
  await officer.see('贾示秋')
  await officer.page.getByText('就是这一位').filter({ visible: true }).first().tap()
  await officer.see('把贾示秋绑定到这一行名册？')
  await takePicture(officer.page, 'officer-9-binding')
  await officer.tap('绑定，并告诉本人')
  await officer.see('贾示秋的身份核对好了，已告诉本人。')
  const left = await call(url, token, 'membership.bindings', {})
  expect(left.ok && left.value.items.map(({ name }) => name)).not.toContain('贾示秋')
  await officer.page.getByText('对不上，退回').filter({ visible: true }).first().tap()
  await officer.page.getByText('退回', { exact: true }).filter({ visible: true }).last().tap()
  await officer.see('写一句要改什么')
  await officer.page.locator('textarea').filter({ visible: true }).fill('请写身份证上的姓名 <b>')
  await officer.page.getByText('退回', { exact: true }).filter({ visible: true }).last().tap()
  await officer.see('已退回，并告诉了白示例。')
  expect(officer.complaints).toEqual([])
})

/** Waits until an article of this title stands in the list of that state. */
async function listed(token: string, state: 'published' | 'draft', wanted: string): Promise<void> {
  for (;;) {
    const news = await call(product.url(), token, 'news.manage', { state })
    if (news.ok && news.value.items.some(({ title }) => title === wanted)) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** Waits until WeChat has been asked about a picture and holds its verdict back. */
async function verdictsKept(url: string): Promise<void> {
  for (;;) {
    const { body } = await post(`${url}/weixin/demo/verdicts`, { held: true })
    if ((body as { held: number }).held > 0) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
