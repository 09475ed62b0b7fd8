import type { Page } from 'playwright-core'
import { inBrowser } from '../../browser/inBrowser'
import { withProduct } from '../../product/withProduct'
import { openPhone } from '../phone'

const product = withProduct()

/** Five doors, each with words on the page behind it. */
const DOORS: [page: string, door: string, behind: string][] = [
  ['tabs/services', '独立企业工会', '查工会和企业'],
  ['tabs/services', '荣誉墙', '荣誉墙'],
  ['tabs/home', '政策解读', '政策解读'],
  ['tabs/events', '第五届“明珠杯”职工象棋比赛（示例）', '活动详情'],
  ['tabs/mine', '消息设置', '消息设置'],
]

inBrowser('however often a door is tapped on a slow phone, its page opens once, and can be seen', async () => {
  const { page, open, see, complaints } = await openPhone(product.browser(), product.url(), 'p00001')
  await see('最新消息')
  const slow = await page.context().newCDPSession(page)
  for (const [from, door, behind] of DOORS) {
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await open(from)
    await see(door)
    await settled(page)
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await burst(page, door)
    await page.locator('.app-bar--inner').filter({ hasText: behind, visible: true }).waitFor()

    const pages = await pagesOf(page)
    expect([door, pages.filter(({ isShown }) => isShown).length]).toEqual([door, 1])
    expect([door, repeated(pages.map(({ address }) => address))]).toEqual([door, []])
  }
  expect(complaints).toEqual([])
})

inBrowser(
  'a page that has just appeared takes no finger that was meant for the one before, but keys and screen readers',
  async () => {
    const { page, open, see, tap } = await openPhone(product.browser(), product.url(), 'p00001')
    await see('最新消息')
    await open('tabs/services')
    await see('荣誉墙')
    await page.evaluate(pressBackAtOnce)
    await tap('荣誉墙')
    await page.locator('body[data-pressed="finger"]').waitFor()
    await settled(page)
    expect(await page.evaluate(() => window.location.hash)).toContain('honours')

    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.app-bar__back')].find((back) => back.clientHeight > 0)?.click()
    )
    await see('工会和企业')
    expect(await page.evaluate(() => window.location.hash)).toContain('services')
  }
)

/** Taps a door four times within the same moment, as a finger that gets no answer does. */
async function burst(page: Page, door: string) {
  const words = page.getByText(door).filter({ visible: true }).first()
  await words.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await words.boundingBox()
  if (!box) throw new Error(`${door} is not on the screen`)
  const place = [box.x + box.width / 2, box.y + box.height / 2] as const
  await Promise.all(Array.from({ length: 4 }, () => page.touchscreen.tap(...place)))
}

/** Waits until what is shown takes taps. */
async function settled(page: Page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.screen--fresh')].every((screen) => screen.clientHeight === 0)
  )
}

function pagesOf(page: Page): Promise<{ address: string; isShown: boolean }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.taro_page')].map((each) => ({
      address: each.id.replace(/[?&]stamp=.*/, ''),
      isShown: each.clientHeight > 0,
    }))
  )
}

function repeated(addresses: string[]): string[] {
  return addresses.filter((address, index) => addresses.indexOf(address) !== index)
}

/** In the browser: presses the way back of the next page in the moment in which it appears. */
function pressBackAtOnce() {
  const watch = new MutationObserver(() => {
    const back = [...document.querySelectorAll('.app-bar__back')].find((each) => each.clientHeight > 0)
    if (!back) return
    watch.disconnect()
    back.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
    document.body.dataset.pressed = 'finger'
  })
  watch.observe(document.body, { subtree: true, childList: true, attributes: true })
}
