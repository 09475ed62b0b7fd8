import { inBrowser } from '../../browser/inBrowser'
import { openPage, takePicture } from '../../browser/openBrowser'
import { call, signIn } from '../../product/startProduct'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()
const JOIN = 'features/joining/pages/join'
const FIRM_HINT = '打单位名字里的两个字，拼音也行'
const phoneOf = (person: string) => openPhone(product.browser(), product.url(), person)

inBrowser('whoever works where there is a union is let in by its chair, then by the station', async () => {
  const worker = await phoneOf('worker-4')
  await worker.open(JOIN)
  await worker.fill(FIRM_HINT, 'shuofengcanyin')
  await worker.tap(/^朔风餐饮管理/)
  await worker.tap('单位职工')
  await worker.see('您归这家工会')
  await worker.fill('写您的真名', '孟示例')
  await worker.tap('手动填手机号')
  await worker.fill('能打通的号码', '199 0006 0627')
  await worker.page
    .getByRole('button', { name: /^交给.*前有回话$/ })
    .filter({ visible: true })
    .last()
    .tap()
  await worker.tap('允许')
  await worker.tap('同意，接着办')
  await worker.see('等主席批准')
  await takePicture(worker.page, 'j5-1-asked')

  const chair = await phoneOf('chair-union-e002')
  await chair.open('features/officer/pages/joinings')
  await chair.see('孟示例')
  await chair.page
    .locator('.card', { hasText: '孟示例' })
    .getByRole('button', { name: '批准，转给服务站' })
    .filter({ visible: true })
    .tap()
  await chair.see('等服务站办理')

  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${product.url()}/workbench/joinings#token=${await signIn(product.url(), 'officer-1')}`)
  await desk.getByRole('button', { name: /批准，记进名册.*孟示例/ }).click()
  await takePicture(desk, 'j5-2-settling')
  await desk.getByRole('dialog').getByRole('button', { name: '批准，记进名册' }).click()
  await desk.getByText('办好了，已经告诉本人').waitFor()

  await worker.page.reload()
  await worker.see('办好了')
  await worker.see('批准后，再办这一步')
  await worker.see(/朔风餐饮管理.*工会/)
  await takePicture(worker.page, 'j5-3-member')
  expect([worker.complaints, chair.complaints, desk.complaints]).toEqual([[], [], []])
})

inBrowser('whoever works where there is none asks the union to come, and no chair learns of it', async () => {
  const worker = await phoneOf('worker')
  await worker.open(JOIN)
  await worker.tap('没有找到我的单位')
  await worker.fill('门口的招牌怎么写就怎么写', '胡同口烧饼铺')
  await worker.tap('就用这个名字')
  await worker.tap('没有')
  await worker.tap('单位职工')
  await worker.tap('想让单位自己建工会？请工会来')
  await worker.fill('写您的真名', '马示例')
  await worker.page
    .getByRole('button', { name: /^请工会来，/ })
    .filter({ visible: true })
    .last()
    .tap()
  await worker.tap('允许')
  await worker.tap('同意，接着办')
  await worker.see('您选了先别让单位知道')
  await takePicture(worker.page, 'j5-4-founding')

  const url = product.url()
  const chair = await call(url, await signIn(url, 'chair-union-e002'), 'joining.queue', { view: 'open' })
  expect(JSON.stringify(chair)).not.toContain('烧饼铺')
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(`${url}/workbench/joinings#token=${await signIn(url, 'officer-1')}`)
  await desk.getByText('胡同口烧饼铺').waitFor()
  await desk.getByText('本人不让说是谁提的').first().waitFor()
  expect([worker.complaints, desk.complaints]).toEqual([[], []])
})

inBrowser('whoever works elsewhere learns whom to ask, and nothing is kept of it', async () => {
  const worker = await phoneOf('worker')
  const before = await call(product.url(), await signIn(product.url(), 'worker'), 'joining.mine', {})
  await worker.open(JOIN)
  await worker.tap('不在西长安街街道干活')
  await worker.see('您的单位不归西长安街街道')
  await worker.see('12351')
  await takePicture(worker.page, 'j5-5-outside')
  const after = await call(product.url(), await signIn(product.url(), 'worker'), 'joining.mine', {})
  expect(after).toEqual(before)
  expect(worker.complaints).toEqual([])
})

inBrowser('a union’s code leads straight to its application, and whoever is on the roster to their row', async () => {
  const worker = await phoneOf('worker')
  await worker.page.goto(`${product.url()}/m/?join=union-c02#token=${await signIn(product.url(), 'worker')}`)
  await worker.page.goto(`${product.url()}/m/?join=union-c02`)
  await worker.tap('灵活就业，没有固定单位')
  await worker.see('您扫的是这家工会的码')
  await worker.fill('写您的真名', '马示例')
  await worker.page.getByRole('button', { name: /^交给/ }).filter({ visible: true }).last().tap()
  await worker.tap('允许')
  await worker.see('名册里已经有您这个手机号，不用再申请，去核对身份就行。')
  await worker.tap('去核对身份')
  await worker.see('先用手机号认一认')
  expect(worker.complaints).toEqual([])
})
