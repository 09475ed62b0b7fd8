import { everybody } from '#shared/pushes/audience'
import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

const TITLE = '消防安全月：各单位本周内自查并回执'

inBrowser(
  'a notice asks for receipts: a member confirms, the chair hears who is left, and notes one who said it',
  async () => {
    const url = product.url()
    const officer = await signIn(url, 'officer-1')
    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/news/new#token=${officer}`)
    await desk.getByRole('textbox', { name: '标题', exact: true }).fill(TITLE)
    await desk.locator('.ProseMirror').click()
    await desk.keyboard.type('请各单位检查灭火器和疏散通道，看完以后请确认。')
    await desk.getByRole('switch', { name: '要收件人回执' }).click()
    await desk.getByText(/已保存 \d+:\d+/).waitFor()
    await takePicture(desk, 'receipts-1-write')
    await desk.getByRole('button', { name: '发布', exact: true }).click()
    await desk.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
    await desk.getByText('准备推送').waitFor()
    const articleId = await pushToUnion(url, officer)

    const member = await openPhone(product.browser(), url, 'p00001')
    await member.open('features/messages/pages/inbox')
    await member.page.locator('.message-row').filter({ hasText: TITLE, visible: true }).tap()
    await member.see('这条通知要回执')
    await takePicture(member.page, 'receipts-2-asked')
    await member.tap('我已看过，确认回执')
    await member.see(/您已在 .+ 确认回执/)
    await takePicture(member.page, 'receipts-3-confirmed')

    await desk.goto(`${url}/workbench/news/${articleId}/receipts`)
    await desk.getByRole('button', { name: '西交民巷社区联合工会' }).waitFor()
    await takePicture(desk, 'receipts-4-unions')
    await desk.getByRole('button', { name: '已确认', exact: true }).click()
    await desk.getByText(/本人 .+ 确认/).waitFor()
    await desk.getByRole('button', { name: /^提醒 1 家工会的主席/ }).click()
    await takePicture(desk, 'receipts-5-nudge')
    await desk.getByRole('dialog').getByRole('button', { name: '提醒', exact: true }).click()
    await desk.getByText('已提醒 1 位主席').waitFor()

    const chair = await openPhone(product.browser(), url, 'chair-union-c01')
    await chair.open('features/messages/pages/inbox')
    await chair.page.locator('.message-row').filter({ hasText: '没有确认', visible: true }).tap()
    await chair.see('还没确认')
    await takePicture(chair.page, 'receipts-6-chair')
    // The chair sees the names of the own people; the street sees masked names.
    const name = await firstWaiting(url, articleId)
    await chair.page.locator('.cell').filter({ hasText: name, visible: true }).first().tap()
    await chair.tap('登记为已确认')
    await chair.tap('已确认')
    await chair.see(/.代为登记/)
    await takePicture(chair.page, 'receipts-7-noted')
    const own = await openPage(product.browser(), 'desk')
    await own.goto(`${url}/workbench/receipts#token=${await signIn(url, 'chair-union-c01')}`)
    await own.getByRole('link', { name: TITLE }).click()
    await own.getByRole('button', { name: '已确认' }).click()
    await own
      .getByText(/.代为登记/)
      .first()
      .waitFor()
    await takePicture(own, 'receipts-9-chair-desk')
    await desk.reload()
    await desk
      .getByText(/.代为登记/)
      .first()
      .waitFor()
    await desk
      .getByText(`${name.slice(0, 1)}**`, { exact: true })
      .first()
      .waitFor()
    await takePicture(desk, 'receipts-8-confirmed')

    const told = await call(url, await signIn(url, 'p00002'), 'messages.list', {})
    expect(told).toMatchObject({ ok: true, value: { items: [{ title: TITLE }] } })
    expect([...desk.complaints, ...member.complaints, ...chair.complaints, ...own.complaints]).toEqual([])
  }
)

/** Name of somebody in the chair's own union who has not confirmed, as the chair reads it. */
async function firstWaiting(url: string, articleId: string): Promise<string> {
  const chair = await signIn(url, 'chair-union-c01')
  const waiting = await call(url, chair, 'receipts.ownPeople', {
    ...{ unionId: 'union-c01', articleId, part: 'waiting' },
  })
  return (waiting.ok && waiting.value.items[0]?.name) || ''
}

/** Pushes the notice to one community, approved by the second officer; as a safety message, to ring at any hour. */
async function pushToUnion(url: string, officer: string): Promise<string> {
  const published = await call(url, officer, 'news.manage', { state: 'published' })
  const articleId = published.ok ? (published.value.items.find(({ title }) => title === TITLE)?.id ?? '') : ''
  const aim = { articleId, audience: { ...everybody, unionIds: ['union-c01'] }, safety: true }
  const reach = await call(url, officer, 'pushes.reach', aim)
  if (!reach.ok) throw new Error(reach.text)
  const asked = await call(url, officer, 'pushes.ask', { ...aim, sendAt: null, expected: reach.value.total })
  if (!asked.ok) throw new Error(asked.text)
  const federation = await signIn(url, 'federation')
  const push = { pushId: asked.value.id }
  await until(async () => {
    const open = await call(url, federation, 'pushes.open', push)
    return open.ok && open.value.state === 'asked'
  })
  await call(url, federation, 'pushes.approve', { ...push, expected: reach.value.total })
  await until(async () => {
    const open = await call(url, federation, 'pushes.open', push)
    return open.ok && open.value.state === 'sent'
  })
  return articleId
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((soon) => setTimeout(soon, 500))
}
