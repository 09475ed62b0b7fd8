import { everybody } from '#shared/pushes/audience'
import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

const TITLE = '周六象棋角开放，带上老伙伴'

inBrowser(
  'an officer writes and asks, a second one approves on the phone, and the followers’ phones show it',
  async () => {
    const url = product.url()
    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/#token=${await signIn(url, 'officer-1')}`)
    await desk
      .getByRole('link', { name: '写消息' })
      .or(desk.getByRole('button', { name: '写消息' }))
      .first()
      .click()
    await desk.getByRole('textbox', { name: '标题', exact: true }).fill(TITLE)
    await desk.getByText('会员服务', { exact: true }).first().click()
    await desk.getByRole('textbox', { name: '摘要' }).fill('职工活动中心三层，下午两点')
    await desk.locator('.ProseMirror').click()
    await desk.keyboard.type('周六下午两点到五点，象棋角开放，谁都能来。')
    await desk.getByText(/已保存 \d+:\d+/).waitFor()
    await takePicture(desk, 'j9-1-write')
    await desk.getByRole('button', { name: '发布', exact: true }).click()
    await desk.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
    await desk.getByText('准备推送').click()

    const ask = desk.getByRole('button', { name: /^送审，发给 [\d,]+ 人$/ })
    await ask.waitFor()
    const everyone = numberIn(await ask.textContent())
    await desk.getByRole('button', { name: /^和平门/ }).click()
    await desk.getByRole('button', { name: /^女职工/ }).click()
    await desk.getByText('还没用过小程序，核对身份后在站内看到').waitFor()
    await takePicture(desk, 'j9-2-audience')
    const chosen = numberIn(await ask.textContent())
    expect(chosen).toBeLessThan(everyone)
    await desk.getByRole('button', { name: '看名单' }).click()
    const list = desk.getByRole('dialog', { name: '谁会收到' })
    await list.getByText(/\*\*/).first().waitFor()
    await list.getByRole('button', { name: '看好了' }).click()
    await desk.getByRole('button', { name: '把现在选的存下来' }).click()
    await desk.getByRole('textbox', { name: '叫什么' }).fill('和平门女职工')
    await desk.keyboard.press('Enter')
    await desk.getByRole('button', { name: '删掉“和平门女职工”' }).waitFor()
    await desk.getByRole('button', { name: '全部取消' }).click()
    await desk.getByRole('button', { name: `送审，发给 ${everyone.toLocaleString('en')} 人` }).waitFor()
    await desk.getByRole('button', { name: '和平门女职工', exact: true }).click()
    await desk.getByRole('button', { name: `送审，发给 ${chosen.toLocaleString('en')} 人` }).waitFor()
    await desk.getByRole('button', { name: '全部取消' }).click()
    // Safety messages go out at night too, so the test holds at any hour.
    await desk.getByText('安全提醒', { exact: true }).click()
    await desk.getByRole('button', { name: `送审，发给 ${everyone.toLocaleString('en')} 人` }).click()
    await takePicture(desk, 'j9-3-ask')
    await desk
      .getByRole('dialog')
      .getByRole('button', { name: /送审，发给/ })
      .click()
    await desk.getByText('等街道总工会的第二位').waitFor()
    await takePicture(desk, 'j9-4-asked')

    const approver = await openPhone(product.browser(), url, 'federation')
    await approver.open('features/officer/pages/today')
    // The home page below shows the same title, so the row of the list is meant.
    await approver.page.locator('.cell').filter({ hasText: TITLE, visible: true }).tap()
    await approver.see('发给谁')
    await takePicture(approver.page, 'j9-5-approve')
    await approver.tap(/^通过，[\d,]+ 人手机会响/)
    await approver.tap('看过了，通过')
    await approver.see(/秒后发出/)
    await takePicture(approver.page, 'j9-6-approved')

    await desk.getByText(/秒后发出，现在还能撤回/).waitFor()
    await takePicture(desk, 'j9-7-recall')
    await desk.getByText('已发完').waitFor({ timeout: 90_000 })
    await takePicture(desk, 'j9-8-sent')

    const follower = await openPage(product.browser(), 'phone')
    await follower.goto(`${url}/follower/?openid=o-follow-p00001`)
    await follower.getByText(TITLE).first().waitFor()
    await takePicture(follower, 'j9-9-follower')
    const settings = follower.getByRole('button', { name: '公众号设置' })
    await settings.click()
    await follower.locator('#sheet').waitFor()
    await follower.keyboard.press('Escape')
    await follower.locator('#sheet').waitFor({ state: 'hidden' })
    expect(await settings.evaluate((node) => node === document.activeElement)).toBe(true)
    const reader = await openPhone(product.browser(), url, 'p00002')
    await reader.open('features/messages/pages/inbox')
    await reader.page.locator('.message-row').filter({ hasText: TITLE, visible: true }).tap()
    await reader.see('周六下午两点到五点')

    await desk.getByText('从消息点进来').waitFor()
    await desk.reload()
    await desk.locator('.push-progress__effect dd').first().getByText('1').waitFor()
    await takePicture(desk, 'j9-10-report')
    const officer = await signIn(url, 'officer-1')
    const pushes = await call(url, officer, 'pushes.list', {})
    const mine = pushes.ok ? pushes.value.items.find(({ title }) => title === TITLE) : undefined
    expect(mine).toMatchObject({ state: 'sent', reach: { total: everyone } })
    const again = { articleId: mine?.subjectId ?? '', audience: everybody }
    expect(await call(url, officer, 'pushes.reach', { ...again, safety: false })).toMatchObject({
      value: { total: 0, had: everyone },
    })
    expect([...desk.complaints, ...approver.complaints, ...reader.complaints]).toEqual([])
  }
)

function numberIn(text: string | null): number {
  return Number(text?.replace(/\D/g, ''))
}
