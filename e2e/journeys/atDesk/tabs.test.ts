import type { Page } from 'playwright-core'
import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'

const product = withProduct()
const TITLE = '周五下午服务站开门到八点'
const editor = (page: Page) => page.getByRole('textbox', { name: '标题' })
const layer = (page: Page) => page.getByRole('dialog', { name: '登录到期了' })

inBrowser('one session serves every tab, and when it ends above a page nothing that was written goes', async () => {
  const url = product.url()
  const phone = await signIn(url, 'officer-1')
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/news#token=${await signIn(url, 'officer-1')}`)
  await desk.getByRole('link', { name: '写消息' }).first().waitFor()

  // As Ctrl and a press would open it, one in forty of which the browser loses.
  const link = desk.getByRole('link', { name: '写消息' }).first()
  const [other] = await Promise.all([
    desk.context().waitForEvent('page'),
    link.evaluate((anchor) => window.open((anchor as HTMLAnchorElement).href, '_blank', 'noopener')),
  ])
  await editor(other).fill(TITLE)
  await other.getByText(/已保存 \d+:\d+/).waitFor()

  await endOthers(url, phone)
  await editor(other).fill(`${TITLE}，周末照常`)
  await layer(other).waitFor()
  await takePicture(other, 'tabs-1-lapsed')
  expect(await editor(other).isVisible()).toBe(true)
  await other.keyboard.press('Escape')
  await other.keyboard.press('Tab')
  expect(await other.evaluate(() => document.activeElement?.closest('.shell'))).toBeNull()
  await layer(desk).waitFor()

  await confirmOn(other, url, phone)
  await layer(other).waitFor({ state: 'detached' })
  await layer(desk).waitFor({ state: 'detached' })
  expect(await editor(other).inputValue()).toBe(`${TITLE}，周末照常`)
  await other.getByText(/已保存 \d+:\d+/).waitFor()
  const drafts = await call(url, phone, 'news.manage', {})
  expect(JSON.stringify(drafts)).toContain(`${TITLE}，周末照常`)

  await desk.goto(`${url}/workbench/me`)
  await desk.getByRole('button', { name: '退出登录' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: '退出' }).click()
  await desk.getByText('用手机登录工作台').waitFor()
  await layer(other).waitFor()
  await other.getByRole('button', { name: '不接着写了，换一个人登录' }).click()
  await other.getByText('用手机登录工作台').waitFor()
  expect(await editor(other).count()).toBe(0)
})

/** Ends every session but that of the phone which asks, as somebody does who has lost a computer. */
async function endOthers(url: string, phone: string) {
  const list = await call(url, phone, 'sessions.list', {})
  if (!list.ok) throw new Error(list.text)
  for (const { id, isThis } of list.value) if (!isThis) await call(url, phone, 'sessions.end', { sessionId: id })
}

/** Reads code and number from the screen and confirms them on the phone. */
async function confirmOn(page: Page, url: string, phone: string) {
  const code = (await page.locator('.sign-in__code').textContent()) ?? ''
  const number = Number(await page.locator('.sign-in__number').textContent())
  const answer = await call(url, phone, 'signIn.confirm', { code: code.replace(/\W/g, ''), number })
  expect(answer).toMatchObject({ ok: true })
}
