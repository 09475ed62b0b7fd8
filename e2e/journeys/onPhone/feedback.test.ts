import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()
const EVENT = 'event-brush'

inBrowser('a member who came chooses a face and writes a word, and the officer reads both without a name', async () => {
  const url = product.url()
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/feedback/${EVENT}#token=${await signIn(url, 'officer-1')}`)
  await desk.getByRole('heading', { name: '三张脸' }).waitFor()
  const before = await countOf(desk)

  const phone = await openPhone(product.browser(), url, 'p00001')
  await phone.open('features/checkin/pages/footprint')
  await phone.tap(/职工书法体验课.*点开选一张脸/)
  await phone.see('先选一张脸')
  await phone.tap('一般')
  await phone.page.locator('textarea').filter({ visible: true }).fill('=1+1 <b>墨有点淡</b>')
  await phone.page.reload()
  await phone.see('您觉得这场活动怎么样')
  expect(await phone.page.locator('textarea').filter({ visible: true }).inputValue()).toBe('=1+1 <b>墨有点淡</b>')
  await takePicture(phone.page, 'feedback-1-faces')
  await phone.tap('交上去')
  const agree = phone.page.getByRole('button', { name: '同意', exact: true }).filter({ visible: true })
  const thanks = phone.page.getByText('收到了，谢谢').filter({ visible: true })
  await agree.or(thanks).first().waitFor()
  if (await agree.count()) await agree.click()
  await thanks.waitFor()
  await phone.tap('看我的足迹')
  await phone.see(/您评了一般/)

  await desk.reload()
  await desk.getByText('=1+1 <b>墨有点淡</b>').waitFor()
  expect(await countOf(desk)).toBe(before + 1)
  expect(await desk.getByText('董示甲').count()).toBe(0)
  await takePicture(desk, 'feedback-2-desk')
  expect([...desk.complaints, ...phone.complaints]).toEqual([])
})

/** How many have judged, as the desk says it. */
async function countOf(desk: Awaited<ReturnType<typeof openPage>>): Promise<number> {
  const card = desk.locator('.number-card').filter({ hasText: '评了的' })
  return Number(await card.locator('b').textContent())
}
