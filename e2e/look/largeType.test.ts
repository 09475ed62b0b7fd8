import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { takePicture } from '../browser/openBrowser'
import { openPhone } from '../journeys/phone'
import { withProduct } from '../product/withProduct'

const product = withProduct()

const FONT = resolve(
  __dirname,
  '../../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'
)

const PAGES = [
  'tabs/home',
  'tabs/events',
  'tabs/services',
  'tabs/mine',
  'features/events/pages/detail?id=event-chess',
  'features/events/pages/register?id=event-chess',
  'features/events/pages/mine',
  'features/news/pages/article?id=news-04',
  'features/news/pages/channel?channel=policy',
  'features/directory/pages/search',
  'features/directory/pages/union?id=union-i01',
  'features/messages/pages/inbox',
]

test('in large type nothing is cut off and no page grows wider than the phone', async () => {
  const phone = await openPhone(product.browser(), product.url(), 'p00001')
  await phone.open('tabs/mine')
  await phone.page.getByRole('switch').first().tap()
  await useChineseFont(phone.page)

  expect(await withPlanted(phone.page, findCut)).toEqual(['这一句被切掉了'])

  const cut: string[] = []
  for (const [index, path] of PAGES.entries()) {
    await phone.open(path)
    await phone.page.waitForLoadState('networkidle')
    await phone.page.waitForTimeout(400)
    await takePicture(phone.page, `large-${index}`)
    cut.push(...(await findCut(phone.page)).map((words) => `${path}: ${words}`))
  }
  expect(cut).toEqual([])
}, 180_000)

/** The browser from npm has no Chinese font, and boxes have other widths than characters. */
async function useChineseFont(page: Page): Promise<void> {
  const font = readFileSync(FONT).toString('base64')
  const face = `@font-face{font-family:measured;src:url(data:font/woff2;base64,${font})}`
  await page.addStyleTag({ content: `${face} body,body *{font-family:measured,sans-serif!important}` })
  await page.evaluate(() => document.fonts.load('16px measured', '红墙长安'))
}

/** The finder must find what is there to be found. */
async function withPlanted(page: Page, find: (page: Page) => Promise<string[]>): Promise<string[]> {
  await page.evaluate(() => {
    const planted = document.createElement('div')
    planted.id = 'planted'
    planted.textContent = '这一句被切掉了'
    planted.style.cssText = 'position:fixed;top:0;width:20px;height:20px;overflow:hidden;white-space:nowrap'
    document.body.append(planted)
  })
  const found = await find(page)
  await page.evaluate(() => document.querySelector('#planted')?.remove())
  return found
}

/** The texts of visible elements that hide a part of themselves, and of those that reach beyond the screen. */
function findCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isScroller = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const visible = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility())
    const hiding = visible.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
      return hides && element.clientHeight > 0 && element.textContent?.trim() && !element.querySelector('*')
    })
    const beyond = visible.filter((element) => {
      if (element.children.length > 0 || !element.textContent?.trim()) return false
      for (let above = element.parentElement; above; above = above.parentElement)
        if (isScroller(above) && above.scrollWidth > above.clientWidth) return false
      const { right, left } = element.getBoundingClientRect()
      return right > window.innerWidth + 1 || left < -1
    })
    return [...hiding, ...beyond].map((element) => element.textContent?.trim().slice(0, 30) ?? '')
  })
}
