import { inBrowser } from '../browser/inBrowser'
import { openPage, takePicture } from '../browser/openBrowser'
import { call, signIn } from '../product/startProduct'
import { withProduct } from '../product/withProduct'
import { openPhone } from './phone'

const product = withProduct()

/** A phone of nobody in particular, opened by the address that is printed below the code. */
async function openPrinted(address: string) {
  const page = await openPage(product.browser(), 'phone')
  await page.goto(address)
  return page
}

/** Prints the codes of a card, and reads the addresses below them. */
async function printed(query: string): Promise<string[]> {
  const desk = await openPage(product.browser(), 'desk')
  await desk.goto(
    `${product.url()}/workbench/directory/codes?${query}#token=${await signIn(product.url(), 'officer-1')}`
  )
  await desk.getByRole('button', { name: /打印/ }).waitFor()
  expect(await desk.locator('.bind-sheet__code svg').count()).toBe(await desk.locator('.bind-sheet').count())
  await takePicture(desk, `code-${query}`)
  expect(desk.complaints).toEqual([])
  const addresses = await desk.locator('.bind-sheet__address').allInnerTexts()
  await desk.close()
  return addresses
}

inBrowser('a worker scans the code of the own union and is bound without choosing an enterprise', async () => {
  const [address = ''] = await printed('union=union-e002')
  expect(address).toMatch(/\/m\/\?union=union-e002$/)

  const stranger = await openPrinted(address)
  await stranger.getByText(/朔风餐饮管理（示例） 已经记下/).waitFor()
  const token = await signIn(product.url(), 'worker')
  await stranger.goto(`${product.url()}/m/?frame=worker#token=${token}`)
  await stranger.reload()
  await stranger.evaluate(() => {
    window.location.hash = '#/tabs/mine'
  })
  await stranger.getByText('核对身份，才能报名').filter({ visible: true }).last().tap()
  await stranger.getByText('不是这家？改选').waitFor()
  await takePicture(stranger, 'code-bind')
  await stranger.locator('input[placeholder="和单位登记的一样"]').fill('马示例')
  await stranger.getByText('用微信手机号核对').tap()
  await stranger.getByText('同意，接着办').filter({ visible: true }).last().tap()
  await stranger.getByText('身份核对好了').filter({ visible: true }).last().waitFor()

  const me = await call(product.url(), token, 'me.get', {})
  expect(me.ok && me.value.member).toMatchObject({ enterpriseName: '朔风餐饮管理（示例）' })
  expect(stranger.complaints).toEqual([])
})

inBrowser(
  'codes of all communities come out at once, and one whose union is not there leads to the search',
  async () => {
    const addresses = await printed('kind=community')
    expect(addresses).toHaveLength(13)
    expect(new Set(addresses).size).toBe(13)

    const { page: gone } = await openPhone(product.browser(), product.url(), 'officer-1')
    await gone.goto(`${product.url()}/m/?union=union-nobody&frame=officer-1`)
    await gone.getByText('没有找到二维码上的单位').waitFor()
    await gone.getByText('选择单位').last().waitFor()
  }
)
