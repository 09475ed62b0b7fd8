import type { Page } from 'playwright-core'
import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { withEmpty } from '../product/withEmpty'

const empty = withEmpty()

const typeInto = (page: Page, hint: string, text: string) =>
  page.locator(`input[placeholder="${hint}"]`).filter({ visible: true }).last().fill(text)

const seen = (page: Page, words: string | RegExp) => page.getByText(words).filter({ visible: true }).last()

inBrowser(
  'an empty product makes its owner by the code on the console, and lets their computer in by their phone',
  async () => {
    const { url, code } = await empty.start()
    const phone = await openPage(empty.browser(), 'phone')
    await phone.goto(`${url}/m/#/tabs/mine`)
    await seen(phone, '用邀请码登录').tap()
    await typeInto(phone, '12 位字母和数字', code.toLowerCase())
    await phone.getByText('登录', { exact: true }).filter({ visible: true }).last().tap()
    await seen(phone, '负责人，已经登录').waitFor()
    await seen(phone, '回到“我的”').tap()

    const sessionOf = (page: Page) => page.evaluate(() => window.localStorage.getItem('session:own'))
    const own = await sessionOf(phone)
    await phone.goto(`${url}/m/?from=elsewhere#token=p00002.${'x'.repeat(32)}`)
    await phone.waitForURL(({ hash }) => !hash.includes('token'))
    expect([own, await sessionOf(phone)]).toEqual([expect.any(String), own])
    await phone.goto(`${url}/m/#/tabs/mine`)

    const desk = await openPage(empty.browser(), 'desk')
    await desk.goto(`${url}/workbench/`)
    const signInCode = (await desk.locator('.sign-in__code').textContent()) ?? ''
    const number = (await desk.locator('.sign-in__number').textContent()) ?? ''
    await takePicture(desk, 'owner-1-desk')
    await seen(phone, '登录工作台').tap()
    await typeInto(phone, '8 位，字母和数字', signInCode)
    await seen(phone, '下一步').tap()
    await phone.getByRole('radio', { name: number }).tap()
    await takePicture(phone, 'owner-2-phone')
    await seen(phone, /让它登录/).tap()
    await seen(phone, '电脑已经登录').waitFor()
    await desk.getByRole('link', { name: '工作人员' }).click()
    await desk.getByRole('button', { name: '邀请' }).click()
    await desk.getByRole('textbox', { name: '姓名' }).fill('郑示例')
    await desk.getByRole('button', { name: '生成邀请码' }).click()
    await desk.getByText('郑示例 的邀请码').waitFor()
    await desk.getByRole('button', { name: '已经交给本人' }).click()

    const codes = desk.getByRole('table', { name: '还没有用的码' })
    await codes.getByRole('cell', { name: '郑示例' }).waitFor()
    await desk.getByRole('button', { name: '改名' }).click()
    await desk.getByRole('textbox', { name: '姓名' }).fill('郝示例')
    await takePicture(desk, 'owner-3-rename')
    await desk.getByRole('button', { name: '保存' }).click()
    await desk.locator('aside, nav').getByText('郝示例').first().waitFor()
    await codes.getByRole('cell', { name: '郝示例' }).waitFor()
    await takePicture(desk, 'owner-4-staff')
    await codes.getByRole('button', { name: '作废' }).click()
    await desk.getByRole('dialog').getByRole('button', { name: '作废' }).click()
    await codes.waitFor({ state: 'detached' })

    await desk.goto(`${url}/workbench/me`)
    await desk.getByRole('button', { name: '退出登录' }).click()
    await desk.getByRole('dialog').getByRole('button', { name: '退出' }).click()
    await desk.getByText('用手机登录工作台').waitFor()
    expect(await desk.evaluate(() => window.localStorage.getItem('desk-session:own'))).toBeNull()
  }
)
