import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { post, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()
const WORDS = '书屋的灯坏了两盏，晚上看不清。'

async function openCounter(person: string) {
  const phone = await openPhone(product.browser(), product.url(), person)
  const words = phone.page.locator('textarea').filter({ visible: true }).last()
  const send = phone.page.getByRole('button', { name: /^交上去，/ })
  return { phone, words, send }
}

inBrowser('what a member says is kept while it is typed, answered under a name, and said once more above', async () => {
  const { phone, words, send } = await openCounter('p00003')
  await phone.open('features/cases/pages/say')
  await words.fill(WORDS)
  await phone.page.waitForTimeout(300)
  await phone.page.reload()
  await words.waitFor()
  expect(await words.inputValue()).toBe(WORDS)
  await send.tap()
  await phone.tap('允许')
  await phone.see(/^第 20\d\d-\d{4} 号$/)
  await takePicture(phone.page, 'j30-1-number')

  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${product.url()}/workbench/cases#token=${await signIn(product.url(), 'officer-2')}`)
  await desk.getByText(WORDS).first().click()
  await desk.getByRole('textbox', { name: '答复' }).fill('明天上午换好。')
  await desk.getByRole('button', { name: '答复', exact: true }).click()
  await desk.getByText('已答复').first().waitFor()
  await takePicture(desk, 'j30-2-answered')

  await phone.tap('看进度')
  await phone.see('明天上午换好。')
  await phone.see('陈示例')
  await phone.tap('不满意')
  await words.fill('门口还有一盏')
  await phone.page.getByRole('button', { name: /^说完了，转给街道总工会/ }).tap()
  await phone.see('再办一次')
  expect([phone.complaints, desk.complaints]).toEqual([[], []])
})

inBrowser('whoever leaves no name follows it by a code alone', async () => {
  const { phone, words, send } = await openCounter('p00004')
  await phone.open('features/cases/pages/say')
  await words.fill('加班没有登记。')
  await phone.page.getByRole('switch').filter({ visible: true }).last().tap()
  await send.tap()
  const letters = phone.page.locator('.case-code__letters')
  await letters.waitFor()
  const code = (await letters.textContent()) ?? ''
  await phone.tap('看进度')
  await phone.fill('例如 ABCD EFGH 2345 6789', code.toLowerCase())
  await phone.tap('查看')
  await phone.see('加班没有登记。')
  await phone.see('不留名')
  expect(phone.complaints).toEqual([])
})

const PHOTO = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
const LOCKED = '更衣室的柜子锁坏了三个。'

inBrowser('a photo goes along without a name; an officer sees it, and answers, on the phone', async () => {
  const { phone, words, send } = await openCounter('p00005')
  await phone.open('features/cases/pages/say')
  await words.fill(LOCKED)
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.tap('加照片')
  await (await chooser).setFiles({ name: 'lock.png', mimeType: 'image/png', buffer: Buffer.from(PHOTO, 'base64') })
  await phone.page.getByRole('button', { name: '不要第 1 张照片' }).waitFor()
  await phone.page.getByRole('switch').filter({ visible: true }).last().tap()
  await send.tap()
  await phone.see('1 份照片、语音也交上去了')
  const code = (await phone.page.locator('.case-code__letters').textContent()) ?? ''

  const officer = await openPhone(product.browser(), product.url(), 'officer-2')
  await officer.open('features/officer/pages/cases')
  await officer.tap(LOCKED)
  await officer.page.getByRole('button', { name: '第 1 张照片' }).waitFor()
  await takePicture(officer.page, 'j30-3-photo')
  await officer.page.locator('textarea').filter({ visible: true }).last().fill('今天下午换锁。')
  await officer.tap('答复，对方凭查询码看')
  await officer.see('今天下午换锁。')

  await phone.tap('看进度')
  await phone.fill('例如 ABCD EFGH 2345 6789', code)
  await phone.tap('查看')
  await phone.see('今天下午换锁。')
  await phone.page.getByRole('button', { name: '第 1 张照片' }).waitFor()
  expect([phone.complaints, officer.complaints]).toEqual([[], []])
})

inBrowser('what a follower writes to the account is answered or becomes a case, which its writer follows', async () => {
  const url = product.url()
  const asked = '活动室的热水器坏了两周，没有人来修'
  await post(`${url}/weixin/demo/say`, { openid: 'o-follow-p00007', text: asked })
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/letters#token=${await signIn(url, 'officer-1')}`)
  await desk.getByRole('button', { name: new RegExp(`^立成一件事.*${asked}`) }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('button', { name: '职工之家' }).click()
  await dialog.getByRole('button', { name: '立成一件事，归我办' }).click()
  await desk.getByText(/^第 20\d\d-\d{4} 号，归林示例办，已告诉本人$/).waitFor()
  await desk.getByRole('button', { name: '立成事的' }).click()
  await desk.getByText(asked).waitFor()
  await takePicture(desk, 'j30-4-letter')

  const writer = await openPhone(product.browser(), url, 'p00007')
  await writer.open('features/cases/pages/mine')
  await writer.tap(asked)
  await writer.see('林示例')
  expect([writer.complaints, desk.complaints]).toEqual([[], []])
})
