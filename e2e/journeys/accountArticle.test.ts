import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

const TITLE = '背街小巷整治第三季度进展'
const URL = 'https://mp.weixin.qq.com/s/AbC_d-123'
const SECRET = '三条胡同完成腾退'

inBrowser(
  'the federation lets a channel lead to the official account, an officer must say where, and readers are led there',
  async () => {
    const url = product.url()
    const lead = await openPage(product.browser(), 'desk')
    await lead.goto(`${url}/workbench/#token=${await signIn(url, 'federation')}`)
    await lead.getByRole('link', { name: /^消息/ }).first().click()
    await lead.getByRole('button', { name: '频道打开方式' }).click()
    const ways = lead.getByRole('dialog', { name: '频道打开方式' })
    await ways.getByRole('radiogroup', { name: '会员服务' }).getByText('打开公众号文章').click()
    await lead.getByText('会员服务：打开公众号文章，已生效').waitFor()
    const chosen = { name: '打开公众号文章', checked: true }
    await ways.getByRole('radiogroup', { name: '会员服务' }).getByRole('radio', chosen).waitFor({ state: 'attached' })
    await takePicture(lead, 'account-1-ways')
    await lead.keyboard.press('Escape')
    await ways.waitFor({ state: 'hidden' })
    await lead.locator('button:focus', { hasText: '频道打开方式' }).waitFor()

    const desk = await openPage(product.browser(), 'desk')
    await desk.goto(`${url}/workbench/#token=${await signIn(url, 'officer-1')}`)
    await desk.getByRole('link', { name: '写消息' }).first().click()
    await desk.getByRole('textbox', { name: '标题', exact: true }).fill(TITLE)
    await desk.getByText('会员服务', { exact: true }).first().click()
    await desk.getByRole('textbox', { name: '摘要' }).fill('七到九月做了什么')
    await desk.locator('.ProseMirror').click()
    await desk.keyboard.type(SECRET)
    await desk.getByText(/已保存 \d+:\d+/).waitFor()
    await desk.getByRole('button', { name: '发布', exact: true }).click()
    await desk.getByText('请填公众号文章网址').first().waitFor()
    await takePicture(desk, 'account-2-missing')
    await desk.getByRole('textbox', { name: '公众号文章网址' }).fill(URL)
    await desk.getByRole('button', { name: '发布', exact: true }).click()
    await desk.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
    await desk.getByText('准备推送').waitFor()
    await desk.getByRole('link', { name: URL }).waitFor()
    expect(await desk.getByRole('switch').count()).toBe(0)
    await takePicture(desk, 'account-3-published')

    const reader = await openPhone(product.browser(), url, 'p00001')
    const opened = reader.page.context().waitForEvent('page')
    await reader.tap(TITLE)
    expect((await opened).url()).toMatch(/^https:\/\/mp\.weixin\.qq\.com\/s\/|^chrome-error:|^about:/)

    const told = await call(url, undefined, 'news.list', { channel: 'member' })
    const { id = '', accountUrl } = (told.ok && told.value.items.find(({ title }) => title === TITLE)) || {}
    expect(accountUrl).toBe(URL)
    await reader.open(`features/news/pages/article?id=${id}`)
    await reader.see('看公众号全文')
    await reader.see('七到九月做了什么')
    expect(await reader.page.getByText(SECRET).count()).toBe(0)
    await takePicture(reader.page, 'account-4-own-page')

    const older = told.ok ? told.value.items.find(({ title, pinned }) => title !== TITLE && !pinned) : undefined
    await reader.open(`features/news/pages/article?id=${older?.id}`)
    await reader.see('全文在公众号“红墙长安”里')
    await takePicture(reader.page, 'account-5-without-address')
    expect([...lead.complaints, ...desk.complaints, ...reader.complaints]).toEqual([])
  }
)
