import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()
const WORDS = '说好的补偿没有给，让我明天不用来了。'

inBrowser('what is kept for counsel is opened by them alone, and whoever asked reads who has opened it', async () => {
  const url = product.url()
  const phone = await openPhone(product.browser(), url, 'p00006')
  await phone.open('features/cases/pages/say?kind=help&topic=rights')
  await phone.page.locator('textarea').filter({ visible: true }).last().fill(WORDS)
  await phone.tap('只给法律援助人员看')
  await phone.see(/^只到法律援助人员手里/)
  await takePicture(phone.page, 'j32-1-kept')
  await phone.page.getByRole('button', { name: /^交上去，/ }).tap()
  await phone.tap('允许')
  await phone.tap('看进度')
  await phone.see('还没有人打开过')

  const other = await openPage(product.browser(), 'desk')
  await other.goto(`${url}/workbench/cases#token=${await signIn(url, 'officer-2')}`)
  await other.getByText('由法律援助人员办').first().waitFor()
  expect(await other.getByText(WORDS).count()).toBe(0)
  await takePicture(other, 'j32-2-others')

  const counsel = await openPage(product.browser(), 'desk')
  await counsel.goto(`${url}/workbench/cases#token=${await signIn(url, 'officer-3')}`)
  await counsel.getByText('打开一次记一次，本人看得到').last().click()
  await counsel.getByText(WORDS).first().waitFor()
  await takePicture(counsel, 'j32-3-counsel')

  await phone.page.reload()
  await phone.see('谁打开过')
  await phone.see('郑示例')
  await takePicture(phone.page, 'j32-4-opened')
  expect([...phone.complaints, ...other.complaints, ...counsel.complaints]).toEqual([])
})
